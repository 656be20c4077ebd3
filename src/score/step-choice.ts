// Takes given steps and no others, each when it can be taken. Knows no targets and no time.
import type { Id } from '../model/framework.ts';
import { canTake, takeStep, type StepState } from './step-simulation.ts';
import { byNeed, hasReached, type StepStanding } from './step-standing.ts';
import type { StepTerrain } from './step-terrain.ts';

/**
 * Until none of them can be taken any more. One that could be taken for some of what it serves, while the rest is still below its rung,
 * comes after those that can be taken for all, so that few have to be taken twice.
 */
export function takeChosen(terrain: StepTerrain, start: StepState, chosen: ReadonlySet<Id>): StepState {
  let state = start;
  for (let next = findNext(state, chosen); next !== null; next = findNext(state, chosen)) state = takeStep(terrain, state, next.step.id);
  return state;
}

function findNext(state: StepState, chosen: ReadonlySet<Id>): StepStanding | null {
  const ready = [...chosen].flatMap((id) => state.standings.get(id) ?? []).filter((standing) => canTake(state, standing));
  const byRest = (a: StepStanding, b: StepStanding) => Number(leavesSome(state, a)) - Number(leavesSome(state, b));
  return ready.toSorted((a, b) => byRest(a, b) || byNeed(a, b))[0] ?? null;
}

/** Something that it serves has a value below its rung. */
function leavesSome({ items }: StepState, { step, onRung }: StepStanding): boolean {
  return step.serves.some((id) => {
    const item = items.get(id);
    return item !== undefined && item.value !== null && !hasReached(item, step.to) && !onRung.includes(id);
  });
}
