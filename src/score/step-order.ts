// Which steps lead to the targets, in an order in which they can be taken. Knows no time.
import type { Id } from '../model/framework.ts';
import { findOpenNeeds, takeStep, type StepState } from './step-simulation.ts';
import { byNeed, hasReached, type StepStanding } from './step-standing.ts';
import { lookAhead, type IsOpen } from './step-reach.ts';
import type { StepTerrain } from './step-terrain.ts';

/** One attempt: what can be met as far as can be seen ahead, and the steps that are being placed already, which must not need themselves. */
interface Attempt {
  readonly terrain: StepTerrain;
  readonly isOpen: IsOpen;
  readonly above: ReadonlySet<Id>;
}

/**
 * Takes the due step with the highest need whose prerequisites can all be met, before it what it needs, and before that the lower rungs
 * of what it needs; until nothing that is due can be taken. What is due in the state that comes back waits.
 */
export function takeTowardsTargets(terrain: StepTerrain, start: StepState): StepState {
  let state = start;
  for (;;) {
    const before = state.taken.length;
    const failed = new Set<Id>();
    const isOpen = lookAhead(terrain, state);
    for (let next = findDue(state, isOpen, failed); next !== null; next = findDue(state, isOpen, failed)) {
      const after = place({ terrain, isOpen, above: new Set() }, state, next.step.id, ({ isDue }) => isDue);
      if (after === null || after.taken.length === state.taken.length) failed.add(next.step.id);
      else state = after;
    }
    // What was taken may have opened the way for what could not be seen ahead.
    if (state.taken.length === before) return state;
  }
}

function findDue(state: StepState, isOpen: IsOpen, failed: ReadonlySet<Id>): StepStanding | null {
  let best: StepStanding | null = null;
  for (const standing of state.standings.values()) {
    if (standing.isDue && (best === null || byNeed(standing, best) < 0) && !failed.has(standing.step.id) && isOpen(standing.step)) best = standing;
  }
  return best;
}

/** The state with a step taken after all that it needs, unless that leaves nothing to take it for; null where something that it needs cannot be met, or needs it. */
function place(attempt: Attempt, start: StepState, id: Id, isWanted: (standing: StepStanding) => boolean): StepState | null {
  const standing = start.standings.get(id);
  if (standing === undefined || attempt.above.has(id)) return null;
  const inside = { ...attempt, above: new Set([...attempt.above, id]) };
  const liftsTheSame = ({ step }: StepStanding) => Number(step.serves.some((item) => standing.onRung.includes(item)));
  let state = start;
  for (const needed of findOpenNeeds(start, standing).toSorted((a, b) => liftsTheSame(b) - liftsTheSame(a) || byNeed(a, b))) {
    if (!isWanted(state.standings.get(id) ?? standing)) return state;
    const after = meet(inside, state, needed.step.id);
    if (after === null) return null;
    state = after;
  }
  return isWanted(state.standings.get(id) ?? standing) ? takeStep(attempt.terrain, state, id) : state;
}

/** The state with a step met: all that it serves is brought to its rung first, so that it has to be taken only once. Null where that cannot be. */
function meet(attempt: Attempt, start: StepState, id: Id): StepState | null {
  let state = start;
  while (state.standings.get(id)?.isMet === false) {
    const after = place(attempt, climbTo(attempt, state, id), id, ({ isOnRung }) => isOnRung);
    if (after === null || after.taken.length === state.taken.length) return null;
    state = after;
  }
  return state;
}

/** The state with everything that a step serves as near to its rung as can be. */
function climbTo(attempt: Attempt, start: StepState, id: Id): StepState {
  let state = start;
  for (const item of new Set(start.standings.get(id)?.step.serves)) {
    for (let next = findNext(attempt, state, id, item); next !== null; next = findNext(attempt, state, id, item)) {
      const after = place(attempt, state, next.step.id, ({ isOnRung }) => isOnRung);
      if (after === null || after.taken.length === state.taken.length) break;
      state = after;
    }
  }
  return state;
}

/** The step to take for an item that has not come to the rung of another step yet; null where it has, or where there is none. */
function findNext({ terrain, isOpen, above }: Attempt, { items, standings }: StepState, goal: Id, item: Id): StepStanding | null {
  const standing = standings.get(goal);
  const lifted = items.get(item);
  if (standing === undefined || lifted === undefined || hasReached(lifted, standing.step.to) || standing.onRung.includes(item)) return null;
  const onRung = (terrain.ladders.get(item) ?? []).flatMap(({ id }) => {
    const next = standings.get(id);
    return next?.onRung.includes(item) === true && !above.has(id) && isOpen(next.step) ? [next] : [];
  });
  return onRung.toSorted(byNeed)[0] ?? null;
}
