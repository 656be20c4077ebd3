// A way that is found quickly, without any claim to be the cheapest: everything is taken until it is enough, then what can be spared is left out.
import { effortWeeks } from '../../model/effort.ts';
import type { Step } from '../../model/framework.ts';
import { canTake, takeStep, type StepState } from '../step-simulation.ts';
import type { StateQuest } from './state-search.ts';

/** How many steps are taken in all to see what can be left out. */
const mostTaken = 10_000;

/** Null where taking everything does not lead there. */
export function findSomeWay(quest: StateQuest, start: StepState): StepState | null {
  let way = takeWhileNeeded(quest, start, quest.relevant.steps);
  if (!quest.isThere(way)) return null;
  let taken = 0;
  const dearestFirst = way.taken.toSorted((a, b) => effortWeeks[b.step.effort] - effortWeeks[a.step.effort] || b.order - a.order);
  for (const { step } of dearestFirst) {
    const without = takeWhileNeeded(quest, start, way.taken.flatMap((other) => (other.step === step ? [] : [other.step])));
    taken += without.taken.length;
    if (quest.isThere(without)) way = without;
    if (taken > mostTaken) break;
  }
  return way;
}

/** Always the first of the steps that can be taken, until it is enough or none is left. */
function takeWhileNeeded({ terrain, isThere }: StateQuest, start: StepState, steps: readonly Step[]): StepState {
  let state = start;
  const findNext = () => steps.find(({ id }) => {
    const standing = state.standings.get(id);
    return standing !== undefined && canTake(state, standing);
  });
  for (let next = findNext(); next !== undefined && !isThere(state); next = findNext()) state = takeStep(terrain, state, next.id);
  return state;
}
