// The rates that give the best bound, and the cheapest way that is met on the search for them.
import type { Choice } from './blocks.ts';
import type { ChoiceGraph } from './choice-graph.ts';
import { appraise, type Appraisal } from './worth.ts';

export interface RateSearch {
  readonly best: Appraisal;
  /** A way that gains enough, not always the cheapest; null where there is none. */
  readonly way: readonly Choice[] | null;
}

/** So much that no step is too expensive. */
const overwhelming = 1e-3;
const mostRounds = 5;
const mostTries = 40;

/** Demand by demand the best rate as long as the others stay, over and over, until none of them changes for the better. */
export function findRates(graph: ChoiceGraph, missing: readonly number[]): RateSearch {
  const everything = appraise(graph, missing, missing.map(() => overwhelming));
  if (!gainsEnough(everything, missing)) return { best: everything, way: null };
  let best = appraise(graph, missing, missing.map(() => 0));
  let cheapest = gainsEnough(best, missing) ? best : everything;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = best.bound;
    for (const demand of missing.keys()) {
      for (const found of climbToBest(graph, missing, best.rates, demand)) {
        if (found.bound > best.bound) best = found;
        if (gainsEnough(found, missing) && costOf(found.way) < costOf(cheapest.way)) cheapest = found;
      }
    }
    if (missing.length === 1 || best.bound < before + 0.5) break;
  }
  return { best, way: cheapest.way };
}

export function costOf(way: readonly Choice[]): number {
  return way.reduce((sum, { cost }) => sum + cost, 0);
}

function gainsEnough({ gains }: Appraisal, missing: readonly number[]): boolean {
  return gains.every((gain, demand) => gain >= (missing[demand] ?? 0));
}

/** The bound, drawn over one rate, rises in straight pieces and falls again: each try is where the pieces at both ends would meet. */
function climbToBest(graph: ChoiceGraph, missing: readonly number[], rates: readonly number[], demand: number): readonly Appraisal[] {
  const at = (rate: number) => appraise(graph, missing, rates.with(demand, rate));
  const slopeOf = ({ gains }: Appraisal) => (missing[demand] ?? 0) - (gains[demand] ?? 0);
  const rateOf = (appraisal: Appraisal) => appraisal.rates[demand] ?? 0;
  let rising = at(0);
  let falling = at(overwhelming);
  const tries = [rising];
  while (slopeOf(rising) > 0 && tries.length < mostTries) {
    const rise = slopeOf(rising);
    const rate = (falling.bound - rising.bound + rise * rateOf(rising) - slopeOf(falling) * rateOf(falling)) / (rise - slopeOf(falling));
    const meeting = at(rate);
    tries.push(meeting);
    if (slopeOf(meeting) === 0 || meeting.bound >= rising.bound + rise * (rate - rateOf(rising)) - 1e-6) break;
    if (slopeOf(meeting) > 0) rising = meeting;
    else falling = meeting;
  }
  return tries;
}
