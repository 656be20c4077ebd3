// The rungs that are missing from a ladder, on a scale. Knows nothing of files.
import type { Scale } from '../model/framework.ts';
import type { Rung } from './ladders.ts';
import { tolerance } from './tolerance.ts';

/** The stretches of the scale that no rung covers, lowest first. */
export function findGaps(rungs: readonly Rung[], { min, max }: Scale): readonly Rung[] {
  const gaps: Rung[] = [];
  let reached = min;
  for (const { from, to } of [...rungs.toSorted((a, b) => a.from - b.from), { from: max, to: max }]) {
    if (from > reached + tolerance && reached < max - tolerance) gaps.push({ from: reached, to: Math.min(from, max) });
    reached = Math.max(reached, to);
  }
  return gaps;
}

export function isWithin(value: number, gap: Rung): boolean {
  return value > gap.from - tolerance && value < gap.to - tolerance;
}

/** The same share of another scale; between equal scales the value itself. */
export function carryOver(value: number, from: Scale, to: Scale): number {
  if (from.min === to.min && from.max === to.max) return value;
  return to.min + ((value - from.min) / (from.max - from.min)) * (to.max - to.min);
}
