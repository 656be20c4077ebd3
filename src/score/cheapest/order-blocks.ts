// In which order to go through the blocks, so that as little as possible has to be remembered on the way.
import { findAsked, type AskedLadder } from './asked-heights.ts';
import type { Block } from './blocks.ts';

/** How many blocks are weighed against each other over all. */
const mostComparisons = 30_000;

/** Their indices: each time the block after which there is least to remember, the first of equals; begun with as many blocks in turn as can be, and the best of that. */
export function orderBlocks(blocks: readonly Block[]): readonly number[] {
  const asked = findAsked(blocks);
  const weights = weighGains(blocks);
  const starts = Math.max(1, Math.floor(mostComparisons / blocks.length ** 2));
  let best: Order | null = null;
  for (const first of [...blocks.keys()].slice(0, starts)) {
    const order = orderFrom(first, asked, weights);
    if (best === null || order.size < best.size) best = order;
  }
  return best?.blocks ?? [];
}

/** By block and demand: how many different gains there are, besides none. */
type GainWeights = readonly (readonly number[])[];

interface Order {
  readonly blocks: readonly number[];
  /** How much has to be remembered, over all places between two blocks. */
  readonly size: number;
}

function weighGains(blocks: readonly Block[]): GainWeights {
  return blocks.map((block) => (block[0]?.gains ?? []).map((_, demand) => new Set(block.map(({ gains }) => gains[demand])).size - 1));
}

function orderFrom(first: number, asked: readonly AskedLadder[], weights: GainWeights): Order {
  const order: number[] = [];
  const isDone = weights.map(() => false);
  const sizeWith = (block: number) => countStates(asked, isDone.with(block, true)) * countGains(weights, isDone.with(block, true));
  let size = 0;
  for (let next: number | null = first; next !== null; next = leastOf(isDone, sizeWith)) {
    size += sizeWith(next);
    isDone[next] = true;
    order.push(next);
  }
  return { blocks: order, size };
}

function leastOf(isDone: readonly boolean[], sizeWith: (block: number) => number): number | null {
  let least: { readonly block: number; readonly size: number } | null = null;
  for (const [block, done] of isDone.entries()) {
    const size = done ? Infinity : sizeWith(block);
    if (!done && (least === null || size < least.size)) least = { block, size };
  }
  return least?.block ?? null;
}

/** What there is at most to tell apart between the blocks that are done and the others: every ladder that one side asks of the other, by the heights asked for. */
function countStates(asked: readonly AskedLadder[], isDone: readonly boolean[]): number {
  let states = 1;
  for (const { owner, asks } of asked) {
    const heights = new Set<number>();
    for (const [block, positions] of asks) if (isDone[block] !== isDone[owner]) for (const position of positions) heights.add(position);
    states *= heights.size + 1;
  }
  return states;
}

/** Roughly, by how much demands that are begun and not done multiply that. */
function countGains(weights: GainWeights, isDone: readonly boolean[]): number {
  const done: number[] = [];
  const left: number[] = [];
  for (const [block, own] of weights.entries()) {
    for (const [demand, weight] of own.entries()) {
      const side = isDone[block] === true ? done : left;
      side[demand] = (side[demand] ?? 0) + weight;
    }
  }
  return done.reduce((product, weight, demand) => product * (1 + Math.min(weight, left[demand] ?? 0)), 1);
}
