// The trend on a terminal: readable at 80 and at 50 columns, in monochrome, and piped.
import { bullets, heading, joinSections, layOut, paragraph, type Lines } from '../../terminal/page.ts';
import type { RenderTrend } from '../format.ts';
import { composeNotices, composeSkipped, composeVerdict } from '../sentences.ts';
import { sparklines } from '../table/lines.ts';
import type { TrendPage } from '../table/page.ts';
import { points } from '../table/points.ts';
import type { TrendView } from '../view.ts';

const skippedShown = 8;

export const renderTableTrend: RenderTrend = (view, options) => {
  const page = layOut(options);
  return joinSections([opening(view, page), sparklines(view, page), ...points(view, page), skipped(view, page), notices(view, page)]);
};

function opening(view: TrendView, page: TrendPage): Lines {
  const { labels, style } = page;
  return [
    ...heading(labels.title(view.organization), page),
    ...paragraph(composeVerdict(view, page), page),
    ...paragraph(labels.scope({ framework: view.framework.title, version: view.framework.version }), page).map(style.dim),
  ];
}

function skipped(view: TrendView, page: TrendPage): Lines {
  const { labels } = page;
  if (view.skipped.length === 0) return [];
  const rest = view.skipped.length - skippedShown;
  // The newest ones are the ones that somebody may still mend.
  const shown = view.skipped.slice(-skippedShown).map((version) => composeSkipped(version, page));
  return [...heading(labels.skipped, page), ...bullets([...(rest > 0 ? [labels.more(rest)] : []), ...shown], page)];
}

function notices(view: TrendView, page: TrendPage): Lines {
  return bullets(composeNotices(view, page), page, '!').map(page.style.yellow);
}
