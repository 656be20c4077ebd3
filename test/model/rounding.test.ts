import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo } from '../../src/model/rounding.ts';

const oneDecimal = { decimals: 1, mode: 'half-up' } as const;
const modes = fc.constantFrom('half-up' as const, 'half-even' as const);

describe('rounding a number that is shown', () => {
  it.each([
    [(0.1 + 0.7) * 10, 8],
    [0.1 + 0.2, 0.3],
    [2.6499999999999995, 2.7],
    [2.649, 2.6],
    [1.95, 2],
    [0.05, 0.1],
    [-0.05, -0.1],
    [99.95, 100],
  ])('gives for %d at one decimal %d', (value, result) => {
    expect(roundTo(value, oneDecimal)).toBe(result);
  });

  it('leaves whole numbers of any size alone', () => {
    expect(roundTo(1234567890123456, oneDecimal)).toBe(1234567890123456);
  });

  it('keeps the decimals of large numbers', () => {
    expect(roundTo(1234567890123.26, oneDecimal)).toBe(1234567890123.3);
  });

  it('keeps the sixth decimal', () => {
    expect(roundTo(1234567.1234565, { decimals: 6, mode: 'half-up' })).toBe(1234567.123457);
  });

  it('copes with numbers that JavaScript writes with an exponent', () => {
    expect(roundTo(5e-7, { decimals: 6, mode: 'half-up' })).toBe(0.000001);
    expect(roundTo(4e-7, { decimals: 6, mode: 'half-up' })).toBe(0);
  });

  it('never gives -0', () => {
    expect(Object.is(roundTo(-0.01, oneDecimal), 0)).toBe(true);
    expect(Object.is(roundTo(-0, oneDecimal), 0)).toBe(true);
  });

  it('gives back what is not finite', () => {
    expect(roundTo(Infinity, oneDecimal)).toBe(Infinity);
    expect(roundTo(NaN, oneDecimal)).toBeNaN();
  });

  it('rounds every written half as a person would, whatever its float is', () => {
    // n.d5 at one decimal: half-up goes to the tenth above, half-even to the even tenth.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (tenths) => {
        const written = Number(`${Math.floor(tenths / 10)}.${tenths % 10}5`);
        const even = tenths % 2 === 0 ? tenths : tenths + 1;
        expect(roundTo(written, oneDecimal)).toBe((tenths + 1) / 10);
        expect(roundTo(written, { decimals: 1, mode: 'half-even' })).toBe(even / 10);
      }),
    );
  });

  it('is a fixed point of itself, mirrors at zero, and moves a number by half a unit at most', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), modes, (value, decimals, mode) => {
        const rounded = roundTo(value, { decimals, mode });
        expect(roundTo(rounded, { decimals, mode })).toBe(rounded);
        expect(roundTo(-value, { decimals, mode }) + 0).toBe(-rounded + 0);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6 * 10 ** -decimals + 1e-9);
      }),
    );
  });

  it('is monotone', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), modes, (a, b, mode) => {
        const rounding = { decimals: 1, mode };
        expect(roundTo(Math.min(a, b), rounding)).toBeLessThanOrEqual(roundTo(Math.max(a, b), rounding));
      }),
    );
  });
});
