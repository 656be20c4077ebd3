// A measured KPI in words: its value, its band and where the band comes from, and what it does not agree with.
import type { Id } from '../../model/framework.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { ReportLabels } from '../../text/report-labels.ts';
import type { KpiView } from '../view.ts';

/** One line, unwrapped and unescaped. */
export function composeKpi(kpi: KpiView, labels: ReportLabels): string {
  const value = kpi.value === null ? '-' : `${formatNumber(kpi.value)} ${kpi.unit === 'percent' ? '%' : kpi.unit}`;
  const band = kpi.band === null ? labels.notBanded : labels.band({ band: kpi.band, count: kpi.bandCount ?? 0 });
  const source = kpi.benchmark === null ? '' : ` (${kpi.benchmark.source}, ${kpi.benchmark.year}; ${kpi.benchmark.mapping})`;
  return `${kpi.title}: ${value}, ${band}${kpi.tooHigh ? `, ${labels.tooHigh}` : ''}${source}`;
}

/** One sentence for each answer that the outcome contradicts. */
export function composeContradictions(kpi: KpiView, texts: ReadonlyMap<Id, string>, labels: ReportLabels): readonly string[] {
  return kpi.contradicts.map(({ question, claimed }) => labels.contradicts({ question: texts.get(question) ?? question, claimed, band: kpi.band ?? 0 }));
}
