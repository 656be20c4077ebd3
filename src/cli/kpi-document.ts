// A KPI as JSON.
import { bandLimits } from '../model/kpi-bands.ts';
import type { Kpi } from '../model/kpi.ts';

/** The formula as written; each band set with the limits of its bands, the worst first. */
export function kpiDocument({ formula, bands, direction, ...kpi }: Kpi) {
  return {
    ...kpi,
    direction,
    formula: formula?.text ?? null,
    bands: bands.map((set) => ({ ...set, limits: [...set.cuts, null].map((_, index) => bandLimits(set, direction, index + 1)) })),
  };
}
