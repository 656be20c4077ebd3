// Changes of scores as they are shown: what is printed adds up, in each line and over all of them.
import { roundTo } from '../../model/rounding.ts';
import type { Rounding } from '../../model/scoring-policy.ts';
import { apportion, formatUnits, nearestUnits } from './units.ts';

const mostDecimals = 6;

/** One decimal more than a report shows: a single answer seldom moves a score by more. */
export function finerRounding({ decimals, mode }: Rounding): Rounding {
  return { decimals: Math.min(mostDecimals, decimals + 1), mode };
}

/** The difference of the two numbers as they are printed; null where one of them is missing. */
export function shownChange(before: number | null, after: number | null, rounding: Rounding): number | null {
  return before === null || after === null ? null : roundTo(roundTo(after, rounding) - roundTo(before, rounding), rounding);
}

/** With its sign: `+0.14`, `-0.10`, `0.00`; `-` where there is none. */
export function formatChange(change: number | null, rounding: Rounding): string {
  if (change === null) return '-';
  const rounded = roundTo(change, rounding);
  return `${rounded > 0 ? '+' : ''}${rounded.toFixed(rounding.decimals)}`;
}

/** The parts, rounded together so that they add up to `total`, which is rounded already; a part of 0 stays 0. */
export function shareOut(parts: readonly number[], total: number, { decimals }: Rounding): readonly number[] {
  return apportion(nearestUnits(total, decimals), parts, decimals).map((units) => Number(formatUnits(units, decimals)));
}
