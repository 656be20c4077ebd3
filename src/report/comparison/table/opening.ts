// The top of a comparison on a terminal: the verdict, what is compared, and what qualifies it.
import { bullets, labelled, paragraph, type Lines } from '../../terminal/page.ts';
import { composeCarried, composeNotices, composeReasons, composeSide, composeVerdict } from '../sentences.ts';
import type { ComparisonView, SideView } from '../view.ts';
import type { ComparisonPage } from './page.ts';

/** Sections, in order. */
export function opening(view: ComparisonView, page: ComparisonPage): readonly Lines[] {
  const { labels, style } = page;
  const width = Math.max(labels.before.length, labels.after.length);
  return [
    [...paragraph(composeVerdict(view, page), page).map(style.bold), ...composeReasons(view, page).flatMap((sentence) => paragraph(sentence, page))],
    [
      ...labelled(labels.before, composeSide(view.before, page), page, 0, width),
      ...labelled(labels.after, composeSide(view.after, page), page, 0, width),
      ...paragraph(labels.scope({ framework: view.framework.title, version: view.framework.version }), page).map(style.dim),
    ],
    composeNotices(view, page).flatMap((notice) => bullets([notice], page, '!')).map(style.yellow),
    ...[view.before, view.after].flatMap((side) => carried(side, page)),
  ];
}

function carried(side: SideView, page: ComparisonPage): readonly Lines[] {
  if (side.carried === null) return [];
  return composeCarried(side, side.carried, page).map(({ title, lines }) => [...paragraph(`${title}:`, page), ...bullets(lines, page)]);
}
