// In which order to go through the blocks, so that as little as possible has to be remembered on the way.
import { findAsked, type AskedLadder } from './asked-ladders.ts';
import type { Block } from './blocks.ts';

export interface Order {
  /** Their indices. */
  readonly blocks: readonly number[];
  /** How much there can be to remember, over all places between two blocks; as a rule it is far less. */
  readonly size: number;
}

/** How many blocks are weighed against each other over all. */
const mostComparisons = 50_000;

/** Each time the block after which there is least to remember, the first of equals; begun with as many blocks in turn as can be, and the best of that. */
export function orderBlocks(blocks: readonly Block[]): Order {
  const links = linkBlocks(blocks);
  const starts = Math.max(1, Math.floor(mostComparisons / blocks.length ** 2));
  let best: Order | null = null;
  for (const first of [...blocks.keys()].slice(0, starts)) {
    const order = orderFrom(first, links);
    if (best === null || order.size < best.size) best = order;
  }
  return best ?? { blocks: [], size: 0 };
}

interface Links {
  /** By block: the ladders that it asks of, and its own where others ask of it. */
  readonly asked: readonly (readonly AskedLadder[])[];
  /** By block and demand: how many different gains there are, besides none. */
  readonly gains: readonly (readonly number[])[];
  /** The same of all blocks together. */
  readonly allGains: readonly number[];
}

function linkBlocks(blocks: readonly Block[]): Links {
  const asked = blocks.map((): AskedLadder[] => []);
  for (const each of findAsked(blocks)) for (const block of new Set([each.owner, ...each.asks.keys()])) asked[block]?.push(each);
  const gains = blocks.map((block) => (block[0]?.gains ?? []).map((_, demand) => new Set(block.map((choice) => choice.gains[demand])).size - 1));
  return { asked, gains, allGains: gains.reduce(addUpEach, []) };
}

/** Sizes are logarithms on the way: those of large frameworks would leave the numbers behind. */
function orderFrom(first: number, links: Links): Order {
  const isDone = links.asked.map(() => false);
  const order: number[] = [];
  let done: readonly number[] = [];
  let states = 0;
  let size = 0;
  for (let next: number | null = first; next !== null; next = leastOf(isDone, (block) => growth(links, isDone, block) + gainsBetween(links, addUpEach(done, links.gains[block] ?? [])))) {
    states += growth(links, isDone, next);
    done = addUpEach(done, links.gains[next] ?? []);
    isDone[next] = true;
    order.push(next);
    size += Math.exp(states + gainsBetween(links, done));
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

/** How much more there is to remember of ladders when one more block is done. */
function growth({ asked }: Links, isDone: readonly boolean[], block: number): number {
  const isDoneThen = (other: number) => other === block || isDone[other] === true;
  return (asked[block] ?? []).reduce((sum, ladder) => sum + heightsBetween(ladder, isDoneThen) - heightsBetween(ladder, (other) => isDone[other] === true), 0);
}

/** The heights that one side asks for of the other side's ladder, between the blocks that are done and the others. */
function heightsBetween({ owner, asks }: AskedLadder, isDone: (block: number) => boolean): number {
  const heights = new Set<number>();
  for (const [block, positions] of asks) if (isDone(block) !== isDone(owner)) for (const position of positions) heights.add(position);
  return Math.log(heights.size + 1);
}

/** Roughly: demands that are begun and not done are as much to remember as there can be different gains on the shorter side. */
function gainsBetween({ allGains }: Links, done: readonly number[]): number {
  return allGains.reduce((sum, all, demand) => sum + Math.log(1 + Math.min(done[demand] ?? 0, all - (done[demand] ?? 0))), 0);
}

function addUpEach(a: readonly number[], b: readonly number[]): readonly number[] {
  return b.map((each, index) => each + (a[index] ?? 0));
}
