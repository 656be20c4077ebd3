// Phases one after the other: what builds on a phase begins when all of that phase is done.
import { byPriority, type Schedule, type Slot, type Span, type Task } from './schedule.ts';

/** Phase n holds the tasks with n - 1 others before them, one building on the next; inside a phase at most `capacity` at a time. */
export function scheduleWaterfall(tasks: readonly Task[], capacity: number): Schedule {
  const slots: Slot[] = [];
  const phases: Span[] = [];
  let begins = 0;
  for (const [index, members] of groupByDepth(tasks).entries()) {
    const phase = layOut(members.toSorted(byPriority(tasks)), tasks, { number: index + 1, begins, capacity });
    const ends = Math.max(...phase.map((slot) => slot.ends));
    slots.push(...phase);
    phases.push({ number: index + 1, begins, ends });
    begins = ends;
  }
  return { slots, phases };
}

/** Places in the list, by how many tasks stand before each. */
function groupByDepth(tasks: readonly Task[]): readonly (readonly number[])[] {
  const depths: number[] = [];
  const groups: number[][] = [];
  for (const [index, { after }] of tasks.entries()) {
    const depth = after.reduce((most, before) => Math.max(most, (depths[before] ?? 0) + 1), 0);
    depths.push(depth);
    (groups[depth] ??= []).push(index);
  }
  return groups;
}

/** Each task when the first of those before it is done. */
function layOut(members: readonly number[], tasks: readonly Task[], phase: { readonly number: number; readonly begins: number; readonly capacity: number }): readonly Slot[] {
  const freeAt = Array.from({ length: Math.min(phase.capacity, members.length) }, () => phase.begins);
  return members.map((task) => {
    const begins = Math.min(...freeAt);
    const ends = begins + (tasks[task]?.weeks ?? 0);
    freeAt[freeAt.indexOf(begins)] = ends;
    return { task, begins, ends, phase: phase.number, lastPhase: phase.number };
  });
}
