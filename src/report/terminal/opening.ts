// The top of the report on a terminal: the verdict and the scope.
import { formatShare } from '../../text/numbers.ts';
import { plain } from '../../text/plain.ts';
import { wrapText } from '../../text/width.ts';
import { composeReason, composeVerdict } from '../parts/verdict.ts';
import type { Report } from '../view.ts';
import { paragraph, type Lines, type Page } from './page.ts';

export function verdict(report: Report, page: Page): Lines {
  const { labels, style } = page;
  const { assessment, framework, overall } = report;
  const scope = labels.scope({
    framework: framework.title,
    version: framework.version,
    date: assessment.date,
    respondent: assessment.respondent?.role ?? assessment.respondent?.id ?? null,
  });
  const stale = assessment.frameworkVersion !== null && assessment.frameworkVersion !== framework.version;
  const { counts } = overall;
  const reason = composeReason(report, labels);
  return [
    ...wrapText(plain(composeVerdict(report, labels)), page.width).map(style.bold),
    ...(reason === null ? [] : paragraph(reason, page)),
    '',
    ...paragraph(scope, page).map(style.dim),
    ...paragraph(labels.answered({ ...counts, coverage: formatShare(overall.coverage) }), page).map(style.dim),
    ...(stale ? paragraph(labels.otherVersion({ answered: assessment.frameworkVersion!, current: framework.version }), page).map(style.yellow) : []),
  ];
}
