// The assessments on a terminal, one row each: with all pillars where there is room, else the pillars in a table of their own, else below one another.
import { formatShare } from '../../../text/numbers.ts';
import { plain } from '../../../text/plain.ts';
import { displayWidth, truncateText } from '../../../text/width.ts';
import { alignColumns, type Column } from '../../parts/columns.ts';
import { heading, paragraph, type Lines } from '../../terminal/page.ts';
import { composeDate, composeLevel, composePointChange, composeRespondent, composeScore, composeSource } from '../sentences.ts';
import type { TrendView } from '../view.ts';
import type { TrendPage } from './page.ts';

const narrowestPillar = 6;
const widestPillar = 12;
const widestName = 20;

interface Fact extends Column {
  /** One for each point. */
  readonly cells: Lines;
}

/** Sections, in order. */
export function points(view: TrendView, page: TrendPage): readonly Lines[] {
  const about = aboutPoints(view, page);
  const room = (facts: readonly Fact[]): number => page.width - facts.reduce((sum, fact) => sum + 2 + widthOf(fact), -2);
  const beside = pillarFacts(view, room(about), widestPillar);
  if (beside !== null) return [table(page.labels.points, [...about, ...beside], view, page)];
  const date = about.slice(0, 1);
  const below = pillarFacts(view, room(date), narrowestPillar);
  if (below === null || room(about) < 0) return [stacked(view, page)];
  return [table(page.labels.points, about, view, page), table(page.labels.byPillar, [...date, ...below], view, page)];
}

function widthOf({ title, cells }: Fact): number {
  return Math.max(displayWidth(title), ...cells.map(displayWidth));
}

function aboutPoints(view: TrendView, page: TrendPage): readonly Fact[] {
  const { labels, report, style } = page;
  const { overall } = view;
  const fact = (title: string, cell: (index: number) => string, more: Partial<Column> = {}): Fact => ({ title, cells: view.points.map((_, index) => cell(index)), ...more });
  const by = fact(labels.by, (index) => truncateText(plain(composeRespondent(view.points[index]!)), widestName));
  const isStaged = view.points.some(({ stage }) => stage !== null);
  return [
    fact(labels.date, (index) => plain(composeDate(view.points[index]!, page))),
    fact(labels.from, (index) => shortSource(view, index, page)),
    ...(by.cells.every((cell) => cell === '') ? [] : [by]),
    fact(report.overall, (index) => composeScore(overall.measures[index]!.score, view), { align: 'end', paint: style.bold }),
    fact(labels.change, (index) => composePointChange(overall, index, view), { align: 'end' }),
    fact(isStaged ? report.stage : report.level, (index) => truncateText(plain(composeLevel(view.points[index]!, overall.measures[index]!, page)), widestName)),
    fact(report.coverage, (index) => formatShare(overall.measures[index]!.coverage), { align: 'end' }),
  ];
}

/** The end of a long path says more than its beginning. */
function shortSource({ points: all }: TrendView, index: number, page: TrendPage): string {
  const text = plain(composeSource(all[index]!.source, page));
  return displayWidth(text) <= widestName ? text : `…${[...text].slice(1 - widestName).join('')}`;
}

/** Null where they do not fit into the room with titles of at least so many cells, or whole ones. */
function pillarFacts(view: TrendView, room: number, leastTitle: number): readonly Fact[] | null {
  const titles = view.pillars.map(({ title, id }) => plain(title ?? id));
  const longest = Math.min(leastTitle, Math.max(...titles.map(displayWidth)));
  const each = Math.min(widestPillar, Math.floor(room / Math.max(1, titles.length)) - 2);
  const facts = view.pillars.map(({ measures }, index): Fact => ({ title: truncateText(titles[index] ?? '', each), align: 'end', cells: measures.map(({ score }) => composeScore(score, view)) }));
  return each >= longest && facts.every((fact) => widthOf(fact) <= each) ? facts : null;
}

function table(title: string, facts: readonly Fact[], view: TrendView, page: TrendPage): Lines {
  const [head = '', ...body] = alignColumns(facts, view.points.map((_, index) => facts.map(({ cells }) => cells[index] ?? '')));
  return [...heading(title, page), page.style.dim(head), ...body];
}

function stacked(view: TrendView, page: TrendPage): Lines {
  const { labels, report } = page;
  const { overall, pillars } = view;
  return [
    ...heading(labels.points, page),
    ...view.points.flatMap((point, index) => {
      const measure = overall.measures[index]!;
      const change = composePointChange(overall, index, view);
      const who = composeRespondent(point);
      return [
        ...paragraph([composeDate(point, page), composeSource(point.source, page), ...(who === '' ? [] : [who])].join(' · '), page).map(page.style.bold),
        ...paragraph(`${report.overall} ${composeScore(measure.score, view)}${change === '-' ? '' : ` (${change})`}, ${composeLevel(point, measure, page)}, ${report.coverage.toLowerCase()} ${formatShare(measure.coverage)}`, page, 2),
        ...paragraph(pillars.map(({ title, id, measures }) => `${title ?? id} ${composeScore(measures[index]!.score, view)}`).join(', '), page, 2),
      ];
    }),
  ];
}
