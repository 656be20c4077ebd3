import { describe, expect, it } from 'vitest';
import { findNotAsked } from '../../src/model/applicability.ts';
import { buildAssessment, buildFramework, type AssessmentSpec, type ConditionSpec } from '../score/builders.ts';

/** Of a framework with the questions `first` and `second`, and `third` that has the condition. */
function reasonFor(when: ConditionSpec, assessment: AssessmentSpec = {}, second: ConditionSpec | null = null) {
  const questions = [{ id: 'first' }, { id: 'second', ...(second === null ? {} : { when: second }) }, { id: 'third', when }];
  return findNotAsked(buildFramework({ pillars: [{ id: 'p', questions }] }), buildAssessment(assessment)).get('third') ?? null;
}

const salesLed: ConditionSpec = { profile: { motion: ['sales-led', 'hybrid'] } };
const high: ConditionSpec = { question: 'second', in: [3, 4, 5] };

describe('a condition on the profile', () => {
  it('holds where the fact has one of the values', () => {
    expect(reasonFor(salesLed, { profile: { motion: 'hybrid' } })).toBeNull();
  });

  it('fails where the fact has another value, and names it', () => {
    expect(reasonFor(salesLed, { profile: { motion: 'self-serve' } })).toEqual({ kind: 'profile', fact: 'motion', value: 'self-serve' });
  });

  it.each(['Hybrid', ' hybrid', ''])('compares exactly: %j is another value', (motion) => {
    expect(reasonFor(salesLed, { profile: { motion } })).toMatchObject({ value: motion });
  });

  it('is open where the profile lacks the fact', () => {
    expect(reasonFor(salesLed, { profile: { segment: 'mid' } })).toBeNull();
  });

  it('takes a fact called like an object internal for any other', () => {
    expect(reasonFor({ profile: { constructor: ['x'] } })).toBeNull();
    expect(reasonFor({ profile: { toString: ['x'] } }, { profile: { toString: 'y' } })).toMatchObject({ fact: 'toString' });
  });
});

describe('a condition on an earlier answer', () => {
  it.each([3, 5])('holds at %d, one of its values', (value) => {
    expect(reasonFor(high, { answers: { second: value } })).toBeNull();
  });

  it('fails at another value, and names it', () => {
    expect(reasonFor(high, { answers: { second: 2 } })).toEqual({ kind: 'answer', question: 'second', value: 2 });
  });

  it('is open where the earlier question is unanswered or unknown', () => {
    expect([reasonFor(high), reasonFor(high, { answers: { second: 'unknown' } })]).toEqual([null, null]);
  });

  it('fails where somebody said that the earlier question does not apply', () => {
    expect(reasonFor(high, { answers: { second: { na: 'no team' } } })).toEqual({ kind: 'answer', question: 'second', value: null });
  });

  it('fails where the earlier question is not asked itself, whatever answer it holds', () => {
    const onFirst: ConditionSpec = { question: 'first', in: [5] };
    expect(reasonFor(high, { answers: { first: 1, second: 3 } }, onFirst)).toEqual({ kind: 'answer', question: 'second', value: null });
    expect(reasonFor(high, { answers: { first: 5, second: 3 } }, onFirst)).toBeNull();
  });
});

describe('a condition on several things', () => {
  const both: ConditionSpec = { profile: { motion: ['hybrid'], segment: ['mid'] }, ...high };

  it('fails where any of them fails, with the first as its reason', () => {
    expect(reasonFor(both, { profile: { motion: 'hybrid', segment: 'ent' }, answers: { second: 1 } })).toMatchObject({ fact: 'segment' });
    expect(reasonFor(both, { profile: { motion: 'hybrid' }, answers: { second: 1 } })).toMatchObject({ question: 'second' });
  });

  it('does not fail while each of them holds or is open', () => {
    expect(reasonFor(both, { profile: { motion: 'hybrid' }, answers: { second: 'unknown' } })).toBeNull();
  });
});

it('lists what is not asked in the order of the framework, dimensions after the questions of their node', () => {
  const when: ConditionSpec = { profile: { motion: ['hybrid'] } };
  const framework = buildFramework({ pillars: [{ id: 'p', questions: [{ id: 'b', when }], dimensions: [{ id: 'd', questions: [{ id: 'a', when }] }] }, { id: 'q', questions: [{ id: 'c' }] }] });
  expect([...findNotAsked(framework, buildAssessment({ profile: { motion: 'x' } })).keys()]).toEqual(['b', 'a']);
});
