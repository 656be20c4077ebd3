import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { forecastOf, raiseItems } from '../../src/score/what-if.ts';
import { buildAssessment, buildFramework, type AnswerSpec, type FrameworkSpec } from './builders.ts';
import { deepFreeze } from './variations.ts';

const framework = buildFramework({
  pillars: [
    {
      id: 'process',
      questions: [
        { id: 'rules', options: [1, 2, 4, 5] },
        { id: 'checks', items: [1, 1, 2], scale: [1, 5] },
        { id: 'cover', bands: [2, 3, 4, 5], scale: [1, 5] },
        { id: 'days', bands: [40, 30, 20, 10], scale: [1, 5] },
      ],
    },
  ],
});

/** The answer to one question after it was raised. */
function raised(id: string, answer: AnswerSpec, to: number): unknown {
  const result = raiseItems(framework, buildAssessment({ answers: { [id]: answer } }), new Map([[id, to]])).answers.get(id);
  return result?.state === 'answered' ? result.value : result?.state;
}

describe('a raised question', () => {
  it.each([
    ['rules', 1, 2, 2],
    ['rules', 1, 3, 4],
    ['rules', 1, 9, 5],
    ['checks', ['a'], 3, ['a', 'b']],
    ['checks', [], 4, ['a', 'b', 'c']],
    ['checks', ['c'], 3.5, ['c', 'a']],
    ['checks', ['a'], 9, ['a', 'b', 'c']],
    ['checks', 2.5, 4, 4],
    ['cover', 0, 2, 2],
    ['cover', 2.5, 3, 3],
    ['cover', 0, 3.5, 4],
    ['days', 90, 2, 40],
    ['days', 35, 5, 10],
  ] as const)('%s, answered %j, comes to %d with the answer %j', (id, answer, to, expected) => {
    expect(raised(id, answer, to)).toEqual(expected);
  });

  it.each([
    ['rules', 4, 2],
    ['rules', 5, 9],
    ['checks', ['a', 'b', 'c'], 3],
    ['cover', 4.5, 4],
    ['days', 8, 4],
  ] as const)('%s, answered %j, is not lowered to %d', (id, answer, to) => {
    expect(raised(id, answer, to)).toEqual(answer);
  });

  it.each([
    ['unknown', 'unknown'],
    [{ na: 'no rules' }, 'not-applicable'],
  ] as const)('that is %j stays so', (answer, state) => {
    expect(raised('rules', answer, 4)).toBe(state);
  });

  it('that nobody has answered stays unanswered, and unknown ids are passed over', () => {
    const assessment = buildAssessment({ answers: { rules: 2 } });
    expect(raiseItems(framework, assessment, new Map([['checks', 4], ['nothing', 4]]))).toEqual(assessment);
  });

  it('that is not asked keeps its answer', () => {
    const conditional = buildFramework({ pillars: [{ id: 'p', questions: [{ id: 'a' }, { id: 'b', when: { question: 'a', in: [5] } }] }] });
    const assessment = buildAssessment({ answers: { a: 2, b: 1 } });
    expect(raiseItems(conditional, assessment, new Map([['b', 4]]))).toEqual(assessment);
  });

  it('keeps note and evidence', () => {
    const assessment: Assessment = { ...buildAssessment(), answers: new Map([['rules', { state: 'answered', value: 1, note: 'Ask sales.', evidence: ['minutes'] }]]) };
    expect(raiseItems(framework, assessment, new Map([['rules', 2]])).answers.get('rules')).toEqual({ state: 'answered', value: 2, note: 'Ask sales.', evidence: ['minutes'] });
  });

  it('changes nothing that was given', () => {
    const assessment = buildAssessment({ answers: { rules: 1 } });
    deepFreeze([...assessment.answers]);
    raiseItems(deepFreeze(framework), assessment, new Map([['rules', 4]]));
    expect(assessment).toEqual(buildAssessment({ answers: { rules: 1 } }));
  });
});

describe('a raised node', () => {
  const spec = (aggregate: 'mean' | 'sum' | 'min'): FrameworkSpec => ({
    pillars: [
      {
        id: 'billing',
        aggregate,
        questions: [{ id: 'tax' }],
        dimensions: [{ id: 'quotes', aggregate, questions: [{ id: 'template', options: [0, 1] }, { id: 'approval', weight: 2 }, { id: 'audit' }] }],
      },
    ],
  });
  const answers = { tax: 1, template: 0, approval: 5, audit: 'unknown' } as const;
  const valuesOf = (assessment: Assessment) => [...assessment.answers.values()].map((answer) => (answer.state === 'answered' ? answer.value : answer.state));

  it('raises every answer below it to the same share of its own scale', () => {
    // 3 of 1 to 5 is share 0.5: tax 3, template 0.5, which is 1 of its two options.
    expect(valuesOf(raiseItems(buildFramework(spec('mean')), buildAssessment({ answers }), new Map([['billing', 3]])))).toEqual([3, 1, 5, 'unknown']);
  });

  it('leaves what stands beside it', () => {
    expect(valuesOf(raiseItems(buildFramework(spec('mean')), buildAssessment({ answers }), new Map([['quotes', 3]])))).toEqual([1, 1, 5, 'unknown']);
  });

  it('that is a sum is measured on the scale that follows from what applies in it', () => {
    // quotes: 0 to 1, twice 1 to 5, 1 to 5, so 3 to 16; billing with tax 1 to 5: 4 to 21. 12.5 is share 0.5.
    const framework = buildFramework(spec('sum'));
    expect(assessMaturity(framework, buildAssessment({ answers })).pillars[0]?.scale).toEqual({ min: 4, max: 21 });
    expect(valuesOf(raiseItems(framework, buildAssessment({ answers }), new Map([['billing', 12.5]])))).toEqual([3, 1, 5, 'unknown']);
  });

  it.each(['mean', 'sum', 'min'] as const)('of aggregate %s comes to where it is raised', (aggregate) => {
    const framework = buildFramework(spec(aggregate));
    const assessment = buildAssessment({ answers });
    const { scale } = assessMaturity(framework, assessment).pillars[0] ?? { scale: { min: 0, max: 0 } };
    const wanted = (scale.min + scale.max) / 2;
    expect(forecastOf(framework, raiseItems(framework, assessment, new Map([['billing', wanted]]))).pillars[0]?.score).toBeGreaterThanOrEqual(wanted);
  });
});
