// What laying steps out in time works with: the pieces of work, and when each is done. Shared by all delivery models.
import { compareNeeds } from './step-standing.ts';

/** One step to be done; others name it by its place in the list. */
export interface Task {
  readonly weeks: number;
  /** Tasks earlier in the list that have to be done before it. */
  readonly after: readonly number[];
  /** Its own need, or that of what needs it where that is higher. */
  readonly priority: number;
  /** 0-based place in the framework. */
  readonly order: number;
  /** The pillar that it lifts. */
  readonly stream: string;
}

/** When a task is done: in weeks from the start, from the beginning of `begins` to the beginning of `ends`. */
export interface Slot {
  readonly task: number;
  readonly begins: number;
  readonly ends: number;
  /** The phases in which it begins and ends. */
  readonly phase: number;
  readonly lastPhase: number;
}

export interface Span {
  readonly number: number;
  readonly begins: number;
  readonly ends: number;
}

export interface Schedule {
  /** In the order in which they were chosen. */
  readonly slots: readonly Slot[];
  readonly phases: readonly Span[];
}

/** Highest priority first, then in the framework's order; a task that stands there twice in that of the list. */
export function byPriority(tasks: readonly Task[]): (a: number, b: number) => number {
  return (a, b) => {
    const [one, other] = [tasks[a], tasks[b]];
    if (one === undefined || other === undefined) return a - b;
    return compareNeeds(other.priority, one.priority) || one.order - other.order || a - b;
  };
}
