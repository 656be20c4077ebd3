import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/interview/parse-number.ts';

describe('a typed number', () => {
  it.each([
    ['42', 42],
    [' 42 ', 42],
    ['12.5', 12.5],
    ['.5', 0.5],
    ['5.', 5],
    ['-3', -3],
    ['+3', 3],
    ['12 000', 12000],
    ['12_000.25', 12000.25],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', ' ', '-', '.', '3,5', '3,500', '1e5', '0x10', 'NaN', 'Infinity', '3 days', '1 2 .5.', '9'.repeat(16)])('%j is none', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});
