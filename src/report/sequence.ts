// When to begin each step: three at a time, in the order of the plan, none before what it needs is done.
import { effortWeeks } from '../model/effort.ts';
import type { Id } from '../model/framework.ts';
import type { PlannedStep } from '../score/results.ts';
import type { Sequence } from './view.ts';

const daysPerWeek = 7;
/** More at once than this and none gets done. */
const atATime = 3;

/** Groups the steps of a plan by the day on which they can begin (0-based: day 30 opens the second window). */
export function sequenceSteps(steps: readonly PlannedStep[]): Sequence {
  const freeAt = Array.from({ length: atATime }, () => 0);
  const doneAt = new Map<Id, number>();
  const windows = { within30: [] as Id[], within60: [] as Id[], within90: [] as Id[], later: [] as Id[] };
  for (const step of steps) {
    const lane = freeAt.indexOf(Math.min(...freeAt));
    const begin = Math.max(freeAt[lane] ?? 0, ...step.openNeeds.map((id) => doneAt.get(id) ?? 0));
    const end = begin + effortWeeks[step.effort] * daysPerWeek;
    freeAt[lane] = end;
    doneAt.set(step.id, end);
    if (begin < 30) windows.within30.push(step.id);
    else if (begin < 60) windows.within60.push(step.id);
    else if (begin < 90) windows.within90.push(step.id);
    else windows.later.push(step.id);
  }
  return windows;
}
