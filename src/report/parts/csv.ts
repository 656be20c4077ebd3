// CSV as RFC 4180 has it, that no spreadsheet takes for a formula: UTF-8 without a byte order mark, records end with CR LF, line
// breaks inside a cell are LF. What is lost on the way is the shape of control characters; JSON is the format that loses nothing.
import { plain } from '../../text/plain.ts';
import { disarmLine } from './runner-commands.ts';

/** A number stays a number; null is an empty cell. */
export type CsvCell = string | number | null;

// What makes a cell a formula, in its full-width form as well, also after characters that a spreadsheet may trim.
const formula = /^\s*[=+\-@＝＋－＠]/u;
const needsQuotes = /[",\n]|^\s|\s$/u;
// Most cells are like this, and stand as they are.
const ordinary = /^[A-Za-z0-9](?:[\w .:;()/?!'-]*[\w.:;()/?!'-])?$/;

/** Ends with CR LF. A text that looks like a formula gets an apostrophe before it, numbers never do. */
export function renderCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(renderCell).join(',')}\r\n`).join('');
}

function renderCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell === '' || ordinary.test(cell)) return cell;
  const lines = cell.split(/\r\n|\r|\n/).map((line) => disarmLine(plain(line.replaceAll('\t', ' '))));
  const text = lines.join('\n');
  const guarded = formula.test(text) ? `'${text}` : text;
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
