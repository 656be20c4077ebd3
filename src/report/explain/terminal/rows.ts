// A table whose rows have long titles and notes of their own: in columns where the page is wide enough, else each row as a few lines.
import { plain } from '../../../text/plain.ts';
import { displayWidth, truncateText, wrapText } from '../../../text/width.ts';
import { alignColumns, type Column } from '../../parts/columns.ts';
import { disarmLine } from '../../parts/runner-commands.ts';
import { paragraph, type Lines, type Sheet } from '../../terminal/page.ts';

export interface TitledRow {
  readonly title: string;
  /** Stands behind the title, whole, so that it can be copied; null: none. */
  readonly id: string | null;
  readonly depth: number;
  /** One for each column. */
  readonly cells: readonly string[];
  readonly note: string | null;
  /** Counts for nothing. */
  readonly isFaint: boolean;
}

/** Titles that would get less room than this go above their numbers. */
const narrowestTitle = 24;
const longestTitle = 2;

/** `columns`: those behind the title. */
export function titledRows(title: string, columns: readonly Column[], rows: readonly TitledRow[], page: Sheet): Lines {
  const widths = columns.map((column, index) => Math.max(displayWidth(column.title), ...rows.map(({ cells }) => displayWidth(cells[index] ?? ''))));
  const room = page.width - widths.reduce((sum, width) => sum + 2 + width, 0);
  return room < narrowestTitle ? stack(columns, rows, page) : align(title, columns, rows, room, page);
}

function align(head: string, columns: readonly Column[], rows: readonly TitledRow[], room: number, page: Sheet): Lines {
  const laid = rows.map((row) => ({ row, titles: fitTitle(row, room - 2 * row.depth).map((line) => '  '.repeat(row.depth) + line) }));
  const [top = '', ...body] = alignColumns([{ title: truncateText(head, room) }, ...columns], laid.flatMap(({ row, titles }) => titles.map((title, index) => (index === 0 ? [title, ...row.cells] : [title]))));
  let at = 0;
  const lines = laid.flatMap(({ row, titles }) => {
    const own = body.slice(at, (at += titles.length));
    return [...(row.isFaint ? own.map(page.style.dim) : own), ...noteLines(row, page)];
  });
  return [page.style.dim(top), ...lines];
}

function stack(columns: readonly Column[], rows: readonly TitledRow[], page: Sheet): Lines {
  return rows.flatMap((row) => {
    const facts = columns.flatMap(({ title }, index) => (row.cells[index] === undefined || row.cells[index] === '' ? [] : [`${title} ${row.cells[index]}`.trim()]));
    const indent = indentOf(row, page);
    const lines = [...paragraph(named(row), page, indent), ...(facts.length === 0 ? [] : tied(facts, page, indent + 2))];
    return [...(row.isFaint ? lines.map(page.style.dim) : lines), ...noteLines(row, page)];
  });
}

/** A line is broken between facts, not inside one. */
function tied(facts: Lines, page: Sheet, indent: number): Lines {
  return paragraph(facts.map((fact) => fact.replaceAll(' ', '\u00a0')).join(' · '), page, indent).map((line) => line.replaceAll('\u00a0', ' '));
}

/** However deep a tree is, half of a narrow page is left for what it says. */
function indentOf({ depth }: TitledRow, { width }: Sheet): number {
  return Math.min(2 * depth, Math.floor(width / 2) - 2);
}

function noteLines(row: TitledRow, page: Sheet): Lines {
  return row.note === null ? [] : paragraph(row.note, page, indentOf(row, page) + 2).map(page.style.dim);
}

/** Disarmed before it is laid out, so that what that takes finds room. */
function named({ title, id }: TitledRow): string {
  return disarmLine(`${title.replace(/\s+/gu, ' ')}${id === null ? '' : ` [${id}]`}`);
}

/** At most two lines, the id whole. Where that leaves the title nearly nothing, as many lines as it takes. */
function fitTitle(row: TitledRow, room: number): Lines {
  const lines = wrapText(plain(named(row)), Math.max(room, 1));
  const id = row.id === null ? '' : ` [${row.id}]`;
  const left = room - displayWidth(id);
  if (lines.length <= longestTitle || left < 8) return lines;
  const [first = '', ...rest] = wrapText(plain(row.title.replace(/\s+/gu, ' ')), room);
  return [first, truncateText(rest.join(' '), left) + id];
}
