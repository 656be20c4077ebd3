// How many cuts a measured number has reached; serves number questions and KPIs alike.
import { tolerance } from './tolerance.ts';

/**
 * 0 to the number of cuts. `higher`: a cut is reached at `value >= cut`; `lower`: at `value <= cut`. A number that misses a cut by
 * float noise only (one billionth of the cut, at least 1e-9) has reached it.
 */
export function countReached(value: number, cuts: readonly number[], better: 'higher' | 'lower'): number {
  const sign = better === 'higher' ? 1 : -1;
  return cuts.filter((cut) => sign * (value - cut) >= -tolerance * Math.max(1, Math.abs(cut))).length;
}
