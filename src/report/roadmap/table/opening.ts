// The top of a roadmap on a terminal: where it leads, how it is laid out, and what that means for each pillar.
import { plain } from '../../../text/plain.ts';
import { displayWidth, truncateText } from '../../../text/width.ts';
import { alignColumns, type Column } from '../../parts/columns.ts';
import { heading, paragraph, type Lines } from '../../terminal/page.ts';
import { composeAbout, composeEmpty, composeScope, composeScore, composeTitle } from '../sentences.ts';
import type { RoadmapView, WorkstreamView } from '../view.ts';
import type { RoadmapPage } from './page.ts';

const narrowestTitle = 8;
const widestTitle = 30;

/** Sections, in order. */
export function opening(view: RoadmapView, page: RoadmapPage): readonly Lines[] {
  const { labels, style } = page;
  const empty = composeEmpty(view, labels);
  return [
    heading(composeTitle(view, page.labels), page),
    [
      ...composeAbout(view, labels).flatMap((sentence) => paragraph(sentence, page)),
      ...composeScope(view, labels).flatMap((sentence) => paragraph(sentence, page)).map(style.dim),
    ],
    empty === null ? [] : paragraph(empty, page),
    workstreams(view, page),
  ];
}

interface Fact extends Column {
  readonly cell: (stream: WorkstreamView) => string;
}

/** One line for each pillar that has steps; facts that find no room beside the title are left out, the last ones first. */
function workstreams(view: RoadmapView, page: RoadmapPage): Lines {
  const { labels, style, width } = page;
  if (view.workstreams.length === 0) return [];
  const score = (reached: WorkstreamView['before']) => plain(composeScore(reached, view, labels));
  const facts: readonly Fact[] = [
    { title: labels.today, cell: ({ before }) => score(before) },
    { title: labels.afterwards, cell: ({ forecast }) => score(forecast) },
    { title: labels.steps, align: 'end', cell: ({ steps }) => String(steps.length) },
    { title: labels.from, cell: ({ begins }) => begins },
    { title: labels.to, cell: ({ ends }) => ends },
  ];
  const widthOf = ({ title, cell }: Fact) => 2 + Math.max(displayWidth(title), ...view.workstreams.map((stream) => displayWidth(cell(stream))));
  const shown = facts.filter((_, index) => facts.slice(0, index + 1).reduce((sum, fact) => sum + widthOf(fact), narrowestTitle) <= width);
  const room = Math.min(widestTitle, width - shown.reduce((sum, fact) => sum + widthOf(fact), 0));
  const name = view.model === 'agile' ? labels.workstream : labels.pillar;
  const rows = view.workstreams.map((stream) => [truncateText(plain(stream.title), room), ...shown.map(({ cell }) => cell(stream))]);
  const [head = '', ...body] = alignColumns([{ title: truncateText(name, room) }, ...shown], rows);
  return [style.dim(head), ...body];
}
