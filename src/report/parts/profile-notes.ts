// What stands below the profile of the pillars: the legend of its marks, and how far the scores can be relied on.
import { formatScore } from '../../text/numbers.ts';
import type { ReportLabels } from '../../text/report-labels.ts';
import type { Report } from '../view.ts';
import { hasConstraint } from './verdict.ts';

/** A score as it is shown; `-` where there is none. */
export function formatOrDash(value: number | null, report: Pick<Report, 'rounding'>): string {
  return value === null ? '-' : formatScore(value, report.rounding);
}

/** One sentence each; `marked`: whether a level in the profile bears the mark of a fragile one. */
export function composeProfileNotes(report: Report, marked: boolean, labels: ReportLabels): readonly string[] {
  const { overall, unevidenced } = report;
  const { total, answered, notApplicable } = overall.counts;
  const missing = total - answered - notApplicable;
  const score = formatOrDash(overall.score, report);
  const evidenced = formatOrDash(overall.evidenced, report);
  return [
    ...(hasConstraint(report) ? [`${labels.constraintMark} ${labels.constraint}`] : []),
    ...(marked ? [`${labels.fragileMark} ${labels.fragile}`] : []),
    ...(missing > 0 && overall.lower !== null
      ? [labels.bounds({ missing, lower: formatOrDash(overall.lower, report), upper: formatOrDash(overall.upper, report) })]
      : []),
    ...(unevidenced.length > 0 && evidenced !== score ? [labels.evidencedScore({ count: unevidenced.length, score, evidenced })] : []),
  ];
}
