// The ways to climb ladders that share a step: how high each goes, and by which of the steps on each rung.
import type { Step } from '../../model/framework.ts';
import type { Ladder, Place, RungOption } from './ladder.ts';
import { isCheaper, type Price, type PriceList } from './price-list.ts';

export interface ClimbChoice extends Price {
  readonly steps: readonly Step[];
  /** By the ladder's place: how high it goes, and how high others have to go. */
  readonly reaches: ReadonlyMap<number, number>;
  readonly requires: ReadonlyMap<number, number>;
}

export interface Climbing {
  readonly ladders: readonly Ladder[];
  readonly prices: PriceList;
  /** The positions at which a ladder may stop, by its place. */
  readonly stops: readonly ReadonlySet<number>[];
  /** Steps that lift several ladders. */
  readonly shared: ReadonlySet<Step>;
}

/** How many ways are looked at before it is given up. */
const mostChoices = 2000;

/** For the ladders with these places, together; without ways that others beat in all respects. Null where there are too many. */
export function findClimbs(climbing: Climbing, group: readonly number[]): readonly ClimbChoice[] | null {
  let choices: readonly ClimbChoice[] = [{ steps: [], reaches: new Map(), requires: new Map(), ...climbing.prices.priceOf([]) }];
  for (const ladder of group) {
    choices = choices.flatMap((choice) => climbFrom(climbing, choice, ladder));
    if (choices.length > mostChoices) return null;
  }
  return choices.filter(({ reaches, requires }) => [...requires].every(([ladder, position]) => (reaches.get(ladder) ?? Infinity) >= position));
}

/** The same choice with one more ladder, for every position at which that may stop. */
function climbFrom({ ladders, prices, stops, shared }: Climbing, start: ClimbChoice, ladder: number): readonly ClimbChoice[] {
  const found: ClimbChoice[] = [];
  const { options = [] } = ladders[ladder] ?? {};
  let ways: readonly ClimbChoice[] = [start];
  for (let position = 0; position <= options.length; position += 1) {
    if (position > 0) ways = keepBest(ways.flatMap((way) => takeRung(way, options[position - 1] ?? [], prices)), shared);
    if (stops[ladder]?.has(position) === true) found.push(...ways.map((way) => ({ ...way, reaches: new Map([...way.reaches, [ladder, position]]) })));
  }
  return found;
}

/** One way for each step on the rung; where one of them is taken already, for another ladder, that does. */
function takeRung(way: ClimbChoice, options: readonly RungOption[], prices: PriceList): readonly ClimbChoice[] {
  if (options.some(({ step }) => way.steps.includes(step))) return [way];
  return options.map(({ step, requires }) => {
    const steps = [...way.steps, step];
    return { ...way, ...prices.priceOf(steps), steps, requires: addRequired(way.requires, requires) };
  });
}

function addRequired(known: ReadonlyMap<number, number>, more: readonly Place[]): ReadonlyMap<number, number> {
  const required = new Map(known);
  for (const { ladder, position } of more) required.set(ladder, Math.max(position, required.get(ladder) ?? 0));
  return required;
}

function keepBest(ways: readonly ClimbChoice[], shared: ReadonlySet<Step>): readonly ClimbChoice[] {
  return ways.filter((way) => !ways.some((other) => other !== way && beats(other, way, shared)));
}

/** Cheaper or as cheap and earlier, requires no more, and has all that could yet save a step for another ladder. */
function beats(a: ClimbChoice, b: ClimbChoice, shared: ReadonlySet<Step>): boolean {
  return isCheaper(a, b) && [...a.requires].every(([ladder, position]) => (b.requires.get(ladder) ?? 0) >= position) && b.steps.every((step) => !shared.has(step) || a.steps.includes(step));
}
