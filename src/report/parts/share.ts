// Where a value lies on its scale, for what is drawn to scale.
import type { Scale } from '../../model/framework.ts';

/** Between 0 and 1. */
export function shareOf(value: number, { min, max }: Scale): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}
