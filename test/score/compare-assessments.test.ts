// What moved between two assessments, and what it did to the score. Numbers by hand stand beside each case.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { attributeChange } from '../../src/score/attribute-change.ts';
import { compareAssessments } from '../../src/score/compare-assessments.ts';
import { samples } from './arbitraries.ts';
import { buildAssessment, buildFramework, type AnswerSpec } from './builders.ts';

const answers = (given: Readonly<Record<string, AnswerSpec>>): Assessment => buildAssessment({ answers: given });

/** Points other than 0, rounded to nine decimals, since thirds are not exact. */
function pointsOf(framework: Framework, before: Assessment, after: Assessment): Record<string, number> {
  const points = attributeChange(framework, before, after)!.points;
  return Object.fromEntries([...points].flatMap(([id, each]) => (each === 0 ? [] : [[id, Number(each.toFixed(9))]])));
}

describe('what a change is made of', () => {
  it('is what each answer adds now, less what it added before', () => {
    // People counts half; goals three quarters of it. One option of four up: 1/2 x 3/4 x 1/4 x 4 = 0.375. Metrics are half: two options down: 1/2 x -2/4 x 4 = -1.
    const framework = buildFramework({ pillars: [{ id: 'people', questions: [{ id: 'goals', weight: 3 }, { id: 'plan' }] }, { id: 'data', questions: [{ id: 'metrics' }] }] });
    const [before, after] = [answers({ goals: 2, plan: 3, metrics: 5 }), answers({ goals: 3, plan: 3, metrics: 3 })];
    expect(pointsOf(framework, before, after)).toEqual({ goals: 0.375, metrics: -1 });
    expect(attributeChange(framework, before, after)).toMatchObject({ total: -0.625, base: 0, cap: 0, joined: [], left: [], otherLowest: false });
  });

  it('tells what counts anew from what it takes from the others', () => {
    // b alone at 5 adds 4. With a at 3 each counts half: a adds 1/2 x 2/4 x 4 = 1, b 2: 2 less than before.
    const framework = buildFramework({ pillars: [{ id: 'p', questions: [{ id: 'a' }, { id: 'b' }] }] });
    const [before, after] = [answers({ a: 'unknown', b: 5 }), answers({ a: 3, b: 5 })];
    expect(pointsOf(framework, before, after)).toEqual({ a: 1, b: -2 });
    expect(attributeChange(framework, before, after)).toMatchObject({ total: -1, joined: ['a'], left: [] });
    expect(attributeChange(framework, after, before)).toMatchObject({ total: 1, joined: [], left: ['a'] });
  });

  it('follows what is the lowest', () => {
    // The lowest of 1 and 3 is a's: it adds nothing to the scale's lowest. Lifted to 5 it leaves the score to b: 2/4 x 4 = 2.
    const framework = buildFramework({ pillars: [{ id: 'p', aggregate: 'min', questions: [{ id: 'a' }, { id: 'b' }] }] });
    const [before, after] = [answers({ a: 1, b: 3 }), answers({ a: 5, b: 3 })];
    expect(pointsOf(framework, before, after)).toEqual({ b: 2 });
    expect(attributeChange(framework, before, after)).toMatchObject({ total: 2, otherLowest: true });
  });

  it('tells the cap above the weakest pillar apart', () => {
    // Before: mean 3 of 5 and 1, held to one level above 1: 2 = lowest value 1 + cap 1. After: mean 4 of 5 and 3, not held: each adds half of its share.
    const pillars = [{ id: 'people', questions: [{ id: 'a' }] }, { id: 'data', questions: [{ id: 'b' }] }];
    const framework = buildFramework({ scoring: { overall: 'capped' }, pillars });
    expect(pointsOf(framework, answers({ a: 5, b: 1 }), answers({ a: 5, b: 3 }))).toEqual({ a: 2, b: 1 });
    expect(attributeChange(framework, answers({ a: 5, b: 1 }), answers({ a: 5, b: 3 }))).toMatchObject({ total: 2, cap: -1, otherLowest: true });
  });

  it('tells the lowest value of a sum apart', () => {
    // Two pillars of 1 to 5 each sum up to 2 to 10; without one of them the scale is 1 to 5.
    const pillars = [{ id: 'people', questions: [{ id: 'a' }] }, { id: 'data', questions: [{ id: 'b' }] }];
    const framework = buildFramework({ scoring: { overall: 'sum' }, pillars });
    const change = attributeChange(framework, answers({ a: 3, b: 4 }), answers({ a: 3, b: { na: 'none' } }));
    expect(change).toMatchObject({ total: -4, base: -1, left: ['b'] });
    expect([...change!.points]).toEqual([['a', 0], ['b', -3]]);
  });

  it('is nothing where one of the two has no score', () => {
    const framework = buildFramework({ pillars: [{ id: 'p', questions: [{ id: 'a' }] }] });
    expect(attributeChange(framework, answers({}), answers({ a: 3 }))).toBeNull();
    expect(attributeChange(framework, answers({ a: 3 }), answers({ a: 'unknown' }))).toBeNull();
  });

  it('adds up to the change, whatever was answered', () => {
    const fates = fc.array(fc.constantFrom('keep', 'keep', 'drop', 'unknown', 'na'), { minLength: 40, maxLength: 40 });
    const meet = (answer: AnswerSpec, fate = 'keep'): readonly AnswerSpec[] => (fate === 'drop' ? [] : [fate === 'unknown' ? 'unknown' : fate === 'na' ? { na: 'gone' } : answer]);
    fc.assert(
      fc.property(samples(), fates, (sample, fate) => {
        const framework = buildFramework(sample.framework);
        const others = Object.fromEntries(Object.entries(sample.answers).flatMap(([id, answer], index) => meet(answer, fate[index]).map((met) => [id, met])));
        const change = attributeChange(framework, answers(sample.answers), answers(others));
        if (change === null) return;
        const sum = change.base + change.cap + [...change.points.values()].reduce((total, each) => total + each, 0);
        expect(Math.abs(sum - change.total)).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('how an answer moved', () => {
  const framework = buildFramework({ pillars: [{ id: 'p', questions: [{ id: 'a' }, { id: 'list', items: [1, 1, 2] }, { id: 'days', bands: [10, 20] }] }] });

  it.each<[AnswerSpec | null, AnswerSpec | null, string | null]>([
    [2, 3, 'raised'],
    [3, 2, 'lowered'],
    [3, 3, null],
    [null, 3, 'answered'],
    ['unknown', 3, 'answered'],
    [{ na: 'x' }, 3, 'answered'],
    [3, 'unknown', 'unknown'],
    [3, { na: 'x' }, 'not-applicable'],
    [{ na: 'x' }, { na: 'y' }, null],
    [3, null, 'withdrawn'],
    ['unknown', null, 'withdrawn'],
    [{ na: 'x' }, null, 'asked'],
    [null, null, null],
  ])('from %j to %j is %s', (before, after, kind) => {
    const given = (answer: AnswerSpec | null) => answers(answer === null ? {} : { a: answer });
    expect(compareAssessments(framework, given(before), given(after)).moves.map((move) => move.kind)).toEqual(kind === null ? [] : [kind]);
  });

  it('says of ticks and numbers what they are worth', () => {
    const kinds = (before: Readonly<Record<string, AnswerSpec>>, after: Readonly<Record<string, AnswerSpec>>) => compareAssessments(framework, answers(before), answers(after)).moves.map(({ kind }) => kind);
    expect(kinds({ list: ['a', 'b'] }, { list: ['b', 'a'] })).toEqual([]);
    expect(kinds({ list: ['a'] }, { list: ['b'] })).toEqual(['changed']);
    expect(kinds({ list: ['a'] }, { list: ['c'] })).toEqual(['raised']);
    expect(kinds({ days: 11 }, { days: 12 })).toEqual(['changed']);
    expect(kinds({ days: 12 }, { days: 5 })).toEqual(['lowered']);
  });

  it('knows what is not asked any more, and what is asked now', () => {
    const conditional = buildFramework({ pillars: [{ id: 'p', questions: [{ id: 'a' }, { id: 'b', when: { profile: { motion: ['sales-led'] } } }] }] });
    const [led, grown] = ['sales-led', 'product-led'].map((motion) => buildAssessment({ profile: { motion }, answers: { a: 3, b: 2 } })) as [Assessment, Assessment];
    expect(compareAssessments(conditional, led, grown).moves).toEqual([{ id: 'b', kind: 'not-asked', before: 'answered', after: 'not-asked' }]);
    expect(compareAssessments(conditional, grown, led).moves).toEqual([{ id: 'b', kind: 'answered', before: 'not-asked', after: 'answered' }]);
  });
});
