// The catalogue of KPIs: what frameworks take over by id with `use`, so that each formula and each benchmark is written once.
import { placed, type FrameworkDraft, type Placed } from './framework-walk.ts';
import { toNode, type LayerNode } from './layer-node.ts';
import { locateCompiled, type LocatedData } from './located-data.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import { createSuggester } from './suggest.ts';

/** Of its file, without the ending. */
export const kpiCatalogName = 'kpis';

type KpiDraft = NonNullable<NonNullable<FrameworkDraft['kpis']>[number]>;

export interface KpiCatalog {
  readonly located: LocatedData;
  readonly kpis: ReadonlyMap<string, Placed<KpiDraft>>;
  /** The id that was probably meant. */
  readonly suggest: (id: string) => string | null;
}

/** `located`: well-formed. */
export function catalogOf(located: LocatedData): KpiCatalog {
  const kpis = new Map(placed((located.data as FrameworkDraft).kpis, ['kpis']).map((entry) => [entry.part.id ?? '', entry]));
  return { located, kpis, suggest: createSuggester(kpis.keys()) };
}

export const emptyKpiCatalog = catalogOf(locateCompiled({ kpis: [] }, `${kpiCatalogName}.yaml`));

/** Null, and reported, where the catalogue has no such KPI. */
export function takeKpi({ located, kpis, suggest }: KpiCatalog, id: string, path: Path, report: Report): LayerNode | null {
  const found = kpis.get(id);
  if (found !== undefined) return toNode('kpi', id, found.part as Readonly<Record<string, unknown>>, { source: located, path: found.path, anchor: path });
  report.add('unknown-id', { kind: 'kpi', id, suggestion: suggest(id) }, path);
  return null;
}
