import { describe, expect, it } from 'vitest';
import { formatNumber, formatScore, formatShare } from '../../src/text/numbers.ts';

describe('numbers for people', () => {
  it('show a score with the decimals of the framework', () => {
    expect(formatScore(3, { decimals: 1, mode: 'half-up' })).toBe('3.0');
    expect(formatScore(2.25, { decimals: 1, mode: 'half-up' })).toBe('2.3');
    expect(formatScore(2.25, { decimals: 1, mode: 'half-even' })).toBe('2.2');
  });

  it('never show 100 % while something is missing, nor 0 % while something is there', () => {
    expect(formatShare(0.999)).toBe('99 %');
    expect(formatShare(0.001)).toBe('1 %');
    expect(formatShare(1)).toBe('100 %');
  });

  it('show a measured number as short as it can be written', () => {
    expect(formatNumber(25.4658)).toBe('25.5');
    expect(formatNumber(3.256)).toBe('3.26');
    expect(formatNumber(190)).toBe('190');
  });
});
