// One source line with carets under what is meant, placed by the width of what is shown, not by counting characters.
import type { Range } from '../model/diagnostic.ts';
import { plain } from '../text/plain.ts';
import { displayWidth, graphemes } from '../text/width.ts';

type Paint = (text: string) => string;

const tabStop = 4;
// Of a line of a megabyte only the neighbourhood of the mark is measured.
const unitsBefore = 500;
const unitsMeasured = 2000;

interface Cell {
  /** As shown. */
  readonly shown: string;
  readonly width: number;
  /** 0-based offset in the line, in UTF-16 units. */
  readonly offset: number;
}

/** Two lines. A range over several lines is marked to the end of its first; an empty one gets a single caret. */
export function drawCodeFrame(text: string, range: Range, paintMark: Paint, paintGutter: Paint, columns: number): readonly string[] {
  const { start, end } = range;
  const line = lineAt(text, start.line);
  const number = String(start.line);
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const base = from > unitsMeasured ? beginOfCharacter(line, from - unitsBefore) : 0;
  const cells = layOut(line.slice(base, base + unitsMeasured + unitsBefore), base);
  const room = Math.max(20, columns - number.length - 3);
  const window = cutWindow(cells, from, room);
  const { shown } = window;
  const cut = window.cut || base > 0;
  const before = widthOf(shown.filter((cell) => cell.offset < from)) + (cut ? 1 : 0);
  const marked = widthOf(shown.filter((cell) => cell.offset >= from && cell.offset < to));
  const last = shown.at(-1);
  const more = last !== undefined && last !== cells.at(-1);
  const source = `${cut ? '…' : ''}${shown.map((cell) => cell.shown).join('')}${more ? '…' : ''}`.trimEnd();
  return [
    `${paintGutter(`${number} |`)} ${source}`.trimEnd(),
    `${paintGutter(`${' '.repeat(number.length)} |`)} ${' '.repeat(before)}${paintMark('^'.repeat(Math.max(1, marked)))}`,
  ];
}

function lineAt(text: string, line: number): string {
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', start);
    if (next < 0) return '';
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** The offset, or the one before it inside a surrogate pair. */
function beginOfCharacter(line: string, offset: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(offset)) ? offset - 1 : offset;
}

function layOut(line: string, base: number): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = base;
  let column = 0;
  for (const grapheme of graphemes(line)) {
    const shown = grapheme === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : plain(grapheme);
    const width = displayWidth(shown);
    cells.push({ shown, width, offset });
    offset += grapheme.length;
    column += width;
  }
  return cells;
}

/** The part of a long line around `from`; `cut`: something is left out before it. Room for two `…` is kept. */
function cutWindow(cells: readonly Cell[], from: number, room: number): { readonly shown: readonly Cell[]; readonly cut: boolean } {
  if (widthOf(cells) <= room) return { shown: cells, cut: false };
  const target = widthOf(cells.filter((cell) => cell.offset < from));
  const skip = target < room / 2 ? 0 : target - Math.floor(room / 3);
  const shown: Cell[] = [];
  let column = 0;
  for (const cell of cells) {
    if (column >= skip && column + cell.width <= skip + room - 2) shown.push(cell);
    column += cell.width;
    if (column > skip + room - 2) break;
  }
  return { shown, cut: skip > 0 };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
