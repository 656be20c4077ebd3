// A page for reading, from its blocks of lines: a blank line between them, and nothing that a CI runner would obey.
import { disarmLine } from '../report/parts/runner-commands.ts';

/** Blocks without lines are left out. Ends with one line break; no line ends with a space. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => disarmLine(line.trimEnd())).join('\n'));
  return `${shown.join('\n\n')}\n`;
}
