// The whole and the pillars on a terminal, each with a sparkline and where it came from and got to.
import { plain } from '../../../text/plain.ts';
import { displayWidth, truncateText } from '../../../text/width.ts';
import { alignColumns, type Column } from '../../parts/columns.ts';
import { heading, paragraph, type Lines } from '../../terminal/page.ts';
import { composeLineChange, composeMovers, composeScore } from '../sentences.ts';
import { renderSparkline } from '../sparkline.ts';
import type { TrendLine, TrendView } from '../view.ts';
import type { TrendPage } from './page.ts';

const narrowestTitle = 8;
const widestTitle = 24;
/** So many points are worth shortening a title for. */
const wantedPoints = 12;

interface Row {
  readonly title: string;
  readonly line: TrendLine;
  readonly first: string;
  readonly last: string;
  readonly change: string;
}

/** Of more points than there is room for only the newest have a place in the sparklines. */
export function sparklines(view: TrendView, page: TrendPage): Lines {
  const { labels, report } = page;
  const rows = [...view.pillars, view.overall].map((line): Row => ({
    title: plain(line.title ?? report.overall),
    line,
    first: composeScore(line.first, view),
    last: composeScore(line.last, view),
    change: composeLineChange(line, view),
  }));
  const facts = factWidths(rows, page);
  const { room, lines } = page.width - facts < narrowestTitle + 2 + Math.min(wantedPoints, view.points.length) ? below(rows, page) : beside(rows, view.points.length, facts, page);
  const note = view.points.length > room ? `${labels.linesNote} ${labels.linesCut(room)}` : labels.linesNote;
  return [...heading(labels.lines, page), ...lines, ...paragraph(note, page).map(page.style.dim), ...paragraph(composeMovers(view, page), page)];
}

interface Drawn {
  /** For so many points. */
  readonly room: number;
  readonly lines: Lines;
}

/** Of the three numbers with the spaces before them. */
function factWidths(rows: readonly Row[], { labels }: TrendPage): number {
  const columns = [[labels.first, ...rows.map(({ first }) => first)], [labels.last, ...rows.map(({ last }) => last)], [labels.change, ...rows.map(({ change }) => change)]];
  return columns.reduce((sum, cells) => sum + 2 + Math.max(...cells.map(displayWidth)), 0);
}

function beside(rows: readonly Row[], points: number, facts: number, { labels, style, width }: TrendPage): Drawn {
  const longest = Math.max(...rows.map(({ title }) => displayWidth(title)));
  const titles = Math.min(longest, widestTitle, Math.max(narrowestTitle, width - facts - 2 - Math.min(points, wantedPoints)));
  const room = width - facts - 2 - titles;
  const end = (title: string): Column => ({ title, align: 'end' });
  const columns = [{ title: '' }, { title: '', paint: style.cyan }, end(labels.first), end(labels.last), end(labels.change)];
  const [head = '', ...body] = alignColumns(columns, rows.map(({ title, line, first, last, change }) => [truncateText(title, titles), draw(line, room), first, last, change]));
  return { room, lines: [style.dim(head), ...body] };
}

/** Where a page is too narrow for columns. */
function below(rows: readonly Row[], page: TrendPage): Drawn {
  const { style } = page;
  const room = page.width - 2;
  return { room, lines: rows.flatMap(({ title, line, first, last, change }) => [...paragraph(title, page), `  ${style.cyan(draw(line, room))}`, ...paragraph(`${first} → ${last} (${change})`, page, 2)]) };
}

function draw({ measures }: TrendLine, room: number): string {
  return renderSparkline(measures.slice(-room).map(({ share }) => share));
}
