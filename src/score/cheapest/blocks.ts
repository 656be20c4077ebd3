// What there is to choose between: for each ladder, or for ladders that share a step, how high to go and by which steps.
import type { Step } from '../../model/framework.ts';
import { findClimbs, type ClimbChoice } from './climb-choices.ts';
import type { Gains, Rise } from './gains.ts';
import { placesByStep, type Ladder, type Place } from './ladder.ts';
import type { Price, PriceList } from './price-list.ts';

export interface Choice extends Price {
  readonly steps: readonly Step[];
  /** What it brings to each demand. */
  readonly gains: readonly number[];
  /** How high the block's own ladders go. */
  readonly reaches: readonly Place[];
  /** How high those of other blocks have to go. */
  readonly requires: readonly Place[];
}

/** One choice of each block makes a way. A block without ladders only says what those of others bring together. */
export type Block = readonly Choice[];

/** Null where some block has too many choices, or none. */
export function findBlocks(ladders: readonly Ladder[], gains: Gains, prices: PriceList): readonly Block[] | null {
  const places = placesByStep(ladders);
  const shared = new Set([...places].flatMap(([step, lifted]) => (lifted.length > 1 ? [step] : [])));
  const climbing = { ladders, prices, stops: findStops(ladders, gains), shared };
  const groups = joinLadders(ladders.length, [...shared].map((step) => (places.get(step) ?? []).map(({ ladder }) => ladder)));
  const climbs = groups.map((group) => findClimbs(climbing, group));
  const isWithin = (rise: Rise, group: readonly number[]) => rise.heights.every(({ requires }) => requires.every(({ ladder }) => group.includes(ladder)));
  const loose = gains.rises.filter((rise) => !groups.some((group) => isWithin(rise, group)));
  const blocks: Block[] = [];
  for (const [index, choices] of climbs.entries()) {
    if (choices === null || choices.length === 0) return null;
    const own = gains.rises.filter((rise) => isWithin(rise, groups[index] ?? []));
    blocks.push(choices.map((choice) => describeClimb(choice, own, gains.missing.length)));
  }
  return [...blocks, ...loose.map((rise) => describeRise(rise, gains.missing.length, prices))];
}

/** The positions at which something begins: a gain, what a step requires, or what is needed at all. */
function findStops(ladders: readonly Ladder[], { rises, floors }: Gains): readonly ReadonlySet<number>[] {
  const stops = ladders.map((_, index) => new Set([0, floors[index] ?? 0]));
  const heights = rises.flatMap((rise) => rise.heights);
  const options = ladders.flatMap((ladder) => ladder.options.flat());
  for (const { ladder, position } of [...heights, ...options].flatMap(({ requires }) => requires)) stops[ladder]?.add(position);
  for (const [index, stop] of stops.entries()) for (const position of stop) if (position < (floors[index] ?? 0)) stop.delete(position);
  return stops;
}

/** Every ladder in one group, with those that it shares a step with, near or far; in their order. */
function joinLadders(count: number, links: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const group = Array.from({ length: count }, (_, index) => index);
  for (const link of links) {
    const joined = new Set(link.map((ladder) => group[ladder]));
    const first = Math.min(...link.map((ladder) => group[ladder] ?? ladder));
    for (const [ladder, own] of group.entries()) if (joined.has(own)) group[ladder] = first;
  }
  return [...new Set(group)].map((own) => [...group.keys()].filter((ladder) => group[ladder] === own));
}

function describeClimb({ steps, cost, rank, reaches, requires }: ClimbChoice, rises: readonly Rise[], demands: number): Choice {
  const gains = Array.from({ length: demands }, () => 0);
  for (const { demand, heights } of rises) {
    const reached = heights.findLast((height) => height.requires.every(({ ladder, position }) => (reaches.get(ladder) ?? 0) >= position));
    gains[demand] = (gains[demand] ?? 0) + (reached?.gain ?? 0);
  }
  const outside = [...requires].filter(([ladder]) => !reaches.has(ladder));
  return { steps, cost, rank, gains, reaches: [...reaches].map(toPlace), requires: outside.map(toPlace) };
}

function describeRise({ demand, heights }: Rise, demands: number, prices: PriceList): Block {
  const gainsOf = (gain: number) => Array.from({ length: demands }, (_, index) => (index === demand ? gain : 0));
  return heights.map(({ requires, gain }) => ({ steps: [], ...prices.priceOf([]), gains: gainsOf(gain), reaches: [], requires }));
}

function toPlace([ladder, position]: readonly [number, number]): Place {
  return { ladder, position };
}
