// How long a step of each effort is planned to take: the one place where S, M and L become time.
import type { Effort } from './framework.ts';

/** In weeks: S up to two weeks, M up to a quarter, L longer. Planned with two, eight and sixteen. */
export const effortWeeks: Readonly<Record<Effort, number>> = { S: 2, M: 8, L: 16 };
