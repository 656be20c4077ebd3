// Numbers for people: rounded by the framework's rule, with a point, whatever the machine's locale.
import type { Rounding } from '../model/scoring-policy.ts';
import { percentOf, roundMeasured, roundTo } from '../model/rounding.ts';

/** A score, rounded as the framework says, with that many decimals: `3.0`. */
export function formatScore(value: number, rounding: Rounding): string {
  return roundTo(value, rounding).toFixed(rounding.decimals);
}

/** A share between 0 and 1 as whole percent: `96 %`. Never 100 when something is missing, nor 0 when something is there. */
export function formatShare(share: number): string {
  return `${percentOf(share)} %`;
}

/** A measured number with three digits or one decimal, whichever says more: `25.5`, `3.25`, `190`. */
export function formatNumber(value: number): string {
  return String(roundMeasured(value));
}
