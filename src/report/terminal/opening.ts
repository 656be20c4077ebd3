// The top of the report on a terminal: the verdict and the scope.
import { formatShare } from '../../text/numbers.ts';
import { composeReason, composeScope, composeSeenThrough, composeVerdict, composeVersionNotice } from '../parts/verdict.ts';
import type { Report } from '../view.ts';
import { paragraph, type Lines, type Page } from './page.ts';

export function verdict(report: Report, page: Page): Lines {
  const { labels, style } = page;
  const { overall } = report;
  const reason = composeReason(report, labels);
  const notice = composeVersionNotice(report, labels);
  const through = composeSeenThrough(report, labels);
  return [
    ...paragraph(composeVerdict(report, labels), page).map(style.bold),
    ...(reason === null ? [] : paragraph(reason, page)),
    '',
    ...paragraph(composeScope(report, labels), page).map(style.dim),
    ...paragraph(labels.answered({ ...overall.counts, coverage: formatShare(overall.coverage) }), page).map(style.dim),
    ...(through === null ? [] : paragraph(through, page).map(style.yellow)),
    ...(notice === null ? [] : paragraph(notice, page).map(style.yellow)),
  ];
}
