// The ladders of a framework file: which steps lift what, rung by rung. For checking.
import type { Draft } from './draft.ts';
import type { StepFile } from './framework-schema.ts';
import type { FrameworkDraft } from './framework-walk.ts';

export type StepDraft = Draft<StepFile>;

/** Due where `from <= value < to`, on the scale of what it lifts. */
export interface Rung {
  readonly from: number;
  readonly to: number;
}

/** The rungs of each ladder, by the id of the question, dimension or pillar that it lifts, in the file's order. Broken steps are left out. */
export function laddersOf(draft: FrameworkDraft): ReadonlyMap<string, readonly Rung[]> {
  const ladders = new Map<string, Rung[]>();
  for (const step of draft.steps ?? []) {
    const rung = step === undefined ? null : rungOf(step);
    if (step === undefined || rung === null) continue;
    for (const id of servedIds(step)) {
      const ladder = ladders.get(id);
      if (ladder === undefined) ladders.set(id, [rung]);
      else ladder.push(rung);
    }
  }
  return ladders;
}

/** Null unless it leads upwards. */
export function rungOf({ from, to }: StepDraft): Rung | null {
  return from === undefined || to === undefined || to <= from ? null : { from, to };
}

/** Each id once. */
export function servedIds({ question, dimension, pillar }: StepDraft): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const served of [question, dimension, pillar]) {
    if (typeof served === 'string') ids.add(served);
    else for (const id of served ?? []) if (id !== undefined) ids.add(id);
  }
  return ids;
}
