// The one rule by which a number is rounded where it is shown, printed or held against a gate. Knows nothing of scores.
import type { Rounding } from './scoring-policy.ts';

/**
 * Rounds the decimal number that a person would write for `value`: float noise goes first (12 significant digits, up to 15 where
 * the number is so large that its decimals would go with it), so 1.005 gives 1.01 and 7.999999999999999 gives 8. Halves go away
 * from zero (`half-up`, so that -2.5 and 2.5 mirror each other) or to the even neighbour (`half-even`). Never -0. What is not
 * finite comes back as it is.
 */
export function roundTo(value: number, rounding: Rounding): number {
  if (Number.isInteger(value)) return value + 0;
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(value);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const digits = Math.min(15, Math.max(12, wholeDigits + rounding.decimals + 2));
  // Shifting the exponent in the text keeps a written half an exact half; multiplying by 100 would not.
  const shifted = shiftPoint(Number(size.toPrecision(digits)), rounding.decimals);
  const whole = Math.floor(shifted);
  const rest = shifted - whole;
  const isUp = rest > 0.5 || (rest === 0.5 && (rounding.mode === 'half-up' || whole % 2 === 1));
  const rounded = shiftPoint(isUp ? whole + 1 : whole, -rounding.decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

function shiftPoint(value: number, places: number): number {
  const [mantissa, exponent] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent ?? 0) + places}`);
}

/** A measured number with three digits or one decimal, whichever says more. */
export function roundMeasured(value: number): number {
  return roundTo(value, { decimals: Math.abs(value) < 10 ? 2 : 1, mode: 'half-up' });
}

/** A share between 0 and 1 in whole percent, as it is printed. Never 100 when something is missing, nor 0 when something is there. */
export function percentOf(share: number): number {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return 99;
  return percent === 0 && share > 0 ? 1 : percent;
}
