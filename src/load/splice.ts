// Replaces parts of a text and leaves every other byte alone.

/** `start` and `end` are 0-based offsets; an insertion has both equal. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splices may touch, but not overlap; of several at one place the earlier in the list comes first. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, index) => ({ ...splice, index })).sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  let result = '';
  let done = 0;
  for (const { start, end, text: inserted } of ordered) {
    if (start < done) throw new Error('two changes of one file overlap');
    result += text.slice(done, start) + inserted;
    done = end;
  }
  return result + text.slice(done);
}
