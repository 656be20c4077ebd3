// The lines of a block that belong to one entry and go where it goes; the comments above it stay.
import { indentOf } from './splice-entries.ts';
import { endsWithKeptText, isBlockText, lastInside, lineAfter, nextLine, type NodePair } from './node-extent.ts';

/** 0-based offsets of whole lines; `end` is exclusive. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/**
 * From the line of the key to the last line of the value, with the comments below it that are indented deeper than the key. Blank
 * lines at the end stay, unless they are part of a text, or would become part of the one that stands before (`afterKeptText`).
 */
export function entryLines(pair: NodePair, text: string, afterKeptText: boolean): Lines {
  const start = text.lastIndexOf('\n', (pair.key.range?.[0] ?? 0) - 1) + 1;
  const indent = indentOf(pair, text).length;
  let end = valueEnd(pair, indent, text);
  for (let at = end; at < text.length; ) {
    const stop = nextLine(at, text);
    const line = text.slice(at, stop);
    const comment = /^( *)#/.exec(line)?.[1];
    if (comment !== undefined && comment.length > indent) end = stop;
    else if (line.trim() !== '') break;
    else if (afterKeptText) end = stop;
    at = stop;
  }
  return { start, end };
}

/** A text in a block ends where its blank lines begin, unless it keeps them; blanks beyond the indentation are part of it anyway. */
function valueEnd(pair: NodePair, indent: number, text: string): number {
  const value = pair.value ?? pair.key;
  let end = lineAfter(value, text);
  if (!isBlockText(lastInside(value)) || endsWithKeptText(value, text)) return end;
  for (;;) {
    const begin = text.lastIndexOf('\n', end - 2) + 1;
    const line = text.slice(begin, end).replace(/\r?\n$/, '');
    if (line.trim() !== '' || line.length > indent) return end;
    end = begin;
  }
}
