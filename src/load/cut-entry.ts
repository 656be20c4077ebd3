// An entry taken out of a mapping of a YAML text, to be put into another one.
import type { Splice } from './splice.ts';

export interface CutEntry {
  /** As whole lines of a block, its key `indent` blanks from the margin; they end with a line end. */
  readonly lines: string;
  readonly indent: number;
  /** Blank lines behind it would become part of the text that it ends with. */
  readonly open: boolean;
  /** As a part of a flow mapping. */
  readonly flow: string;
}

export interface Cut {
  readonly splices: readonly Splice[];
  /** In the order of the text. */
  readonly entries: readonly CutEntry[];
}

/** The same lines with the key `to` blanks from the margin; no line ends up further left than what belongs to a key may stand. */
export function indentLines({ lines, indent }: CutEntry, to: number): string {
  const shift = to - indent;
  return lines
    .split('\n')
    .map((line, index) => {
      const blanks = /^ */.exec(line)?.[0].length ?? 0;
      if (blanks === line.length || line === `${' '.repeat(blanks)}\r`) return ' '.repeat(blanks === 0 ? 0 : Math.max(0, blanks + shift)) + line.slice(blanks);
      return ' '.repeat(Math.max(blanks + shift, index === 0 ? to : to + 1)) + line.slice(blanks);
    })
    .join('\n');
}
