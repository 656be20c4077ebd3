// From an offset in a text to its line and column.
import type { Position } from '../model/diagnostic.ts';

export type LineIndex = (offset: number) => Position;

/** A byte order mark takes no column. CRLF counts as one line break, at its line feed. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  return (wanted) => {
    const offset = Math.min(Math.max(wanted, mark), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = low === 0 ? mark : (starts[low] ?? 0);
    return { line: low + 1, column: offset - start + 1, offset };
  };
}
