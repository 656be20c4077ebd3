// What taking steps costs, so that every tie is broken by adding: weeks first, then the number of steps, then how early they come.
import { effortWeeks } from '../../model/effort.ts';
import type { Step } from '../../model/framework.ts';

export interface Price {
  /** Weeks x `perWeek` + number of steps. */
  readonly cost: number;
  /** Of sets that cost the same, the one with the higher rank comes earlier in the framework. Ranks of sets without a common step add up. */
  readonly rank: bigint;
}

/** What every effort is a multiple of, in weeks. */
export const effortUnit: number = Object.values(effortWeeks).reduce(greatestDivisor);

export interface PriceList {
  /** More than there are steps. */
  readonly perWeek: number;
  /** Of steps that are all different. */
  priceOf(steps: readonly Step[]): Price;
}

/** `steps`: all that come into question, each once, in the framework's order. */
export function listPrices(steps: readonly Step[]): PriceList {
  const perWeek = steps.length + 1;
  const prices = new Map<Step, Price>(steps.map((step, index) => [step, { cost: effortWeeks[step.effort] * perWeek + 1, rank: 1n << BigInt(steps.length - 1 - index) }]));
  return {
    perWeek,
    priceOf: (taken) =>
      taken.reduce<Price>(
        ({ cost, rank }, step) => {
          const price = prices.get(step);
          return price === undefined ? { cost, rank } : { cost: cost + price.cost, rank: rank + price.rank };
        },
        { cost: 0, rank: 0n },
      ),
  };
}

/** The cheaper one first; of those that cost the same, the one that comes earlier in the framework. */
export function byPrice(a: Price, b: Price): number {
  return a.cost - b.cost || Number(b.rank > a.rank) - Number(a.rank > b.rank);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
