// A piece of text being typed, with its cursor, and what editing keys do to it. Knows nothing of what the text is for.
import type { Key } from './key.ts';
import { isTyped, typedText } from './key.ts';

/** `cursor` is the number of UTF-16 units before it; always between two user-perceived characters. */
export interface TextLine {
  readonly text: string;
  readonly cursor: number;
}

/** The cursor stands behind the text. */
export function lineOf(text: string): TextLine {
  return { text, cursor: text.length };
}

export function insert(line: TextLine, text: string): TextLine {
  return { text: line.text.slice(0, line.cursor) + text + line.text.slice(line.cursor), cursor: line.cursor + text.length };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function before(line: TextLine): number {
  const parts = [...segmenter.segment(line.text.slice(0, line.cursor))];
  return parts.at(-1)?.index ?? 0;
}

function after(line: TextLine): number {
  const [part] = segmenter.segment(line.text.slice(line.cursor));
  return line.cursor + (part?.segment.length ?? 0);
}

function wordBefore(line: TextLine): number {
  return line.text.slice(0, line.cursor).replace(/\S+\s*$|\s+$/u, '').length;
}

function wordAfter(line: TextLine): number {
  return line.text.length - line.text.slice(line.cursor).replace(/^\s*\S+|^\s+/u, '').length;
}

function cut(line: TextLine, from: number, to: number): TextLine {
  return { text: line.text.slice(0, from) + line.text.slice(to), cursor: from };
}

/** The editing keys people know from a shell; null for a key that does not edit. */
export function edit(line: TextLine, key: Key): TextLine | null {
  const at = (cursor: number): TextLine => ({ text: line.text, cursor });
  if (isTyped(key)) return insert(line, typedText(key));
  switch (`${key.ctrl === true ? 'ctrl-' : key.meta === true ? 'meta-' : ''}${key.name ?? ''}`) {
    case 'backspace':
    case 'ctrl-h':
      return cut(line, before(line), line.cursor);
    case 'delete':
      return cut(line, line.cursor, after(line));
    case 'left':
    case 'ctrl-b':
      return at(before(line));
    case 'right':
    case 'ctrl-f':
      return at(after(line));
    case 'home':
    case 'ctrl-a':
      return at(0);
    case 'end':
    case 'ctrl-e':
      return at(line.text.length);
    case 'ctrl-left':
    case 'meta-left':
    case 'meta-b':
      return at(wordBefore(line));
    case 'ctrl-right':
    case 'meta-right':
    case 'meta-f':
      return at(wordAfter(line));
    case 'ctrl-w':
    case 'ctrl-backspace':
    case 'meta-backspace':
      return cut(line, wordBefore(line), line.cursor);
    case 'meta-d':
    case 'ctrl-delete':
      return cut(line, line.cursor, wordAfter(line));
    case 'ctrl-u':
      return cut(line, 0, line.cursor);
    case 'ctrl-k':
      return cut(line, line.cursor, line.text.length);
    default:
      return null;
  }
}
