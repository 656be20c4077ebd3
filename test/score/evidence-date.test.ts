// Dates in lines of evidence. Ages are counted by hand, to 22 November 2026.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOfEvidence } from '../../src/score/gates/evidence-date.ts';

const age = (...lines: string[]) => ageOfEvidence(lines, '2026-11-22');

describe('the age of evidence', () => {
  it.each([
    ['RevOps charter, 2026-11-20', '2026-11-20', 2],
    ['minutes of 2026-10', '2026-10-31', 22],
    ['ticket export 2026-Q3', '2026-09-30', 53],
    ['export 2026-q3.csv', '2026-09-30', 53],
    ['leap day 2024-02-29', '2024-02-29', 997],
    ['https://wiki/2026-11-21/report', '2026-11-21', 1],
    ['report-2026-11-21-v2.pdf', '2026-11-21', 1],
    ['2026-11-21T23:59:59Z', '2026-11-21', 1],
    ['2025-01 and 2026-10 and 2024-Q4', '2026-10-31', 22],
    ['today, 2026-11-22', '2026-11-22', 0],
  ])('in %j is that of its latest date, counted from its last day', (line, date, days) => {
    expect(age(line)).toEqual({ found: 'dated', date, age: days });
  });

  it.each(['a month that has begun: 2026-11', 'a quarter that has begun: 2026-Q4'])('is nothing in %s', (line) => {
    expect(age(line)).toEqual({ found: 'dated', date: '2026-11-22', age: 0 });
  });

  it('looks at all lines of an answer', () => {
    expect(age('charter, 2024-05', 'review, 2026-11-12')).toMatchObject({ age: 10 });
  });

  it.each(['the plan of 2026', 'Q3 of this year', 'FY26', '2026-13', '2026-02-30', '22.11.2026', '11/2026', 'ticket 4711-12', '12026-10', '2026-10-145', 'call 555-2026-10', ''])('is not guessed from %j', (line) => {
    expect(age(line)).toEqual({ found: 'undated' });
  });

  it('does not count what has not come yet, and says so where there is nothing else', () => {
    expect(age('review due 2027-01-15', 'rerun 2026-12')).toEqual({ found: 'future', date: '2026-12-01' });
    expect(age('review due 2027-01-15', 'review of 2026-11-21')).toEqual({ found: 'dated', date: '2026-11-21', age: 1 });
  });

  it('grows by one with each day', () => {
    const day = fc.date({ min: new Date('1970-01-02'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.nat(5000), (written, days) => {
        const later = new Date(Date.parse(written) + days * 86_400_000).toISOString().slice(0, 10);
        expect(ageOfEvidence([`seen ${written}`], later)).toEqual({ found: 'dated', date: written, age: days });
      }),
      { numRuns: 50 },
    );
  });
});
