// The interview over questions that are not always asked.
import { describe, expect, it } from 'vitest';
import { currentItem, hasEarlier, openPositions, reduce, startInterview } from '../../src/interview/interview.ts';
import type { InterviewEvent, InterviewState } from '../../src/interview/interview.ts';
import { progressOf } from '../../src/interview/progress.ts';
import { startTurn } from '../../src/interview/turn.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { emptyAssessment } from '../fixtures/interview/assessment.ts';
import { conditionalFramework } from '../fixtures/interview/framework.ts';
import { pressAll } from './keys.ts';

// 0 shared-goals, 1 cadence (shared-goals 2-5), 2 handover (cadence 2-4), 3 forecast (motion), 4 data-quality (forecast 3-5), 5 close-time, 6 and 7 symptoms
const start = startInterview(conditionalFramework, emptyAssessment);
const selfServe: Assessment = { ...emptyAssessment, profile: new Map([['motion', 'self-serve']]) };
const run = (state: InterviewState, ...events: readonly InterviewEvent[]): InterviewState => events.reduce(reduce, state);
const after = (...events: readonly InterviewEvent[]): InterviewState => run(start, ...events);
const answer = (value: number): InterviewEvent => ({ type: 'answer', value });
const jump = (to: number): InterviewEvent => ({ type: 'jump', to });
const [back, forward, skip, review] = (['back', 'forward', 'skip', 'review'] as const).map((type): InterviewEvent => ({ type }));
const id = (state: InterviewState): string => currentItem(state).id;

describe('going through the questions', () => {
  it('passes over what an answer keeps from being asked, and what hangs on that', () => {
    expect(id(after(answer(1)))).toBe('forecast');
  });

  it('passes over what hangs on a question that does not apply', () => {
    expect(id(after({ type: 'not-applicable', reason: 'one team' }))).toBe('forecast');
  });

  it('asks what hangs on something that nobody knows', () => {
    expect(id(after({ type: 'unknown' }))).toBe('cadence');
    expect(id(after(skip!))).toBe('cadence');
  });

  it('passes over it forward, back and skipping', () => {
    expect(id(after(answer(1), back!))).toBe('shared-goals');
    expect(id(after(answer(1), back!, forward!))).toBe('forecast');
    expect(id(after(answer(1), back!, skip!))).toBe('forecast');
  });

  it('does not go to it', () => {
    const state = after(answer(1));
    expect(run(state, jump(1))).toBe(state);
    const inReview = run(state, review!);
    expect(run(inReview, jump(2))).toBe(inReview);
  });

  it('has nothing earlier where only such questions stand before', () => {
    const pillars = conditionalFramework.pillars.toReversed();
    const state = startInterview({ ...conditionalFramework, pillars }, selfServe);
    expect(id(state)).toBe('close-time');
    expect(hasEarlier(state)).toBe(false);
    expect(run(state, back!)).toBe(state);
  });
});

describe('when an earlier answer changes', () => {
  const answered = after(answer(3), answer(4), { type: 'answer', value: ['goals'] });
  const gone = run(answered, jump(0), answer(1));

  it('what it excludes is no longer asked, and its answers are kept', () => {
    expect([...gone.notAsked.keys()]).toEqual(['cadence', 'handover']);
    expect(gone.assessment.answers.get('cadence')).toMatchObject({ state: 'answered', value: 4 });
    expect(gone.assessment.answers.get('handover')).toMatchObject({ value: ['goals'] });
  });

  it('the answer that was kept counts again when the condition holds again', () => {
    const returned = run(gone, jump(0), answer(5));
    expect(returned.notAsked.size).toBe(0);
    expect(returned.assessment.answers.get('cadence')).toMatchObject({ value: 4 });
    expect(progressOf(returned).pillars[0]).toMatchObject({ total: 3, answered: 3 });
  });

  it('what comes back without an answer is open', () => {
    const passed = after(answer(1));
    expect(openPositions(passed)).not.toContain(1);
    expect(openPositions(run(passed, jump(0), answer(2)))).toContain(1);
  });

  it('clearing it leaves the condition open', () => {
    expect(run(gone, jump(0), { type: 'clear' }).notAsked.size).toBe(0);
  });
});

describe('progress', () => {
  it('counts only what is asked', () => {
    expect(progressOf(start).overall).toMatchObject({ total: 6, open: 6 });
    // shared-goals answered; cadence and handover are not asked
    expect(progressOf(after(answer(1))).overall).toEqual({ total: 4, answered: 1, unknown: 0, notApplicable: 0, skipped: 0, open: 3 });
    // forecast and data-quality are not asked
    expect(progressOf(startInterview(conditionalFramework, selfServe)).pillars.map(({ total }) => total)).toEqual([3, 1]);
  });

  it('does not count what was skipped before', () => {
    expect(progressOf(after(answer(3), skip!, jump(0), answer(1))).overall).toMatchObject({ skipped: 0 });
  });
});

describe('resuming', () => {
  it('begins at the first open question that is asked', () => {
    const { assessment } = after(answer(1));
    expect(id(startInterview(conditionalFramework, assessment))).toBe('forecast');
    expect(id(startInterview(conditionalFramework, { ...assessment, profile: selfServe.profile }))).toBe('close-time');
  });

  it('begins in the review where everything that is asked has an answer', () => {
    const done = after(answer(1), answer(2), answer(12), { type: 'answer', value: 'yes' }, { type: 'answer', value: 'no' });
    const state = startInterview(conditionalFramework, done.assessment);
    expect(state).toMatchObject({ view: 'review', position: 7 });
    expect(openPositions(state)).toEqual([]);
  });
});

describe('where nothing is asked at all', () => {
  const never = { profile: [{ fact: 'motion', in: ['sales-led'] }], answer: null };
  const [people] = conditionalFramework.pillars;
  const framework: Framework = { ...conditionalFramework, symptoms: [], pillars: [{ ...people!, dimensions: people!.dimensions.map((one) => ({ ...one, questions: one.questions.map((question) => ({ ...question, when: never })) })) }] };
  const state = startInterview(framework, selfServe);

  it('there is only the review, and nowhere to go from it', () => {
    expect(state.view).toBe('review');
    expect(run(state, back!)).toBe(state);
    expect(progressOf(state).overall.total).toBe(0);
  });

  it('the keys finish at once', () => {
    expect(pressAll(startTurn(framework, selfServe), 'left', 'up', 'enter').mode.kind).toBe('review');
    expect(pressAll(startTurn(framework, selfServe), 'f').mode.kind).toBe('done');
  });
});

describe('the keys', () => {
  const turn = pressAll(startTurn(conditionalFramework, emptyAssessment), '1');

  it('say why one cannot go to a question, and stay where one can search on', () => {
    const refused = pressAll(turn, 'g', '2', 'enter');
    expect(refused).toMatchObject({ hint: 'not-asked', mode: { kind: 'jump' } });
    expect(refused.interview).toBe(turn.interview);
    expect(currentItem(pressAll(refused, 'backspace', '5', 'enter').interview).id).toBe('data-quality');
  });

  it('say so in the review', () => {
    const inReview = pressAll(turn, 'r', 'home', 'down');
    expect(pressAll(inReview, 'enter')).toMatchObject({ hint: 'not-asked', mode: { kind: 'review', highlight: 1 } });
  });

  it('finish without asking where only such questions have no answer', () => {
    expect(pressAll(turn, '2', '7', 'enter', 'y', 'n').mode).toMatchObject({ kind: 'review' });
    expect(pressAll(turn, '2', '7', 'enter', 'y', 'n', 'f').mode.kind).toBe('done');
  });

  it('have no way back before the first question that is asked', () => {
    const framework = { ...conditionalFramework, pillars: conditionalFramework.pillars.toReversed() };
    expect(pressAll(startTurn(framework, selfServe), 'left').hint).toBe('first-question');
  });
});
