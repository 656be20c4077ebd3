// The cheapest way through the graph that gains enough, looked for among ways of limited cost.
import type { Choice } from './blocks.ts';
import type { ChoiceGraph } from './choice-graph.ts';
import { byPrice, type Price } from './price-list.ts';
import { findMost, worthOf, type Appraisal } from './worth.ts';

/** The beginning of a way: all that matters of the choices up to one node. */
interface Label extends Price {
  /** Not counting what is more than missing. */
  readonly gains: readonly number[];
  readonly choice: Choice | null;
  readonly before: Label | null;
}

export interface LabelSearch {
  /** Null where no way within the limit gains enough, or where it took too long. */
  readonly way: readonly Choice[] | null;
  /** How many labels were made or compared. */
  readonly work: number;
  readonly isComplete: boolean;
}

/** `appraisal`: at any rates; the better its bound, the less work. `limit`: the highest cost looked at. */
export function searchWithin(graph: ChoiceGraph, missing: readonly number[], appraisal: Appraisal, limit: number, mostWork: number): LabelSearch {
  const most = missing.map((_, demand) => findMost(graph, demand));
  const owed = worthOf(missing, appraisal.rates);
  let work = 0;
  let labels: readonly (readonly Label[])[] = [[{ cost: 0, rank: 0n, gains: missing.map(() => 0), choice: null, before: null }]];
  for (const [depth, layer] of graph.entries()) {
    const rest = appraisal.rest[depth + 1] ?? new Float64Array();
    const next = Array.from(rest, (): Label[] => []);
    for (const [node, arcs] of layer.entries()) {
      for (const before of labels[node] ?? []) {
        work += arcs.length;
        if (work > mostWork) return { way: null, work, isComplete: false };
        for (const { choice, to } of arcs) {
          const gains = missing.map((enough, demand) => Math.min(enough, (before.gains[demand] ?? 0) + (choice.gains[demand] ?? 0)));
          if (gains.some((gain, demand) => gain + (most[demand]?.[depth + 1]?.[to] ?? 0) < (missing[demand] ?? 0))) continue;
          const cost = before.cost + choice.cost;
          // Half a step more, so that float noise cuts nothing off.
          if (cost + (rest[to] ?? 0) + owed - worthOf(gains, appraisal.rates) > limit + 0.5) continue;
          next[to]?.push({ cost, rank: before.rank + choice.rank, gains, choice, before });
        }
      }
    }
    const kept: (readonly Label[])[] = [];
    for (const found of next) {
      const best = keepBest(found, mostWork - work);
      work += best.work;
      if (work > mostWork) return { way: null, work, isComplete: false };
      kept.push(best.kept);
    }
    labels = kept;
  }
  const best = labels[0]?.find(({ cost }) => cost <= limit) ?? null;
  return { way: best === null ? null : choicesOf(best), work, isComplete: true };
}

/** Without labels for which another one is at least as good in every respect; the cheapest first. Stops after so much work. */
function keepBest(labels: readonly Label[], mostWork: number): { readonly kept: readonly Label[]; readonly work: number } {
  const kept: Label[] = [];
  let highest: readonly number[] = labels[0]?.gains.map(() => -1) ?? [];
  let work = 0;
  for (const label of labels.toSorted(byPrice)) {
    const { gains } = label;
    // What gains more for one demand than all that are cheaper is beaten by none of them.
    const isHighest = gains.some((gain, demand) => gain > (highest[demand] ?? -1));
    const beatenBy = isHighest ? -1 : kept.findLastIndex((other) => other.gains.every((gain, demand) => gain >= (gains[demand] ?? 0)));
    if (!isHighest) work += kept.length - Math.max(0, beatenBy);
    if (beatenBy < 0) kept.push(label);
    highest = highest.map((gain, demand) => Math.max(gain, gains[demand] ?? 0));
    if (work > mostWork) break;
  }
  return { kept, work };
}

function choicesOf(end: Label): readonly Choice[] {
  const choices: Choice[] = [];
  for (let label: Label | null = end; label !== null; label = label.before) if (label.choice !== null) choices.unshift(label.choice);
  return choices;
}
