// What there is to choose between: for each ladder how high to go, and by which of the steps on each rung.
import type { Step } from '../../model/framework.ts';
import type { Gains, Rise } from './gains.ts';
import { joinPlaces, optionsOf, type Ladder, type Place, type RungOption } from './ladder.ts';
import { byPrice, type Price, type PriceList } from './price-list.ts';

export interface Choice extends Price {
  readonly steps: readonly Step[];
  /** What it brings to each demand. */
  readonly gains: readonly number[];
  /** How high its ladder goes. Null where it only says what several ladders bring together. */
  readonly reach: Place | null;
  /** How high other ladders have to go; each of them once. */
  readonly requires: readonly Place[];
}

/** One choice of each block makes a way. */
export type Block = readonly Choice[];

/** A way up to some position. */
interface Climb extends Price {
  readonly steps: readonly Step[];
  readonly requires: readonly Place[];
}

/** How many ways up one ladder are looked at before it is given up. */
const mostClimbs = 500;

/** A block for each ladder, in their order, then those that say what several bring together. Null where there is too much to choose from. */
export function findBlocks(ladders: readonly Ladder[], gains: Gains, prices: PriceList): readonly Block[] | null {
  const stops = findStops(ladders, gains);
  const none: readonly number[] = gains.missing.map(() => 0);
  const alone = ladders.map((): Rise[] => []);
  const joint: Rise[] = [];
  for (const rise of gains.rises) (alone[onlyLadder(rise) ?? -1] ?? joint).push(rise);
  const blocks: Block[] = [];
  for (const [ladder, { options }] of ladders.entries()) {
    const block = climbAll(options, stops[ladder] ?? new Set(), prices)?.map(({ position, ...climb }) => {
      const reach = { ladder, position };
      return { ...climb, reach, gains: (alone[ladder] ?? []).reduce<readonly number[]>((sum, rise) => addGain(sum, rise, reach), none) };
    });
    if (block === undefined) return null;
    blocks.push(block);
  }
  const nothing = { steps: [], ...prices.priceOf([]), reach: null };
  const together = joint.map(({ demand, heights }) => heights.map(({ requires, gain }) => ({ ...nothing, gains: none.with(demand, gain), requires: joinPlaces(requires) })));
  return [...blocks, ...together];
}

/** Null where it takes several. */
function onlyLadder({ heights }: Rise): number | null {
  const ladders = new Set(heights.flatMap(({ requires }) => requires.map(({ ladder }) => ladder)));
  return ladders.size === 1 ? ([...ladders][0] ?? null) : null;
}

function addGain(sum: readonly number[], { demand, heights }: Rise, reach: Place): readonly number[] {
  const reached = heights.findLast(({ requires }) => requires.every(({ position }) => position <= reach.position));
  return sum.with(demand, (sum[demand] ?? 0) + (reached?.gain ?? 0));
}

/** By ladder: the positions at which something begins, be it a gain, what a step requires, or what is needed at all. */
function findStops(ladders: readonly Ladder[], { rises, floors }: Gains): readonly ReadonlySet<number>[] {
  const stops = ladders.map((_, ladder) => new Set([0, floors[ladder] ?? 0]));
  for (const { requires } of [...rises.flatMap(({ heights }) => heights), ...optionsOf(ladders)]) {
    for (const { ladder, position } of requires) stops[ladder]?.add(position);
  }
  return stops.map((positions, ladder) => new Set([...positions].filter((position) => position >= (floors[ladder] ?? 0))));
}

/** The ways to every stop, without those that others beat. */
function climbAll(rungs: readonly (readonly RungOption[])[], stops: ReadonlySet<number>, prices: PriceList): readonly (Climb & { readonly position: number })[] | null {
  let climbs: readonly Climb[] = [{ steps: [], requires: [], ...prices.priceOf([]) }];
  const found: (Climb & { readonly position: number })[] = [];
  for (let position = 0; position <= rungs.length; position += 1) {
    if (position > 0) climbs = keepBest(climbs.flatMap((climb) => (rungs[position - 1] ?? []).map((option) => goOn(climb, option, prices))));
    if (climbs.length > mostClimbs) return null;
    if (stops.has(position)) found.push(...climbs.map((climb) => ({ ...climb, position })));
  }
  return found;
}

function goOn(climb: Climb, { step, requires }: RungOption, prices: PriceList): Climb {
  const steps = step === null ? climb.steps : [...climb.steps, step];
  return { steps, requires: joinPlaces([...climb.requires, ...requires]), ...prices.priceOf(steps) };
}

function keepBest(climbs: readonly Climb[]): readonly Climb[] {
  return climbs.filter((climb, index) => !climbs.some((other, place) => beats(other, climb) && (place < index || !beats(climb, other))));
}

/** At least as cheap and as early, and requires no more. */
function beats(a: Climb, b: Climb): boolean {
  return byPrice(a, b) <= 0 && a.requires.every(({ ladder, position }) => b.requires.some((place) => place.ladder === ladder && place.position >= position));
}
