// How text is laid on a terminal page: wrapped, indented, labelled. Knows no part of a report.
import { plain } from '../../text/plain.ts';
import { padText, wrapText } from '../../text/width.ts';
import type { RenderOptions } from '../format.ts';

export type Lines = readonly string[];

export interface Page extends RenderOptions {
  /** Room for text, in cells. */
  readonly width: number;
}

/** Text from a file, made literal; its line breaks stay line breaks. */
function literal(text: string): string {
  return text.split('\n').map((line) => plain(line.replaceAll('\t', ' '))).join('\n');
}

export function paragraph(text: string, { width }: Page, indent = 0): Lines {
  return wrapText(literal(text), width - indent).map((line) => ' '.repeat(indent) + line);
}

/** A label in its own column and the text beside it, wrapped under itself; in one paragraph where there is no room beside. */
export function labelled(label: string, text: string, page: Page, indent: number, labelWidth: number): Lines {
  const room = page.width - indent - labelWidth - 1;
  if (room < 24) return [...paragraph(`${label}: ${text}`, page, indent)];
  return wrapText(literal(text), room).map(
    (line, index) => ' '.repeat(indent) + page.style.dim(padText(index === 0 ? label : '', labelWidth)) + ' ' + line,
  );
}

export function heading(text: string, page: Page): Lines {
  return paragraph(text, page).map(page.style.bold);
}

/** Items with a sign before the first line of each. */
export function bullets(texts: Lines, page: Page, sign = '·'): Lines {
  return texts.flatMap((text) => wrapText(literal(text), page.width - 2).map((line, index) => (index === 0 ? `${sign} ` : '  ') + line));
}
