// Where the bands of a KPI begin and end, from its cuts.
import type { BandSet, Kpi } from './kpi.ts';

/** In the KPI's unit; null: open on that side. Where lower is better a value equal to `high` is inside, elsewhere one equal to `low`. */
export interface BandLimits {
  readonly low: number | null;
  readonly high: number | null;
}

/** `band`: 1 (worst) to cuts + 1. */
export function bandLimits({ cuts }: Pick<BandSet, 'cuts'>, direction: Kpi['direction'], band: number): BandLimits {
  const worse = cuts[band - 2] ?? null;
  const better = cuts[band - 1] ?? null;
  return direction === 'lower' ? { low: better, high: worse } : { low: worse, high: better };
}

/** The most years that figures may be old before a reader is warned. */
export const freshYears = 3;

/** Whether figures of that year are more than three years old on a day (ISO 8601). */
export function isOld(year: number, date: string): boolean {
  return Number(date.slice(0, 4)) - year > freshYears;
}
