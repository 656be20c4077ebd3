// What the ids of an earlier version of a framework are called by now.
import type { Id } from '../model/framework.ts';

/** Something that answers refer to by its id. */
export interface Renamable {
  readonly id: Id;
  /** Ids that it had in earlier versions. */
  readonly was: readonly Id[];
}

/** By former id; an id that something has today is nobody's former one, and of several claims the first counts. */
export function findFormerIds<T extends Renamable>(nouns: readonly T[]): ReadonlyMap<Id, T> {
  const current = new Set(nouns.map((noun) => noun.id));
  const former = new Map<Id, T>();
  for (const noun of nouns) for (const id of noun.was) if (!current.has(id) && !former.has(id)) former.set(id, noun);
  return former;
}
