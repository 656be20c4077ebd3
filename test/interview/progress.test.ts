import { describe, expect, it } from 'vitest';
import { reduce, startInterview } from '../../src/interview/interview.ts';
import type { InterviewEvent } from '../../src/interview/interview.ts';
import { progressOf, settled } from '../../src/interview/progress.ts';
import { emptyAssessment } from '../fixtures/interview/assessment.ts';
import { smallFramework } from '../fixtures/interview/framework.ts';

const events: readonly InterviewEvent[] = [
  { type: 'answer', value: 3 },
  { type: 'skip' },
  { type: 'unknown' },
  { type: 'not-applicable', reason: 'no forecast' },
  { type: 'jump', to: 6 },
  { type: 'unknown' },
];
const state = events.reduce(reduce, startInterview(smallFramework, emptyAssessment));

describe('progress', () => {
  it('counts the questions of the whole, without the symptoms', () => {
    // shared-goals answered, cadence skipped, handover unknown, forecast not applicable, data-quality and close-time open
    expect(progressOf(state).overall).toEqual({ total: 6, answered: 1, unknown: 1, notApplicable: 1, skipped: 1, open: 2 });
  });

  it('counts each pillar', () => {
    expect(progressOf(state).pillars).toEqual([
      { id: 'people', title: 'People', total: 3, answered: 1, unknown: 1, notApplicable: 0, skipped: 1, open: 0 },
      { id: 'insights', title: 'Insights', total: 3, answered: 0, unknown: 0, notApplicable: 1, skipped: 0, open: 2 },
    ]);
  });

  it('counts symptoms apart', () => {
    expect(progressOf(state).symptoms).toEqual({ total: 2, answered: 0, unknown: 1, notApplicable: 0, skipped: 0, open: 1 });
  });

  it('takes whatever needs nothing more for settled', () => {
    expect(settled(progressOf(state).overall)).toBe(3);
  });

  it('forgets that a question was skipped once it has an answer', () => {
    const answered = [{ type: 'jump', to: 1 }, { type: 'answer', value: 4 }].reduce((s, e) => reduce(s, e as InterviewEvent), state);
    expect(progressOf(answered).overall).toMatchObject({ answered: 2, skipped: 0 });
  });
});
