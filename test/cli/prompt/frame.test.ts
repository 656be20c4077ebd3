import { describe, expect, it } from 'vitest';
import { fitParts, optionalRank, scrollLines } from '../../../src/cli/prompt/frame.ts';
import type { Part } from '../../../src/cli/prompt/frame.ts';

const marks = { up: '^', down: 'v', cut: '~' };
const list = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

describe('a list that is longer than its place', () => {
  it.each([
    [0, 5, ['a', 'b', 'c', 'd', 'v']],
    [3, 5, ['^', 'c', 'd', 'e', 'v']],
    [6, 5, ['^', 'd', 'e', 'f', 'g']],
    [3, 3, ['^', 'd', 'v']],
    [3, 2, ['d', 'e']],
    [6, 1, ['g']],
    [3, 7, list],
  ])('with the focus on line %d and %d rows shows %j', (from, size, expected) => {
    expect(scrollLines(list, { from, to: from + 1 }, size, marks)).toEqual(expected);
  });

  it('begins with the focus where that is wanted', () => {
    expect(scrollLines(list, { from: 1, to: 2, top: true }, 4, marks)).toEqual(['^', 'c', 'd', 'v']);
    expect(scrollLines(list, { from: 99, to: 100, top: true }, 4, marks)).toEqual(['^', 'e', 'f', 'g']);
  });

  it('always shows the line in focus', () => {
    for (let from = 0; from < list.length; from += 1) {
      for (let size = 1; size <= list.length; size += 1) {
        expect(scrollLines(list, { from, to: from + 1 }, size, marks)).toContain(list[from]);
      }
    }
  });
});

describe('parts on a screen', () => {
  const parts: readonly Part[] = [
    { lines: ['title'], rank: 3 },
    { lines: [''], rank: optionalRank },
    { lines: ['question'], rank: 0 },
    { lines: list, rank: 0, focus: { from: 0, to: 1 } },
    { lines: ['hint'], rank: optionalRank + 1 },
    { lines: ['keys'], rank: 5 },
  ];
  const fitted = (rows: number): readonly string[] => fitParts(parts, rows, marks).lines;

  it('are all there where there is room', () => {
    expect(fitted(12)).toHaveLength(12);
  });

  it('lose what is optional first, the highest rank before the others', () => {
    expect(fitted(11)).not.toContain('hint');
    expect(fitted(11)).toContain('');
    expect(fitted(10)).not.toContain('');
  });

  it('then let the list scroll', () => {
    expect(fitted(9)).toEqual(['title', 'question', 'a', 'b', 'c', 'd', 'e', 'v', 'keys']);
  });

  it('then lose headings, and keep the question and a bit of the list', () => {
    expect(fitted(7)).toEqual(['question', 'a', 'b', 'c', 'd', 'e', 'v']);
    expect(fitted(3)).toEqual(['question', 'a', 'b']);
  });

  it('carry the cursor with the part it is in, and no further than the screen', () => {
    const typing: readonly Part[] = [{ lines: ['x', 'y'], rank: optionalRank }, { lines: ['input'], rank: 0, cursor: { row: 0, column: 4 } }];
    expect(fitParts(typing, 3, marks).cursor).toEqual({ row: 2, column: 4 });
    expect(fitParts(typing, 1, marks)).toEqual({ lines: ['input'], cursor: { row: 0, column: 4 }, scroll: 0 });
  });

  it('mark a text that there is no room for', () => {
    const long: readonly Part[] = [{ lines: ['a', 'b', 'c', 'd', 'e'], rank: 0 }, { lines: ['keys'], rank: 0 }];
    expect(fitParts(long, 5, marks).lines).toEqual(['a', 'b', 'c', '~', 'keys']);
  });

  it('say how far a list could be scrolled', () => {
    const far: readonly Part[] = [{ lines: list, rank: 0, focus: { from: 99, to: 100, top: true } }, { lines: ['keys'], rank: 0 }];
    // Seven lines in four rows: the last four begin with the fourth.
    expect(fitParts(far, 5, marks).scroll).toBe(3);
    expect(fitParts(far, 20, marks).scroll).toBe(0);
  });
});
