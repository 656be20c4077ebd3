// The cheapest way by taking one step after the other, wherever that leads: for what does not come apart into ladders.
import { effortWeeks } from '../../model/effort.ts';
import { canTake, takeStep, type StepState } from '../step-simulation.ts';
import { effortUnit } from './price-list.ts';
import { isThere, nowhere, type Quest, type Route } from './quest.ts';
import type { Relevant } from './relevant-steps.ts';

export interface StateQuest extends Quest {
  readonly relevant: Relevant;
  /** What it takes at least from a state on, in weeks; infinite where nothing leads there. */
  readonly bound: (state: StepState) => number;
  /** What is known already that the whole way takes, in weeks. */
  readonly atLeast: number;
}

/** A state with the best way to it that was found so far. */
interface Stop {
  readonly state: StepState;
  readonly weeks: number;
  /** Places of the steps in the framework, ascending. */
  readonly orders: readonly number[];
}

/** How many steps are taken before the search is cut short. */
const mostTaken = 12_000;

/** Goes on from the state whose whole way may turn out shortest; of ways that take the same, that with fewer steps, then that with earlier ones. */
export function searchStates(quest: StateQuest): Route {
  const best = new Map<string, Stop>();
  const waiting = new Map<number, Stop[]>();
  /** `least`: what is known already to be the least that a way through it takes. */
  const reach = (stop: Stop, least: number): void => {
    const key = keyOf(quest.relevant, stop.state);
    const known = best.get(key);
    if (known !== undefined && !isBetter(stop, known)) return;
    best.set(key, stop);
    // A little less, so that float noise does not make it one unit more.
    const rest = Math.ceil(quest.bound(stop.state) / effortUnit - 1e-6) * effortUnit;
    const total = Math.max(least, stop.weeks + rest);
    const others = waiting.get(total);
    if (others !== undefined) others.push(stop);
    else if (total < Infinity) waiting.set(total, [stop]);
  };
  reach({ state: quest.start, weeks: 0, orders: [] }, quest.atLeast);
  let taken = 0;
  while (waiting.size > 0) {
    const total = Math.min(...waiting.keys());
    let end: Stop | null = null;
    // What is reached from here may take no more, and comes in at the end.
    for (const stop of waiting.get(total) ?? []) {
      if (best.get(keyOf(quest.relevant, stop.state)) !== stop) continue;
      if (isThere(quest, stop.state)) {
        if (end === null || isBetter(stop, end)) end = stop;
        continue;
      }
      const nexts = nextStops(quest, stop);
      for (const next of nexts) reach(next, total);
      taken += nexts.length;
      if (taken > mostTaken) return { end: end?.state ?? null, isExact: end !== null, atLeast: total };
    }
    if (end !== null) return { end: end.state, isExact: true, atLeast: total };
    waiting.delete(total);
  }
  return nowhere;
}

function nextStops({ terrain, relevant }: StateQuest, { state, weeks, orders }: Stop): readonly Stop[] {
  return relevant.steps.flatMap(({ id, effort }): readonly Stop[] => {
    const standing = state.standings.get(id);
    if (standing === undefined || !canTake(state, standing)) return [];
    return [{ state: takeStep(terrain, state, id), weeks: weeks + effortWeeks[effort], orders: [...orders, standing.order].toSorted((a, b) => a - b) }];
  });
}

function isBetter(a: Stop, b: Stop): boolean {
  if (a.weeks !== b.weeks) return a.weeks < b.weeks;
  if (a.orders.length !== b.orders.length) return a.orders.length < b.orders.length;
  const first = a.orders.findIndex((order, index) => order !== b.orders[index]);
  return first >= 0 && (a.orders[first] ?? 0) < (b.orders[first] ?? 0);
}

/** Everything on which it hangs what can be taken from here on. */
function keyOf({ questions }: Relevant, { assessment, spent }: StepState): string {
  const answers = [...questions].map((id) => {
    const answer = assessment.answers.get(id);
    if (answer?.state !== 'answered') return null;
    return typeof answer.value === 'number' ? answer.value : answer.value.toSorted();
  });
  return JSON.stringify([answers, [...spent].map(([id, items]) => [id, [...items].toSorted()]).toSorted()]);
}
