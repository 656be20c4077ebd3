// A measured KPI in words: its value, its band and where the band comes from, and what it does not agree with.
import type { Id } from '../../model/framework.ts';
import { formatQuantity } from '../../text/quantities.ts';
import type { ReportLabels } from '../../text/report-labels.ts';
import type { KpiView } from '../view.ts';

/** Value and band, without the title: `25.5 %, outcome band 4 of 5 (25 to 30 %)`. One line, unwrapped and unescaped, as all here. */
export function composeReading(kpi: KpiView, labels: ReportLabels): string {
  const { value, unit, direction, band, bandCount, limits, notBanded } = kpi;
  const parts = value === null ? [] : [formatQuantity(value, unit)];
  if (band === null || limits === null) return [...parts, labels.notBanded[notBanded ?? 'no-bands']({ cohorts: kpi.cohorts })].join(', ');
  return `${parts.join('')}, ${labels.band({ band, count: bandCount ?? 0, range: labels.bandRange({ ...limits, unit, direction }) })}${kpi.tooHigh ? `, ${labels.tooHigh}` : ''}`;
}

/** The reading with its title, its period and where it comes from. */
export function composeKpi(kpi: KpiView, labels: ReportLabels): string {
  const about = [kpi.period, kpi.source].filter((part) => part !== null).join(', ');
  return `${kpi.title}${about === '' ? '' : ` (${about})`}: ${composeReading(kpi, labels)}`;
}

/** Where the band comes from; null when not banded. */
export function composeBenchmark({ benchmark, cohort }: KpiView, labels: ReportLabels): string | null {
  return benchmark === null ? null : labels.benchmark({ ...benchmark, cohort: cohort ?? 'any' });
}

/** A warning; null where the figures behind the band are recent. */
export function composeAge({ benchmark }: KpiView, labels: ReportLabels): string | null {
  return benchmark?.isOld === true ? labels.oldBenchmark({ year: benchmark.year }) : null;
}

/** One sentence for each answer that the outcome contradicts. */
export function composeContradictions(kpi: KpiView, texts: ReadonlyMap<Id, string>, labels: ReportLabels): readonly string[] {
  return kpi.contradicts.map(({ question, claimed }) => labels.contradicts({ question: texts.get(question) ?? question, claimed, band: kpi.band ?? 0 }));
}
