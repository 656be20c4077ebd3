// The cheapest choices: exact, unless there is too much to look at.
import type { Block, Choice } from './blocks.ts';
import { searchWithin } from './label-search.ts';
import { fits, mendWay } from './mend-way.ts';
import { effortUnit, type PriceList } from './price-list.ts';
import { findRates } from './rates.ts';
import { sketchGraph } from './sketch-graph.ts';

export interface LadderWay {
  /** One choice of each block, in their order. */
  readonly choices: readonly Choice[];
  readonly isExact: boolean;
  /** In weeks of work: no way takes less. */
  readonly atLeast: number;
}

/** How many labels are made or compared before the search is cut short. */
const mostWork = 3_000_000;

/** `missing`: what the choices together have to gain. Null where there is no way. */
export function findLadderWay(blocks: readonly Block[], missing: readonly number[], { perWeek }: PriceList): LadderWay | null {
  const { graph, toChoices } = sketchGraph(blocks);
  const { best, way } = findRates(graph, missing);
  if (way === null) return null;
  let work = 0;
  // Each round looks at ways that take one unit longer, so that few are looked at that are too long.
  const first = Math.ceil((best.bound + 0.5 - perWeek) / perWeek / effortUnit) * effortUnit;
  for (let weeks = Math.max(0, first); ; weeks += effortUnit) {
    const found = searchWithin(graph, missing, best, (weeks + 1) * perWeek - 1, mostWork - work);
    work += found.work;
    const choices = toChoices(found.way ?? way);
    if (found.way !== null && fits(choices)) return { choices, isExact: true, atLeast: weeks };
    if (found.way !== null || !found.isComplete) return { choices: mendWay(blocks, choices, missing), isExact: false, atLeast: weeks };
  }
}
