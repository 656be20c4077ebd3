// Sprints of two weeks with workstreams side by side: whoever is free takes up what can be begun.
import { byPriority, type Schedule, type Slot, type Task } from './schedule.ts';

/** In weeks. */
const sprint = 2;

/**
 * At the start of each sprint free places are filled from what can be begun: first from the workstreams with the fewest tasks in progress,
 * then by priority. Only sprints in which something begins or ends are listed. Every task lasts whole sprints.
 */
export function scheduleAgile(tasks: readonly Task[], capacity: number): Schedule {
  const slots: Slot[] = [];
  const ends = new Map<number, number>();
  const isDone = (task: number, now: number) => (ends.get(task) ?? Infinity) <= now;
  for (let now: number | null = 0; now !== null; now = nextEnd(slots, now)) {
    const begins: number = now;
    const ready = tasks.flatMap((task, index) => (!ends.has(index) && task.after.every((before) => isDone(before, begins)) ? [index] : []));
    const running = slots.filter((slot) => slot.ends > begins).map((slot) => slot.task);
    for (const task of choose(ready, running, tasks, capacity)) {
      const end = begins + (tasks[task]?.weeks ?? 0);
      ends.set(task, end);
      slots.push({ task, begins, ends: end, phase: begins / sprint + 1, lastPhase: end / sprint });
    }
  }
  const numbers = new Set(slots.flatMap((slot) => [slot.phase, slot.lastPhase]));
  const phases = [...numbers].toSorted((a, b) => a - b).map((number) => ({ number, begins: (number - 1) * sprint, ends: number * sprint }));
  return { slots, phases };
}

/** When the next task ends; null where none is in progress. */
function nextEnd(slots: readonly Slot[], now: number): number | null {
  const next = slots.reduce((least, slot) => (slot.ends > now ? Math.min(least, slot.ends) : least), Infinity);
  return next === Infinity ? null : next;
}

/** As many of those that are ready as there are free places, in the order in which they are begun. */
function choose(ready: readonly number[], running: readonly number[], tasks: readonly Task[], capacity: number): readonly number[] {
  const streamOf = (task: number) => tasks[task]?.stream ?? '';
  const busy = new Map<string, number>();
  const begin = (task: number) => busy.set(streamOf(task), (busy.get(streamOf(task)) ?? 0) + 1);
  running.forEach(begin);
  const left = ready.toSorted(byPriority(tasks));
  const chosen: number[] = [];
  while (left.length > 0 && running.length + chosen.length < capacity) {
    const quietest = Math.min(...left.map((task) => busy.get(streamOf(task)) ?? 0));
    const [task = 0] = left.splice(left.findIndex((each) => (busy.get(streamOf(each)) ?? 0) === quietest), 1);
    begin(task);
    chosen.push(task);
  }
  return chosen;
}
