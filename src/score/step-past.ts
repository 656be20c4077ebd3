// How something that steps lift came to stand where it stands: which of the steps that were taken brought it there.
import type { Id } from '../model/framework.ts';
import type { StepItem } from './step-items.ts';

/** Where an item stands, or stood. */
export type Standpoint = Pick<StepItem, 'applicable' | 'value'>;

/** One place where an item has stood; the first is that of today. */
export interface PastStandpoint extends Standpoint {
  /** The step that brought it here, by its place among those taken; null: it stood here from the start. */
  readonly by: number | null;
  /** Where that step alone would have brought it, whatever was taken before; null: nowhere, as for a node that moved with an answer below it. */
  readonly alone: Standpoint | null;
}

/** By the id of what is lifted. Never empty lists. */
export type StepPast = ReadonlyMap<Id, readonly PastStandpoint[]>;

export function startPast(ids: Iterable<Id>, items: ReadonlyMap<Id, StepItem>): StepPast {
  return new Map([...ids].map((id) => [id, [{ ...placeOf(items, id), by: null, alone: placeOf(items, id) }]]));
}

/** With the new places of the items that moved. */
export function extendPast(
  past: StepPast,
  moved: readonly Id[],
  items: ReadonlyMap<Id, StepItem>,
  step: { readonly by: number; aloneFor(id: Id, now: Standpoint): Standpoint | null },
): StepPast {
  const extend = (id: Id): readonly PastStandpoint[] => {
    const now = placeOf(items, id);
    return [...(past.get(id) ?? []), { ...now, by: step.by, alone: step.aloneFor(id, now) }];
  };
  return new Map([...past, ...moved.map((id) => [id, extend(id)] as const)]);
}

function placeOf(items: ReadonlyMap<Id, StepItem>, id: Id): Standpoint {
  const { applicable = false, value = null } = items.get(id) ?? {};
  return { applicable, value };
}

/** The steps without which something would not be so that is so now, and has been since they were taken; none where it is so from the start. */
export function causesOf(past: readonly PastStandpoint[], isSo: (standpoint: Standpoint) => boolean): readonly number[] {
  const since = past.findLastIndex((standpoint) => !isSo(standpoint)) + 1;
  if (since === 0) return [];
  const upToThen = past.slice(0, since + 1);
  const sure = upToThen.findLastIndex(({ alone }) => alone !== null && isSo(alone));
  return upToThen.slice(Math.max(0, sure)).flatMap(({ by }) => by ?? []);
}
