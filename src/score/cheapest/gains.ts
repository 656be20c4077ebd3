// The demands of an aim in whole numbers, so that adding in another order cannot change a sum: what each height of a ladder brings to each of them.
import type { Aim, Demand, Term } from './aim.ts';
import type { Ladder, Place } from './ladder.ts';

/** A share of 1. Divisible by every number up to 16, so that equal parts stay equal; sums of shares stay below 2^53. */
const whole = 720_720 * 2 ** 32;

/** What the lowest of some ladders brings to a demand, from nothing upwards. All that a height requires, the lower ones require as well. */
export interface Rise {
  readonly demand: number;
  readonly heights: readonly { readonly requires: readonly Place[]; readonly gain: number }[];
}

export interface Gains {
  /** How much each demand is short of today; positive. */
  readonly missing: readonly number[];
  readonly rises: readonly Rise[];
  /** By ladder: the lowest position that will do at all. */
  readonly floors: readonly number[];
}

/** `slack`: how far below its need a demand may stay, as a share. Null where a demand of a single term cannot be met. */
export function findGains(aim: Aim, ladders: readonly Ladder[], slack: number): Gains | null {
  const heightsOf = heightsIn(ladders);
  const floors = ladders.map(() => 0);
  const sums: Demand[] = [];
  for (const demand of aim.demands) {
    const [only, ...others] = demand.terms;
    if (only === undefined || others.length > 0) {
      sums.push(demand);
      continue;
    }
    const enough = heightsOf(only).find(({ share }) => share * only.weight >= demand.need - slack);
    if (enough === undefined) return null;
    for (const { ladder, position } of enough.requires) floors[ladder] = Math.max(floors[ladder] ?? 0, position);
  }
  const open = sums.map((demand) => priceDemand(demand, slack, heightsOf)).filter(({ missing }) => missing > 0);
  return {
    missing: open.map(({ missing }) => missing),
    rises: open.flatMap(({ terms }, demand) => terms.map((heights) => ({ demand, heights }))),
    floors,
  };
}

function priceDemand({ terms, need }: Demand, slack: number, heightsOf: HeightsOf): { readonly missing: number; readonly terms: readonly Rise['heights'][] } {
  const priced = terms.map((term) => heightsOf(term).map(({ requires, share }) => ({ requires, gain: Math.round(term.weight * share * whole) })));
  const todayOf = (heights: Rise['heights']) => heights[0]?.gain ?? 0;
  return {
    missing: Math.round((need - slack) * whole) - priced.reduce((sum, heights) => sum + todayOf(heights), 0),
    terms: priced.map((heights) => heights.map(({ requires, gain }) => ({ requires, gain: gain - todayOf(heights) }))),
  };
}

type HeightsOf = (term: Term) => readonly { readonly requires: readonly Place[]; readonly share: number }[];

/** The shares that a term can come to, ascending, the first being that of today; each with the lowest places where it is that high. */
function heightsIn(ladders: readonly Ladder[]): HeightsOf {
  const climbers = new Map(ladders.flatMap(({ lifts }, ladder) => lifts.map(({ question, shares }) => [question, { ladder, shares }] as const)));
  return ({ questions, ceiling }) => {
    const own = questions.flatMap((id) => climbers.get(id) ?? []);
    const today = Math.min(ceiling, ...own.map(({ shares: [first] }) => first ?? 0));
    const top = Math.min(ceiling, ...own.map(({ shares }) => shares.at(-1) ?? 0));
    const between = own.flatMap(({ shares }) => shares.filter((share) => share > today && share < top));
    const heights = [...new Set([today, ...between, top])].toSorted((a, b) => a - b);
    return heights.map((share) => ({
      share,
      requires: own.map(({ ladder, shares }) => ({ ladder, position: shares.findIndex((each) => each >= share) })).filter(({ position }) => position > 0),
    }));
  };
}
