// Ladders that hang together: how far up each can come, and whether they can be climbed without waiting for each other in a circle.
import type { Step } from '../../model/framework.ts';
import type { Climb } from './climb.ts';

/** A ladder, by its place in the world, at this position or higher. Position 0 is where it stands today. */
export interface Place {
  readonly ladder: number;
  readonly position: number;
}

/** One way to reach a position from the one below. */
export interface RungOption {
  readonly step: Step;
  /** Never position 0. */
  readonly requires: readonly Place[];
}

export interface Ladder extends Climb {
  /** By position, less one. */
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
  return ladders.map((ladder, index) => {
    const top = tops[index] ?? 0;
    return {
      ...ladder,
      values: ladder.values.slice(0, top + 1),
      shares: ladder.shares.slice(0, top + 1),
      rungs: ladder.rungs.slice(0, top),
      options: ladder.options.slice(0, top).map((options) => options.filter(isOpen)),
    };
  });
}

/**
 * Whether positions wait for each other, when every option counts and a step that lifts several ladders waits for all of them. Where none
 * do, whatever is chosen can be taken in some order, each step once.
 */
export function runsInCircles(ladders: readonly Ladder[]): boolean {
  const lifted = placesByStep(ladders);
  const state = new Map<string, 'open' | 'done'>();
  const leadsBack = ({ ladder, position }: Place): boolean => {
    if (position === 0) return false;
    const key = `${ladder}/${position}`;
    const before = state.get(key);
    if (before !== undefined) return before === 'open';
    state.set(key, 'open');
    const options = ladders[ladder]?.options[position - 1] ?? [];
    const below = options.flatMap(({ step }) => lifted.get(step) ?? []).map((place) => ({ ...place, position: place.position - 1 }));
    const found = [...below, ...options.flatMap(({ requires }) => requires)].some(leadsBack);
    state.set(key, 'done');
    return found;
  };
  return ladders.some((ladder, index) => leadsBack({ ladder: index, position: ladder.options.length }));
}

/** The positions that each step leads to. */
export function placesByStep(ladders: readonly Ladder[]): ReadonlyMap<Step, readonly Place[]> {
  const places = new Map<Step, Place[]>();
  for (const [ladder, { options }] of ladders.entries()) {
    for (const [index, { step }] of options.flatMap((each, index) => each.map((option) => [index, option] as const))) {
      const known = places.get(step);
      if (known === undefined) places.set(step, [{ ladder, position: index + 1 }]);
      else known.push({ ladder, position: index + 1 });
    }
  }
  return places;
}
