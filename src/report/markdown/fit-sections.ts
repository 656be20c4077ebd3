// Fits a page of Markdown into so many bytes: what has no room is left out by whole items, and the page says so.
import type { ExportLabels } from '../../text/export-labels.ts';
import type { Lines } from '../parts/markdown.ts';

/** `head` and `foot` belong together, as the two ends of a table or of <details> do; only items are left out, from the last on. */
export interface Section {
  /** As Markdown: what the page calls it where it has no room. */
  readonly title: string;
  readonly head: Lines;
  /** Rows, entries of a list, paragraphs: each whole by itself. */
  readonly items: readonly Lines[];
  readonly foot: Lines;
}

type Words = Pick<ExportLabels, 'leftOut' | 'sectionLeftOut'>;

const encoder = new TextEncoder();

/**
 * At most `limit` bytes of UTF-8, if only the words for what is left out fit. Sections without items are no part of the page. The first
 * ones get room first, but each can say that it has none.
 */
export function fitSections(sections: readonly Section[], limit: number, words: Words): string {
  const shown = sections.filter(({ items }) => items.length > 0);
  const blocks: string[] = [];
  // Each ends with a line break and an empty line, of which the last has only the former.
  let room = limit - shown.reduce((sum, section) => sum + sizeOf([words.sectionLeftOut(section.title), '']), 0);
  for (const section of shown) {
    const note = [words.sectionLeftOut(section.title)];
    room += sizeOf([...note, '']);
    const lines = fitSection(section, room, words) ?? note;
    room -= sizeOf([...lines, '']);
    blocks.push(lines.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Null where not even one item has room. */
function fitSection({ head, items, foot }: Section, room: number, words: Words): Lines | null {
  const whole = [...head, ...items.flat(), ...foot, ''];
  if (sizeOf(whole) <= room) return whole.slice(0, -1);
  const noteOf = (shown: number) => ['', words.leftOut({ shown, total: items.length })];
  const count = countFitting(items, room - sizeOf([...head, ...noteOf(items.length), ...foot, '']));
  return count === 0 ? null : [...head, ...items.slice(0, count).flat(), ...noteOf(count), ...foot];
}

function countFitting(items: readonly Lines[], room: number): number {
  let used = 0;
  for (const [index, item] of items.entries()) {
    used += sizeOf(item);
    if (used > room) return index;
  }
  return items.length;
}

/** Bytes of UTF-8, with the line breaks that end the lines. */
function sizeOf(lines: Lines): number {
  return lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
}
