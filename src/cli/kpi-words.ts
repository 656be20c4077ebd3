// What the direction of a KPI means, in words.
import type { KpiDirection } from '../model/kpi.ts';

export const directionWords: Readonly<Record<KpiDirection, string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  range: 'higher is better, up to a point',
  trend: 'only its change over time says something',
};
