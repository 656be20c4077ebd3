// What is sought: a part of the framework at a score, from where everything stands today.
import type { Id } from '../../model/framework.ts';
import type { StepState } from '../step-simulation.ts';
import type { StepTerrain } from '../step-terrain.ts';
import { isAtLeast, tolerance } from '../tolerance.ts';
import { findAim, type Aim } from './aim.ts';
import { readPart } from './sought-part.ts';

export interface Quest {
  readonly terrain: StepTerrain;
  readonly start: StepState;
  /** `overall`, a pillar, a dimension or a question. */
  readonly id: Id;
  /** On the scale of that part; finite. */
  readonly wanted: number;
}

/** Where a quest ends. */
export interface Route {
  /** With the steps taken; null where no way was found. */
  readonly end: StepState | null;
  /** No other way is cheaper; without an end: there is none. */
  readonly isExact: boolean;
  /** In weeks of work: no way takes less. */
  readonly atLeast: number;
}

/** There is no way. */
export const nowhere: Route = { end: null, isExact: true, atLeast: 0 };

export function scoreIn({ terrain, id }: Quest, state: StepState): number | null {
  return readPart(terrain, id, state)?.score ?? null;
}

export function isThere(quest: Quest, state: StepState): boolean {
  const score = scoreIn(quest, state);
  return score !== null && isAtLeast(score, quest.wanted);
}

/** As the same questions are asked as today. `slack`: the tolerance as a share. Null without a score. */
export function aimOf({ terrain, start, id, wanted }: Quest): { readonly aim: Aim; readonly slack: number } | null {
  const part = readPart(terrain, id, start);
  if (part === null || part.tree === null) return null;
  const width = part.scale.max - part.scale.min;
  return { aim: findAim(part.tree, (wanted - part.scale.min) / width), slack: tolerance / width };
}
