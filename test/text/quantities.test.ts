import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../src/text/quantities.ts';

describe('a measured number', () => {
  it.each([
    [25.46, 'percent', '25.5 %'],
    [190, 'minutes', '190 minutes'],
    [3.21, 'ratio', '3.21'],
    [8219, 'currency per day', '8219 per day'],
    [12_345, 'currency', '12,345'],
    [3_100_000, 'currency', '3,100,000'],
    [-1_234_567.8, 'currency', '-1,234,567.8'],
    [1e30, 'currency', '1e+30'],
  ])('%d in %s reads %s', (value, unit, text) => {
    expect(formatQuantity(value, unit)).toBe(text);
  });
});
