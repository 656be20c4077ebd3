import { describe, expect, it } from 'vitest';
import { assessmentOf, reduce, startInterview } from '../../src/interview/interview.ts';
import type { InterviewEvent, InterviewState } from '../../src/interview/interview.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { emptyAssessment } from '../fixtures/interview/assessment.ts';
import { smallFramework } from '../fixtures/interview/framework.ts';

const start = startInterview(smallFramework, emptyAssessment);
const after = (...events: readonly InterviewEvent[]): InterviewState => events.reduce(reduce, start);
const answer = (value: number): InterviewEvent => ({ type: 'answer', value });
const id = (state: InterviewState): string | undefined => state.agenda[state.position]?.id;
const entry = (state: InterviewState, question: string) => assessmentOf(state).answers.get(question);

/** Everything answered: positions 0 to 7. */
const complete: readonly InterviewEvent[] = [
  answer(3),
  answer(0),
  { type: 'answer', value: ['goals'] },
  answer(2),
  answer(1),
  answer(12.5),
  { type: 'answer', value: 'yes' },
  { type: 'answer', value: 'no' },
];

describe('answering', () => {
  it('keeps the answer and goes on to the next question', () => {
    const state = after(answer(3));
    expect(entry(state, 'shared-goals')).toEqual({ state: 'answered', value: 3, note: null, evidence: [] });
    expect(id(state)).toBe('cadence');
  });

  it('takes 0 for an answer where the scale starts there', () => {
    expect(entry(after(answer(3), answer(0)), 'cadence')).toMatchObject({ state: 'answered', value: 0 });
  });

  it.each([0, 6, 2.5, Number.NaN])('refuses %s where the options are 1 to 5', (value) => {
    expect(after(answer(value))).toBe(start);
  });

  it('refuses ticks for a choice, unknown items for a checklist and infinity for a number', () => {
    expect(after({ type: 'answer', value: ['goals'] })).toBe(start);
    const checklist = after(answer(3), answer(0));
    expect(reduce(checklist, { type: 'answer', value: ['nothing'] })).toBe(checklist);
    expect(reduce(checklist, { type: 'answer', value: ['goals', 'goals'] })).toBe(checklist);
    const number = after(...complete.slice(0, 5));
    expect(reduce(number, answer(Number.POSITIVE_INFINITY))).toBe(number);
  });

  it('keeps don’t know and not applicable as answers of their own', () => {
    const state = after({ type: 'unknown' }, { type: 'not-applicable', reason: ' one team only ' });
    expect(entry(state, 'shared-goals')).toMatchObject({ state: 'unknown' });
    expect(entry(state, 'cadence')).toMatchObject({ state: 'not-applicable', reason: 'one team only' });
  });

  it('wants a reason for not applicable', () => {
    expect(after({ type: 'not-applicable', reason: '  ' })).toBe(start);
  });

  it('ticks and unticks, in the order of the items, without moving on', () => {
    const state = after(answer(3), answer(0), { type: 'toggle', item: 'risks' }, { type: 'toggle', item: 'goals' }, { type: 'toggle', item: 'call' }, { type: 'toggle', item: 'call' });
    expect(entry(state, 'handover')).toMatchObject({ value: ['goals', 'risks'] });
    expect(id(state)).toBe('handover');
  });

  it('answers symptoms with yes, no and don’t know, apart from the questions', () => {
    const state = [...complete.slice(0, 6), { type: 'answer', value: 'yes' }, { type: 'unknown' }].reduce((s, e) => reduce(s, e as InterviewEvent), start);
    expect([...assessmentOf(state).symptoms]).toEqual([
      ['spreadsheets', 'yes'],
      ['approvals', 'unknown'],
    ]);
    expect(assessmentOf(state).answers.has('spreadsheets')).toBe(false);
  });

  it('clears an answer without moving, and leaves no empty entry behind', () => {
    const state = after(answer(3), { type: 'back' }, { type: 'clear' });
    expect(assessmentOf(state).answers.size).toBe(0);
    expect(id(state)).toBe('shared-goals');
  });
});

describe('remarks', () => {
  const remarks: readonly InterviewEvent[] = [
    { type: 'note', text: ' see minutes ' },
    { type: 'evidence', list: ['plans', ' ', 'tickets '] },
  ];

  it('stand beside a question that has no answer yet', () => {
    expect(entry(after(...remarks), 'shared-goals')).toEqual({ state: 'unanswered', note: 'see minutes', evidence: ['plans', 'tickets'] });
  });

  it.each<InterviewEvent>([answer(2), { type: 'unknown' }, { type: 'not-applicable', reason: 'why not' }, { type: 'clear' }])('survive $type', (event) => {
    expect(entry(reduce(after(...remarks), event), 'shared-goals')).toMatchObject({ note: 'see minutes', evidence: ['plans', 'tickets'] });
  });

  it('survive going back and answering anew', () => {
    const state = after(...remarks, answer(2), { type: 'back' }, answer(5));
    expect(entry(state, 'shared-goals')).toEqual({ state: 'answered', value: 5, note: 'see minutes', evidence: ['plans', 'tickets'] });
  });

  it('go away when they are emptied, and the entry with them', () => {
    const state = after(...remarks, { type: 'note', text: '' }, { type: 'evidence', list: [] });
    expect(assessmentOf(state).answers.size).toBe(0);
  });
});

describe('moving', () => {
  it('goes back and forward without changing an answer', () => {
    const state = after(answer(3), { type: 'back' }, { type: 'forward' });
    expect(id(state)).toBe('cadence');
    expect(state.revision).toBe(1);
  });

  it('stays on the first question', () => {
    expect(after({ type: 'back' })).toBe(start);
  });

  it('goes to the question after the one that is corrected', () => {
    const state = after(answer(3), answer(1), { type: 'jump', to: 0 }, answer(4));
    expect(id(state)).toBe('cadence');
  });

  it('goes to the next gap from a gap that is filled', () => {
    const state = after({ type: 'skip' }, answer(1), { type: 'answer', value: ['goals'] }, { type: 'jump', to: 0 }, answer(3));
    expect(id(state)).toBe('forecast');
  });

  it('goes to the next gap when a checklist is confirmed that was ticked before', () => {
    const gap: readonly InterviewEvent[] = [answer(3), answer(0), { type: 'forward' }, answer(2), { type: 'jump', to: 2 }];
    const state = after(...gap, { type: 'toggle', item: 'goals' }, { type: 'answer', value: ['goals'] });
    expect(id(state)).toBe('data-quality');
  });

  it('shows the review after the last open question', () => {
    expect(after(...complete).view).toBe('review');
  });

  it('ignores a jump to nowhere', () => {
    expect(after({ type: 'jump', to: 8 })).toBe(start);
    expect(after({ type: 'jump', to: -1 })).toBe(start);
  });
});

describe('the review', () => {
  it('is left for a question and comes back after its answer', () => {
    const state = after(...complete, { type: 'jump', to: 3 });
    expect(id(state)).toBe('forecast');
    expect(reduce(state, answer(5)).view).toBe('review');
    expect(reduce(state, { type: 'skip' }).view).toBe('review');
  });

  it('takes no answers itself', () => {
    const state = after(...complete);
    expect(reduce(state, answer(1))).toBe(state);
    expect(reduce(state, { type: 'clear' })).toBe(state);
  });

  it('leads back to the question before it', () => {
    expect(reduce(after(answer(3), { type: 'review' }), { type: 'back' })).toMatchObject({ view: 'asking', position: 1 });
  });
});

describe('ending', () => {
  it.each(['pause', 'finish'] as const)('takes nothing after %s', (type) => {
    const state = after({ type });
    expect(state.view).toBe(type === 'pause' ? 'paused' : 'finished');
    expect(reduce(state, answer(3))).toBe(state);
  });
});

describe('resuming', () => {
  const resumed = (assessment: Assessment): InterviewState => startInterview(smallFramework, assessment);

  it('begins at the first question without an answer', () => {
    expect(id(resumed(assessmentOf(after(answer(3), { type: 'skip' }, { type: 'answer', value: [] }))))).toBe('cadence');
  });

  it('takes a question that has only a note for open', () => {
    expect(id(resumed(assessmentOf(after({ type: 'note', text: 'later' }))))).toBe('shared-goals');
  });

  it('begins in the review where everything has an answer', () => {
    expect(resumed(assessmentOf(after(...complete))).view).toBe('review');
  });
});

describe('the revision', () => {
  it('grows with each durable change', () => {
    expect(after(answer(3), { type: 'note', text: 'x' }, { type: 'unknown' }).revision).toBe(3);
  });

  it('stays where nothing durable changes', () => {
    const events: readonly InterviewEvent[] = [{ type: 'back' }, answer(3), { type: 'skip' }, { type: 'back' }, { type: 'forward' }, { type: 'review' }, { type: 'pause' }];
    expect(after(answer(3), ...events).revision).toBe(1);
  });

  it('leaves the assessment it began with untouched', () => {
    after(...complete);
    expect(emptyAssessment.answers.size).toBe(0);
  });
});
