// Gates, on a framework with five levels: the scores are worked out by hand.
import { describe, expect, it } from 'vitest';
import { findGateFaults } from '../../src/model/gate-faults.ts';
import { noGates, type Gates } from '../../src/model/config.ts';
import { checkGates } from '../../src/score/gates.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { buildAssessment, buildFramework, type AnswerSpec } from './builders.ts';

const framework = buildFramework({
  pillars: [
    { id: 'people', questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
    { id: 'data', questions: [{ id: 'd' }] },
  ],
});

function check(gates: Partial<Gates>, answers: Readonly<Record<string, AnswerSpec>>) {
  return checkGates({ ...noGates, ...gates }, assessMaturity(framework, buildAssessment({ answers })), framework);
}

describe('a gate', () => {
  // (2 + 3 + 3) / 3 = 2.666…, printed as 2.7.
  const answers = { a: 2, b: 3, c: 3 };

  it.each([
    [2.7, true],
    [2.71, false],
    [2.6, true],
  ])('at %d holds against the number that is printed: %s', (limit, passed) => {
    expect(check({ pillars: new Map([['people', limit]]) }, answers)).toEqual([{ gate: 'pillar', pillar: 'people', value: 2.7, limit, passed }]);
  });

  it('fails where there is no score', () => {
    expect(check({ pillars: new Map([['data', 1]]) }, answers)).toEqual([{ gate: 'pillar', pillar: 'data', value: null, limit: 1, passed: false }]);
    expect(check({ overall: 1 }, {})).toMatchObject([{ value: null, passed: false }]);
  });

  it('for coverage counts weight: one of two pillars answered is half', () => {
    expect(check({ coverage: 0.5 }, answers)).toEqual([{ gate: 'coverage', pillar: null, value: 0.5, limit: 0.5, passed: true }]);
    expect(check({ coverage: 0.51 }, answers)).toMatchObject([{ passed: false }]);
  });

  it('for full coverage is not passed where anything is missing', () => {
    const many = buildFramework({ pillars: [{ id: 'p', questions: Array.from({ length: 300 }, (_, index) => ({ id: `q${index}` })) }] });
    const allButOne = buildAssessment({ answers: Object.fromEntries(Array.from({ length: 299 }, (_, index) => [`q${index}`, 3])) });
    // 299 of 300 are 99.67 %, which would round to 100.
    expect(checkGates({ ...noGates, coverage: 1 }, assessMaturity(many, allButOne), many)).toMatchObject([{ value: 0.99, passed: false }]);
  });

  it('stands in the order overall, pillars, coverage', () => {
    const results = check({ coverage: 1, pillars: new Map([['data', 4], ['people', 2]]), overall: 3 }, { ...answers, d: 4 });
    // The mean of 2.666… and 4 is 3.333…
    expect(results.map(({ gate, pillar, value, passed }) => [pillar ?? gate, value, passed])).toEqual([['overall', 3.3, true], ['data', 4, true], ['people', 2.7, true], ['coverage', 1, true]]);
  });
});

describe('a gate that cannot be meant', () => {
  it('is about a pillar that there is none of, or beyond the scale', () => {
    const scale = { min: 1, max: 5 };
    expect(findGateFaults({ ...noGates, overall: 5.5, pillars: new Map([['peple', 3], ['data', 0], ['people', 5]]) }, framework)).toEqual([
      { pillar: null, limit: 5.5, scale },
      { pillar: 'peple', limit: 3, scale: null },
      { pillar: 'data', limit: 0, scale },
    ]);
  });

  it('may have any limit where values are summed up', () => {
    const sums = buildFramework({ scoring: { overall: 'sum' }, pillars: [{ id: 'p', aggregate: 'sum', questions: [{ id: 'a' }, { id: 'b' }] }] });
    expect(findGateFaults({ ...noGates, overall: 9, pillars: new Map([['p', 9]]) }, sums)).toEqual([]);
  });
});
