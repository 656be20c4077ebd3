// Numbers that add up as they are shown: counted in whole units of the last place, so that the parts of a number come to exactly that number.
import { roundTo } from '../../model/rounding.ts';
import type { Rounding } from '../../model/scoring-policy.ts';

/** How many units of the last place; whole numbers of any size, that no addition rounds. */
export type Units = bigint;

/** The units nearest to a number that, read as a number with that many decimals, is rounded to what a report prints for it. */
export function unitsPrintedAs(value: number, decimals: number, printed: Rounding): Units {
  const wanted = roundTo(value, printed);
  const nearest = nearestUnits(value, decimals);
  const near = [nearest, nearest - 1n, nearest + 1n].find((units) => roundTo(Number(formatUnits(units, decimals)), printed) === wanted);
  // What a report prints is rounded to itself.
  return near ?? nearestUnits(wanted, decimals);
}

/**
 * Shares a total among the parts it is made of, by largest remainder: each gets its own number of units, rounded down, and those with
 * most left over one more, the earlier of equals first. What is 0 gets none. The parts come to the total, exactly, as far as any is not 0.
 */
export function apportion(total: Units, parts: readonly number[], decimals: number): readonly Units[] {
  const cut = parts.map((part) => cutOff(part, decimals));
  const shared = cut.map(({ whole }) => whole);
  const byRemainder = parts
    .map((_, index) => index)
    .filter((index) => parts[index] !== 0)
    .toSorted((a, b) => (cut[b]?.rest ?? 0) - (cut[a]?.rest ?? 0));
  if (byRemainder.length === 0) return shared;
  const left = total - shared.reduce((sum, units) => sum + units, 0n);
  const turns = BigInt(byRemainder.length);
  const rest = left % turns;
  const order = rest < 0n ? byRemainder.toReversed() : byRemainder;
  for (const [turn, index] of order.entries()) {
    const one = BigInt(turn) < (rest < 0n ? -rest : rest) ? (rest < 0n ? -1n : 1n) : 0n;
    // As a rule there is less left than there are parts; only the noise of enormous numbers is more.
    shared[index] = (shared[index] ?? 0n) + left / turns + one;
  }
  return shared;
}

/** With exactly that many decimals, a point, and no exponent: `-0.071`. */
export function formatUnits(units: Units, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${decimals === 0 ? '' : `.${digits.slice(point)}`}`;
}

/** Numbers from 1e21 on, which are written with an exponent, are whole. */
export function nearestUnits(value: number, decimals: number): Units {
  return Math.abs(value) < 1e21 ? BigInt(value.toFixed(decimals).replace('.', '')) : BigInt(value) * 10n ** BigInt(decimals);
}

/** Whole units, and what is left over in millionths of a unit, without float noise: what misses a whole unit by less has reached it. */
function cutOff(value: number, decimals: number): { readonly whole: Units; readonly rest: number } {
  const nearest = nearestUnits(value, decimals);
  const isExact = Math.abs(Number(nearest)) < Number.MAX_SAFE_INTEGER;
  const rest = isExact ? Math.round(1e6 * (value * 10 ** decimals - Number(nearest))) : 0;
  return rest < 0 ? { whole: nearest - 1n, rest: rest + 1e6 } : { whole: nearest, rest };
}
