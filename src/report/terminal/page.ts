// How text is laid on a terminal page: wrapped, indented, labelled. Knows no part of a report.
import { plain } from '../../text/plain.ts';
import { padText, wrapText } from '../../text/width.ts';
import type { RenderOptions } from '../format.ts';
import { disarmLine } from '../parts/runner-commands.ts';

export type Lines = readonly string[];

/** What laying out text needs to know; `width` is the room for it, in cells. */
export interface Sheet extends Pick<RenderOptions, 'columns' | 'style'> {
  readonly width: number;
}

export interface Page extends RenderOptions, Sheet {}

/** Lines longer than this are tiring to read, however wide the window. */
const widest = 100;
const narrowest = 20;

/** The options with the room that they leave beside the margins. */
export function layOut<Options extends Pick<RenderOptions, 'columns' | 'style'>>(options: Options): Options & Sheet {
  const columns = Math.min(Math.max(options.columns, narrowest), widest);
  return { ...options, columns, width: columns - 2 };
}

/** Sections with a blank line between, each line behind the margin; those without lines are left out. */
export function joinSections(sections: readonly Lines[]): string {
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.map((line) => disarmLine(` ${line}`.trimEnd())).join('\n')).join('\n\n')}\n`;
}

/** Text from a file, made literal; its line breaks stay line breaks. */
function literal(text: string): string {
  return text.split('\n').map((line) => plain(line.replaceAll('\t', ' '))).join('\n');
}

export function paragraph(text: string, { width }: Sheet, indent = 0): Lines {
  return wrapText(literal(text), width - indent).map((line) => ' '.repeat(indent) + line);
}

/** A label in its own column and the text beside it, wrapped under itself; in one paragraph where there is no room beside. */
export function labelled(label: string, text: string, page: Sheet, indent: number, labelWidth: number): Lines {
  const room = page.width - indent - labelWidth - 1;
  if (room < 24) return [...paragraph(`${label}: ${text}`, page, indent)];
  return wrapText(literal(text), room).map(
    (line, index) => ' '.repeat(indent) + page.style.dim(padText(index === 0 ? label : '', labelWidth)) + ' ' + line,
  );
}

export function heading(text: string, page: Sheet): Lines {
  return paragraph(text, page).map(page.style.bold);
}

/** Items with a sign before the first line of each. */
export function bullets(texts: Lines, page: Sheet, sign = '·'): Lines {
  return texts.flatMap((text) => wrapText(literal(text), page.width - 2).map((line, index) => (index === 0 ? `${sign} ` : '  ') + line));
}
