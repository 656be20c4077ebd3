// What ways cost when every bit of gain is paid for at a fixed rate: a bound for ways that gain enough, found in one pass over the graph.
import type { Choice } from './blocks.ts';
import type { Arc, ChoiceGraph } from './choice-graph.ts';

/** By demand: what one bit of gain is worth, in cost; at least 0. */
export type Rates = readonly number[];

export interface Appraisal {
  readonly rates: Rates;
  /** No way that gains what is missing costs less. Infinite where there is no way at all. */
  readonly bound: number;
  /** By layer and node, and one entry for the end: the least of cost - worth of gains over all that can follow. */
  readonly rest: readonly Float64Array[];
  /** The way for which cost - worth of gains is least. */
  readonly way: readonly Choice[];
  readonly cost: number;
  readonly gains: readonly number[];
}

export function appraise(graph: ChoiceGraph, missing: readonly number[], rates: Rates): Appraisal {
  const rest: Float64Array[] = [Float64Array.of(0)];
  for (const layer of graph.toReversed()) {
    const next = rest[0] ?? new Float64Array();
    rest.unshift(Float64Array.from(layer, (arcs) => arcs.reduce((least, arc) => Math.min(least, restThrough(arc, next, rates)), Infinity)));
  }
  const way = findWay(graph, rest, rates);
  const gains = missing.map((_, demand) => way.reduce((sum, choice) => sum + (choice.gains[demand] ?? 0), 0));
  const cost = way.reduce((sum, choice) => sum + choice.cost, 0);
  return { rates, bound: (rest[0]?.[0] ?? 0) + worthOf(missing, rates), rest, way, cost, gains };
}

export function worthOf(gains: readonly number[], rates: Rates): number {
  let worth = 0;
  for (let demand = 0; demand < gains.length; demand += 1) worth += (gains[demand] ?? 0) * (rates[demand] ?? 0);
  return worth;
}

function restThrough({ choice, to }: Arc, next: Float64Array, rates: Rates): number {
  return choice.cost - worthOf(choice.gains, rates) + (next[to] ?? 0);
}

function findWay(graph: ChoiceGraph, rest: readonly Float64Array[], rates: Rates): readonly Choice[] {
  const way: Choice[] = [];
  let node = 0;
  for (const [depth, layer] of graph.entries()) {
    const next = rest[depth + 1] ?? new Float64Array();
    const best = (layer[node] ?? []).reduce<Arc | null>((least, arc) => (least === null || restThrough(arc, next, rates) < restThrough(least, next, rates) ? arc : least), null);
    if (best === null) break;
    way.push(best.choice);
    node = best.to;
  }
  return way;
}

/** By layer and node, and one entry for the end: the most that all that can follow gains for one demand. */
export function findMost(graph: ChoiceGraph, demand: number): readonly Float64Array[] {
  const most: Float64Array[] = [Float64Array.of(0)];
  for (const layer of graph.toReversed()) {
    const next = most[0] ?? new Float64Array();
    most.unshift(Float64Array.from(layer, (arcs) => arcs.reduce((best, { choice, to }) => Math.max(best, (choice.gains[demand] ?? 0) + (next[to] ?? 0)), -Infinity)));
  }
  return most;
}
