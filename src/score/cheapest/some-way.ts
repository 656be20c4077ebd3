// A way that is found quickly, without any claim to be the cheapest: steps are taken until it is enough, then what can be spared is left out.
import { effortWeeks } from '../../model/effort.ts';
import type { Step } from '../../model/framework.ts';
import { canTake, takeStep, type StepState } from '../step-simulation.ts';
import { isThere, scoreIn } from './quest.ts';
import type { StateQuest } from './state-search.ts';

/** How many steps are taken in all to choose the next one, and to see what can be left out. */
const mostCompared = 2000;
const mostRetaken = 4000;

/** Null where none was found. */
export function findSomeWay(quest: StateQuest): StepState | null {
  const ways = [takeBest(quest), takeFirst(quest, quest.relevant.steps)].filter((way) => isThere(quest, way));
  const spared = ways.map((way) => leaveOut(quest, way));
  return spared.reduce<StepState | null>((best, way) => (best === null || weeksOf(way) < weeksOf(best) ? way : best), null);
}

/** Always the step that lifts the score most for its effort; the first of equals, and the first that can be taken when enough was compared. */
function takeBest(quest: StateQuest): StepState {
  let state = quest.start;
  let compared = 0;
  while (!isThere(quest, state)) {
    const score = scoreIn(quest, state) ?? 0;
    const open = quest.relevant.steps.filter((step) => isOpen(state, step)).slice(0, compared < mostCompared ? Infinity : 1);
    const [first, ...others] = open.map(({ id, effort }) => {
      const after = takeStep(quest.terrain, state, id);
      return { after, worth: ((scoreIn(quest, after) ?? 0) - score) / effortWeeks[effort] };
    });
    if (first === undefined) return state;
    compared += open.length;
    state = others.reduce((best, other) => (other.worth > best.worth ? other : best), first).after;
  }
  return state;
}

/** Always the first of these steps that can be taken. */
function takeFirst(quest: StateQuest, steps: readonly Step[]): StepState {
  let state = quest.start;
  while (!isThere(quest, state)) {
    const here = state;
    const next = steps.find((step) => isOpen(here, step));
    if (next === undefined) return state;
    state = takeStep(quest.terrain, state, next.id);
  }
  return state;
}

/** Without the steps that are not needed after all, the dearest first. */
function leaveOut(quest: StateQuest, found: StepState): StepState {
  let way = found;
  let retaken = 0;
  for (const { step } of found.taken.toSorted((a, b) => effortWeeks[b.step.effort] - effortWeeks[a.step.effort] || b.order - a.order)) {
    const others = way.taken.flatMap((other) => (other.step === step ? [] : [other.step]));
    const without = takeFirst(quest, others);
    retaken += without.taken.length;
    if (isThere(quest, without) && weeksOf(without) < weeksOf(way)) way = without;
    if (retaken > mostRetaken) break;
  }
  return way;
}

function isOpen(state: StepState, { id }: Step): boolean {
  const standing = state.standings.get(id);
  return standing !== undefined && canTake(state, standing);
}

function weeksOf({ taken }: StepState): number {
  return taken.reduce((weeks, { step }) => weeks + effortWeeks[step.effort], 0);
}
