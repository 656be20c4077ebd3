// The rates that give the best bound, and the cheapest way that is met on the search for them.
import type { Choice } from './blocks.ts';
import type { ChoiceGraph } from './choice-graph.ts';
import { appraise, worthOf, type Appraisal } from './worth.ts';

export interface RateSearch {
  readonly best: Appraisal;
  /** A way that gains enough, not always the cheapest; null where there is none. */
  readonly way: readonly Choice[] | null;
}

/** So much that no step is too dear for what it gains, unless that is less than the tolerance. */
const overwhelming = 1e3;
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
        if (gainsEnough(found, missing) && found.cost < cheapest.cost) cheapest = found;
      }
    }
    if (missing.length === 1 || best.bound < before + 0.5) break;
  }
  return { best, way: cheapest.way };
}

function gainsEnough({ gains }: Appraisal, missing: readonly number[]): boolean {
  return gains.every((gain, demand) => gain >= (missing[demand] ?? 0));
}

/** The bound, drawn over one rate, rises in straight pieces and falls again: each try is where the pieces at both ends would meet. */
function climbToBest(graph: ChoiceGraph, missing: readonly number[], rates: readonly number[], demand: number): readonly Appraisal[] {
  const others = rates.with(demand, 0);
  const pieceAt = (rate: number) => {
    const appraisal = appraise(graph, missing, rates.with(demand, rate));
    const short = missing.map((need, index) => need - (appraisal.gains[index] ?? 0));
    return { appraisal, slope: short[demand] ?? 0, atZero: appraisal.cost + worthOf(short, others) };
  };
  let rising = pieceAt(0);
  let falling = pieceAt(overwhelming);
  const tries = [rising.appraisal];
  while (rising.slope > 0 && tries.length < mostTries) {
    const rate = (falling.atZero - rising.atZero) / (rising.slope - falling.slope);
    const meeting = pieceAt(rate);
    tries.push(meeting.appraisal);
    if (meeting.slope === 0 || meeting.appraisal.bound >= rising.atZero + rising.slope * rate - 1e-6) break;
    if (meeting.slope > 0) rising = meeting;
    else falling = meeting;
  }
  return tries;
}
