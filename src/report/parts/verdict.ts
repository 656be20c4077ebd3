// The report's first sentences: where the company stands, what holds it back and how that shows, and what was assessed.
import { formatScore, formatShare } from '../../text/numbers.ts';
import type { ReportLabels } from '../../text/report-labels.ts';
import type { Report } from '../view.ts';

function headline(report: Report, labels: ReportLabels): string {
  const { overall, assessment, scale, rounding, stage } = report;
  const { organization } = assessment;
  const max = String(scale.max);
  const score = overall.score === null ? null : formatScore(overall.score, rounding);
  if (stage !== null && overall.score !== null) return labels.verdictStaged({ organization, stage: stage.reached, name: stage.reachedName, score, max });
  if (score === null) return labels.verdictWithoutScore({ organization, applies: overall.counts.notApplicable < overall.counts.total });
  if (overall.levelName === null) {
    return labels.verdictWithoutLevel({ organization, score, max, coverage: formatShare(overall.coverage), minimum: formatShare(report.minCoverage) });
  }
  return labels.verdict({ organization, level: overall.levelName, score, max });
}

/** Whether so much was answered that the whole can be judged. */
function isJudged({ overall, minCoverage }: Report): boolean {
  return overall.coverage >= minCoverage;
}

/** Whether a pillar can be called the constraint: enough was answered, and the pillars differ in what is shown of them. */
export function hasConstraint(report: Report): boolean {
  if (!isJudged(report)) return false;
  const shown = report.pillars.flatMap((pillar) => (pillar.score === null ? [] : formatScore(pillar.score, report.rounding)));
  return report.constraint !== null && new Set(shown).size > 1;
}

/** What was assessed, when, and by whom. */
export function composeScope({ assessment, framework }: Report, labels: ReportLabels): string {
  const respondent = assessment.respondent?.role ?? assessment.respondent?.id ?? null;
  return labels.scope({ framework: framework.title, version: framework.version, date: assessment.date, respondent });
}

/** Null where the answers were given to this framework. */
export function composeSeenThrough({ seenThrough, overall }: Report, labels: ReportLabels): string | null {
  return seenThrough === null ? null : labels.seenThrough({ ...seenThrough, total: overall.counts.total });
}

/** Null where the answers were given for the version of the framework that this report uses. */
export function composeVersionNotice({ assessment, framework, changedSince }: Report, labels: ReportLabels): string | null {
  const answered = assessment.frameworkVersion;
  return answered === null || answered === framework.version ? null : labels.otherVersion({ answered, current: framework.version, changed: changedSince.length });
}

/** One sentence, unwrapped, with a full stop. */
export function composeVerdict(report: Report, labels: ReportLabels): string {
  const first = headline(report, labels);
  const { constraint } = report;
  if (constraint === null || !isJudged(report)) return `${first}.`;
  if (!hasConstraint(report)) return `${first}, ${labels.nothingHoldsBack}.`;
  return `${first}, ${labels.heldBack({ pillar: constraint.title, score: formatScore(constraint.score, report.rounding) })}.`;
}

/** The lowest answer of the constraint in its own words; null where nothing holds the company back or nothing can be quoted. */
export function composeReason(report: Report, labels: ReportLabels): string | null {
  const lowest = report.constraint?.lowest;
  if (!hasConstraint(report) || lowest == null || lowest.today === null) return null;
  return labels.because({ question: lowest.text, today: lowest.today });
}
