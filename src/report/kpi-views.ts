// Measured KPIs as a report shows them, and the scorecard of frameworks whose pillars are phases of the customer lifecycle.
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Id } from '../model/framework.ts';
import { isOld } from '../model/kpi-bands.ts';
import type { KpiResult } from '../score/results.ts';
import type { KpiView, PhaseView, ScorecardLine } from './view.ts';

export function viewKpis(framework: Framework, { date }: Assessment, results: readonly KpiResult[]): readonly KpiView[] {
  return results.map((result) => {
    const kpi = framework.kpis.find(({ id }) => id === result.id)!;
    const bands = result.band === null ? undefined : kpi.bands.find((set) => set.cohort === result.cohort);
    const { title, unit, direction, caveat } = kpi;
    const benchmark = bands === undefined ? null : { source: bands.source, year: bands.year, undated: bands.undated, mapping: bands.mapping, isOld: date !== null && isOld(bands.year, date) };
    return { ...result, title, unit, direction, caveat, cohorts: kpi.bands.map(({ cohort }) => cohort), cuts: bands?.cuts ?? [], benchmark };
  });
}

export function buildScorecard(framework: Framework, readings: readonly KpiView[]): readonly PhaseView[] {
  const line = (id: Id): ScorecardLine => ({
    id,
    title: framework.kpis.find((kpi) => kpi.id === id)?.title ?? id,
    reading: readings.find((reading) => reading.id === id) ?? null,
  });
  return framework.pillars.flatMap(({ id, title, phase }) => {
    if (phase === null || phase.kpis.length + phase.metrics.length === 0) return [];
    const { goal, lead, technology, kpis, metrics } = phase;
    return [{ id, title, goal, lead, technology, kpis: kpis.map(line), metrics: metrics.map(line) }];
  });
}
