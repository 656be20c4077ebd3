// Ladders that hang together: what each position requires of others, and how far up each can come.
import type { Id, Step } from '../../model/framework.ts';

/** A ladder, by its place among all, at this position or higher. Position 0 is where it stands today. */
export interface Place {
  readonly ladder: number;
  readonly position: number;
}

/** One way to come to a position from the one below. */
export interface RungOption {
  /** What it takes. Null where it takes nothing more than what it requires. */
  readonly step: Step | null;
  /** Never position 0. */
  readonly requires: readonly Place[];
}

export interface Ladder {
  /** Of the question, dimension or pillar. Null for a step that lifts several of them: its ladder has one rung, and it is taken there. */
  readonly id: Id | null;
  /** Where its questions stand by position, as shares of their scales. */
  readonly lifts: readonly { readonly question: Id; readonly shares: readonly number[] }[];
  /** By position, less one: the ways to come to it; any one of them does. */
  readonly options: readonly (readonly RungOption[])[];
}

/** Without what can never be reached: positions whose every option requires something that cannot be, and those above them. */
export function cutToReach(ladders: readonly Ladder[]): readonly Ladder[] {
  const tops = ladders.map(() => 0);
  const isOpen = ({ requires }: RungOption) => requires.every(({ ladder, position }) => (tops[ladder] ?? 0) >= position);
  let hasMoved = true;
  while (hasMoved) {
    hasMoved = false;
    for (const [index, { options }] of ladders.entries()) {
      for (let top = tops[index] ?? 0; options[top]?.some(isOpen) === true; top = tops[index] ?? 0) {
        tops[index] = top + 1;
        hasMoved = true;
      }
    }
  }
  return ladders.map(({ id, lifts, options }, index) => {
    const top = tops[index] ?? 0;
    return {
      id,
      lifts: lifts.map(({ question, shares }) => ({ question, shares: shares.slice(0, top + 1) })),
      options: options.slice(0, top).map((rung) => rung.filter(isOpen)),
    };
  });
}

/** The same, with a ladder of its own for every step that lifts several: taken once, it is an option for all of them that costs nothing more. */
export function setSharedApart(ladders: readonly Ladder[]): readonly Ladder[] {
  const uses = new Map<Step, number>();
  for (const { step } of optionsOf(ladders)) if (step !== null) uses.set(step, (uses.get(step) ?? 0) + 1);
  const shared = [...uses].flatMap(([step, count]) => (count > 1 ? [step] : []));
  const places = new Map(shared.map((step, index) => [step, { ladder: ladders.length + index, position: 1 }]));
  const apart = shared.map((step): Ladder => ({ id: null, lifts: [], options: [optionsOf(ladders).filter((option) => option.step === step).slice(0, 1)] }));
  const leanOn = (option: RungOption): RungOption => {
    const place = option.step === null ? undefined : places.get(option.step);
    return place === undefined ? option : { step: null, requires: [place] };
  };
  return [...ladders.map((ladder) => ({ ...ladder, options: ladder.options.map((rung) => rung.map(leanOn)) })), ...apart];
}

export function optionsOf(ladders: readonly Ladder[]): readonly RungOption[] {
  return ladders.flatMap(({ options }) => options.flat());
}

/** The highest position of each ladder. */
export function highest(places: readonly Place[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { ladder, position } of places) heights.set(ladder, Math.max(position, heights.get(ladder) ?? 0));
  return heights;
}

/** Each ladder once. */
export function joinPlaces(places: readonly Place[]): readonly Place[] {
  return [...highest(places)].map(([ladder, position]) => ({ ladder, position }));
}
