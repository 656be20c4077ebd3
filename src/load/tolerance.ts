// Numbers that computing has made a little inexact: when they count as equal, and how they are shown.
import { roundTo } from '../model/rounding.ts';

/** As in scoring: a value that misses a bound by less has reached it. */
export const tolerance = 1e-9;

/** For a message: up to four decimals. */
export function shownNumber(value: number): number {
  return roundTo(value, { decimals: 4, mode: 'half-up' });
}

/** Without the noise of adding up tenths, so that it can be compared with a number that somebody wrote. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
