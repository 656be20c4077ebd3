// The KPIs of the catalogue as nouns.
import type { Kpi } from '../model/kpi.ts';
import { buildKpi } from './build-framework.ts';
import type { KpiFile } from './framework-schema.ts';
import type { KpiCatalog } from './kpi-catalog.ts';

/** In the order of the catalogue. */
export function kpisOf({ kpis }: KpiCatalog): readonly Kpi[] {
  return [...kpis.values()].map(({ part }) => buildKpi(part as KpiFile));
}
