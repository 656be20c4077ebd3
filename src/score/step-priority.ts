// How urgent each step is: as much as it is needed itself, or as what needs it, near or far.
import type { StepTaken } from './step-simulation.ts';

/** By place: the highest of a step's own need and the needs of those that wait for it. Lower rungs inherit only what is needed from above their ladder. */
export function inheritNeed(taken: readonly StepTaken[]): readonly number[] {
  const inherited = taken.map(() => 0);
  const passOn = (places: readonly number[], need: number): void => {
    for (const place of places) inherited[place] = Math.max(inherited[place] ?? 0, need);
  };
  for (const [place, { need, below, needed }] of [...taken.entries()].toReversed()) {
    passOn(needed, Math.max(need, inherited[place] ?? 0));
    passOn(below, inherited[place] ?? 0);
  }
  return taken.map(({ need }, place) => Math.max(need, inherited[place] ?? 0));
}
