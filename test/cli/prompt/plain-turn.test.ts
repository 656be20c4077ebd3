import { describe, expect, it } from 'vitest';
import { readLine, startPlainTurn } from '../../../src/cli/prompt/plain-turn.ts';
import type { PlainTurn } from '../../../src/cli/prompt/plain-turn.ts';
import type { Group } from '../../../src/model/framework.ts';
import { interviewEn as labels } from '../../../src/text/en/interview.ts';
import { emptyAssessment } from '../../fixtures/interview/assessment.ts';
import { conditionalFramework, smallFramework } from '../../fixtures/interview/framework.ts';

const start = startPlainTurn(smallFramework, emptyAssessment, labels);
const after = (...lines: readonly string[]): PlainTurn => lines.reduce((turn, line) => readLine(turn, line, labels), start);
const id = (turn: PlainTurn): string | undefined => turn.interview.agenda[turn.interview.position]?.id;
const entry = (turn: PlainTurn, question: string) => turn.interview.assessment.answers.get(question);

describe('a line', () => {
  it.each([
    ['3', { state: 'answered', value: 3 }],
    [' 3 ', { state: 'answered', value: 3 }],
    ['u', { state: 'unknown' }],
    ['unknown', { state: 'unknown' }],
    ['x one market', { state: 'not-applicable', reason: 'one market' }],
    ['N/A one market', { state: 'not-applicable', reason: 'one market' }],
    ['n see minutes', { state: 'unanswered', note: 'see minutes' }],
    ['note see minutes', { state: 'unanswered', note: 'see minutes' }],
    ['e plans', { state: 'unanswered', evidence: ['plans'] }],
  ])('%j answers', (line, expected) => {
    expect(entry(after(line), 'shared-goals')).toMatchObject(expected);
  });

  it.each(['', '0', '7', '33', '1 2', 'x', 'yes', 'back', 'skip it', 'toString', 'constructor'])('%j changes nothing and says something', (line) => {
    const turn = after(line);
    expect(turn.interview).toBe(start.interview);
    expect(turn.said.length).toBeGreaterThan(0);
  });

  it('moves with b, f, s, g and r, or with their words', () => {
    expect(id(after('3', 'b'))).toBe('shared-goals');
    expect(id(after('forward'))).toBe('cadence');
    expect(after('s').interview.skipped.has(0)).toBe(true);
    expect(id(after('g 5'))).toBe('data-quality');
    expect(id(after('go forecast'))).toBe('forecast');
    expect(after('r').interview.view).toBe('review');
  });

  it('lists what matches where several do', () => {
    const turn = after('g insights');
    expect(turn.interview).toBe(start.interview);
    expect(turn.said[0]).toBe('3 match:');
  });

  it('takes remarks out with a hyphen', () => {
    expect(entry(after('n a', 'e b', 'e c', 'e -'), 'shared-goals')).toMatchObject({ note: 'a', evidence: ['b'] });
    expect(entry(after('n a', 'n -'), 'shared-goals')).toBeUndefined();
  });

  it('ticks several at once, and an empty line confirms', () => {
    expect(entry(after('3', '4', '1, 3', '1'), 'handover')).toMatchObject({ value: ['risks'] });
    expect(id(after('3', '4', '1 3', ''))).toBe('forecast');
  });

  it('answers a symptom with y, n or a word, and n is no note there', () => {
    const turn = after('g 7', 'n', 'yes');
    expect([...turn.interview.assessment.symptoms]).toEqual([
      ['spreadsheets', 'no'],
      ['approvals', 'yes'],
    ]);
  });
});

describe('the review', () => {
  it('leads to a question by its number and comes back', () => {
    expect(id(after('r', '4'))).toBe('forecast');
    expect(after('r', '4', '2').interview.view).toBe('review');
  });

  it('names what is open before it finishes', () => {
    expect(after('r', 'finish').said[0]).toBe('8 questions have no answer.');
    expect(after('r', 'finish', 'n').interview.view).toBe('review');
    expect(after('r', 'finish', 'y').interview.view).toBe('finished');
    expect(after('r', 'finish', 'finish').interview.view).toBe('finished');
  });

  it('takes a y for nothing unless it has asked', () => {
    expect(after('r', 'y').interview.view).toBe('review');
  });
});

describe('a question that is not asked', () => {
  const begin = startPlainTurn(conditionalFramework, emptyAssessment, labels);
  const then = (...lines: readonly string[]): PlainTurn => lines.reduce((turn, line) => readLine(turn, line, labels), begin);

  it('is passed over; questions keep their number, and only those that are asked are counted', () => {
    expect(begin.said).toContain('Question 1 of 8. People / Alignment.');
    expect(then('1').said).toContain('Question 4 (2 of 6). Insights.');
    expect(then('1', 'b').said).toContain('Question 1 of 6. People / Alignment.');
  });

  it('is not gone to, and says why', () => {
    const turn = then('1', 'g 3');
    expect(id(turn)).toBe('forecast');
    expect(turn.said).toEqual(['3. What does a hand-over from sales to customer success contain? (not asked: question 2 does not apply)']);
    expect(then('1', 'r', '2').said).toEqual(['2. How often do the teams look at the same pipeline together? (not asked: question 1 is answered 1)']);
  });

  it('says why in the review and among what was found', () => {
    const line = '  2. How often do the teams look at the same pipeline together? (not asked: question 1 is answered 1)';
    expect(then('1', 'r').said).toContain(line);
    expect(then('1', 'g alignment').said).toEqual(['2 match:', '  1. How are goals and pay set across marketing, sales and customer success?', line]);
  });

  it('is no gap when the interview ends', () => {
    expect(then('1', '2', '12', 'y', 'n').said).toContain(labels.allAnswered);
    expect(then('1', '2', '12', 'y', 'n', 'finish').interview.view).toBe('finished');
  });

  it('is not called answered where nothing is asked at all', () => {
    const when = { profile: [{ fact: 'motion', in: ['sales-led'] }], answer: null };
    const never = (group: Group): Group => ({ ...group, questions: group.questions.map((question) => ({ ...question, when })), dimensions: group.dimensions.map(never) });
    const framework = { ...conditionalFramework, symptoms: [], pillars: conditionalFramework.pillars.map(never) };
    const turn = startPlainTurn(framework, { ...emptyAssessment, profile: new Map([['motion', 'self-serve']]) }, labels);
    expect(turn.said).toContain(labels.noneAsked);
    expect(turn.said).not.toContain(labels.allAnswered);
  });

  it('is no way back where nothing else stands before', () => {
    const framework = { ...conditionalFramework, pillars: conditionalFramework.pillars.toReversed() };
    const first = startPlainTurn(framework, { ...emptyAssessment, profile: new Map([['motion', 'self-serve']]) }, labels);
    expect(readLine(first, 'b', labels).said).toEqual([labels.hints['first-question']]);
  });
});
