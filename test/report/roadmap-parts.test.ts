import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../src/report/parts/calendar.ts';
import { composeNumbers } from '../../src/report/roadmap/sentences.ts';

describe('weeks on the calendar', () => {
  it.each([
    ['2026-10-14', 0, '2026-10-14'],
    // 8 weeks are 56 days: 17 left in October, 30 in November, 9 in December.
    ['2026-10-14', 8, '2026-12-09'],
    ['2026-12-09', 8, '2027-02-03'],
    // 2028 is a leap year, 2027 and 2100 are none.
    ['2028-02-23', 1, '2028-03-01'],
    ['2027-02-23', 1, '2027-03-02'],
    ['2100-02-23', 1, '2100-03-02'],
    // Clocks change on the last Sunday of October; days do not.
    ['2026-10-24', 1, '2026-10-31'],
    ['0001-01-01', 1, '0001-01-08'],
    ['9999-12-31', 1, '+010000-01-07'],
  ])('%s and %i weeks make %s', (date, weeks, expected) => {
    expect(addWeeks(date, weeks)).toBe(expected);
  });
});

describe('numbers of steps', () => {
  it.each([
    [[], ''],
    [[4], '4'],
    [[4, 5], '4, 5'],
    [[1, 2, 3, 5, 7, 8, 9, 10], '1-3, 5, 7-10'],
  ])('%j read as "%s"', (numbers, expected) => {
    expect(composeNumbers(numbers.map((number) => ({ number, key: '', title: '' })))).toBe(expected);
  });
});
