// A line that is being typed, wrapped to its width, and where the cursor is in it.
import type { TextLine } from '../../interview/text-line.ts';
import { plain } from '../../text/plain.ts';
import { displayWidth, graphemes, padText } from '../../text/width.ts';
import type { Part } from './frame.ts';
import { isNarrow } from './screen.ts';
import type { Screen } from './screen.ts';

const mostRows = 4;

interface Cells {
  readonly rows: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number };
}

/** Breaks between any two characters, so that cursor and text cannot disagree. */
export function layOut({ text, cursor }: TextLine, width: number): Cells {
  const rows = [''];
  let units = 0;
  let place = { row: 0, column: 0 };
  const last = (): string => rows.at(-1) ?? '';
  for (const grapheme of graphemes(text)) {
    const shown = grapheme === '\n' ? '⏎' : plain(grapheme);
    if (displayWidth(last()) + displayWidth(shown) > width && last() !== '') rows.push('');
    if (units === cursor) place = { row: rows.length - 1, column: displayWidth(last()) };
    rows[rows.length - 1] = last() + shown;
    units += grapheme.length;
  }
  if (cursor < units) return { rows, cursor: place };
  if (displayWidth(last()) >= width) rows.push('');
  return { rows, cursor: { row: rows.length - 1, column: displayWidth(last()) } };
}

/** Few rows of a long text, with the cursor among them. */
export function renderInput(screen: Screen, label: string, line: TextLine): Part {
  const { style, width } = screen;
  const lead = isNarrow(screen) ? '❯ ' : `${padText(label, Math.max(10, displayWidth(label) + 1))}❯ `;
  const indent = displayWidth(lead);
  const { rows, cursor } = layOut(line, Math.max(2, width - indent));
  const size = Math.max(1, Math.min(mostRows, screen.rows - 2));
  const from = Math.min(Math.max(0, cursor.row - size + 1), Math.max(0, rows.length - size));
  const lines = rows.slice(from, from + size).map((row, index) => {
    const text = row.trimEnd();
    if (index > 0) return ' '.repeat(indent) + text;
    return style.cyan(text === '' ? lead.trimEnd() : lead) + text;
  });
  return { lines, rank: 0, cursor: { row: cursor.row - from, column: indent + cursor.column } };
}
