// How wide a stream is, for text that is laid out before it is written.
import type { Io, OutputStream } from './io.ts';

const columnsWhenPiped = 80;
/** Lines outside these are not worth laying out, or tiring to read. */
const narrowestPage = 30;
const widestPage = 100;

/** In cells: COLUMNS where that is set, else the terminal's width; 80 for what is no terminal or does not know its size. */
export function columnsOf(stream: OutputStream, env: Io['env']): number {
  const given = Number(env['COLUMNS']);
  if (Number.isInteger(given) && given > 0) return given;
  return stream.columns !== undefined && stream.columns > 0 ? stream.columns : columnsWhenPiped;
}

/** How wide a page of text is laid out where there is room for so many columns. */
export function pageColumns(columns: number): number {
  return Math.max(narrowestPage, Math.min(columns, widestPage));
}
