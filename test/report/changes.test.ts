// Changes as they are printed: what stands there must add up.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rounding } from '../../src/model/scoring-policy.ts';
import { finerRounding, formatChange, shareOut, shownChange } from '../../src/report/parts/changes.ts';

const hundredths: Rounding = { decimals: 2, mode: 'half-up' };

describe('a change', () => {
  it.each([
    // 2.344 prints as 2.34 and 2.356 as 2.36: 0.02, although the change itself, 0.012, prints as 0.01.
    [2.344, 2.356, 0.02, '+0.02'],
    [2.5, 2.25, -0.25, '-0.25'],
    [2.344, 2.3441, 0, '0.00'],
    [0.1, 0.3, 0.2, '+0.20'],
    [null, 2, null, '-'],
    [2, null, null, '-'],
  ])('from %s to %s is printed as the difference of what is printed', (before, after, change, printed) => {
    expect(shownChange(before, after, hundredths)).toBe(change);
    expect(formatChange(change, hundredths)).toBe(printed);
  });

  it('is shown with one decimal more than a report has, up to six', () => {
    expect([0, 1, 5, 6].map((decimals) => finerRounding({ decimals, mode: 'half-even' }).decimals)).toEqual([1, 2, 6, 6]);
  });
});

describe('parts of a change', () => {
  it.each<[string, readonly number[], number, readonly number[]]>([
    // 37.5, 12.5, 8.33, 16.67 and -16.67 hundredths round down to 37, 12, 8, 16 and -17: 56. Two are left, for the remainders .67 and .5.
    ['give what is left to the largest remainders', [0.375, 0.125, 0.25 / 3, 0.5 / 3, -0.5 / 3], 0.58, [0.38, 0.12, 0.08, 0.17, -0.17]],
    ['leave nothing at nothing', [0, 0.004, 0.004], 0.01, [0, 0.01, 0]],
    ['take a unit too much from the largest', [0.02, 0.03], 0.04, [0.02, 0.02]],
    ['give a unit too many to the first of equal remainders', [0.02, 0.03], 0.06, [0.03, 0.03]],
    ['may all be nothing', [0, 0], 0, [0, 0]],
  ])('%s', (_what, parts, total, expected) => {
    expect(shareOut(parts, total, hundredths)).toEqual(expected);
  });

  it('always add up to what is shown of the whole, and stay within two units of themselves', () => {
    const score = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(score, fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (before, parts) => {
        const total = shownChange(before, before + parts.reduce((sum, part) => sum + part, 0), hundredths)!;
        const shown = shareOut(parts, total, hundredths);
        if (parts.every((part) => Math.abs(part) < 1e-8)) return;
        expect(Math.round(shown.reduce((sum, each) => sum + each, 0) * 100)).toBe(Math.round(total * 100));
        shown.forEach((each, index) => expect(Math.abs(each - parts[index]!)).toBeLessThan(0.0201));
      }),
      { numRuns: 300 },
    );
  });
});
