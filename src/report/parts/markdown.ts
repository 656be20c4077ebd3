// Text from files, made literal in Markdown: no markup, no links, no mentions, no HTML of its own.
import { plain } from '../../text/plain.ts';

export type Lines = readonly string[];

const inline: readonly (readonly [RegExp, string])[] = [
  [/[\\`*_[\]~^|]/g, '\\$&'],
  [/&/g, '&amp;'],
  [/</g, '&lt;'],
  [/>/g, '&gt;'],
  // Bare addresses become links by themselves.
  [/:(?=\/\/)/g, '\\:'],
  [/\b(www)\./gi, '$1\\.'],
  // A backslash does not stop a mention or an issue reference: only markup between sign and name does.
  [/@(?=\w)/g, '<b>@</b>'],
  [/#(?=\d)/g, '<b>#</b>'],
];

/** One line of literal text; line breaks become spaces. Fit for a paragraph, a list item or a table cell. */
export function escapeMarkdown(text: string): string {
  const line = plain(text.replace(/\s+/g, ' ').trim());
  const escaped = inline.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), line);
  // What would open a heading, a list, a rule or a fence at the beginning of a line.
  return escaped.replace(/^([#+\-=:])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A pipe table. Cells are given as Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): Lines {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (right.includes(index) ? '---:' : '---'))), ...rows.map(line)];
}
