// Gates, on a framework with five levels: the scores are worked out by hand.
import { describe, expect, it } from 'vitest';
import { findGateFaults } from '../../src/model/gate-faults.ts';
import { gateKey, layGates, type Gates, type ProjectGate } from '../../src/model/gates.ts';
import { checkGates } from '../../src/score/gates.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import type { Framework } from '../../src/model/framework.ts';
import { buildAssessment, buildFramework, type AssessmentSpec } from './builders.ts';

const framework = buildFramework({
  pillars: [
    { id: 'people', questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
    { id: 'data', questions: [{ id: 'd' }] },
  ],
  kpis: [{ id: 'win-rate', formula: ['/', 'won', 'all'], unit: 'percent' }],
});

type Loose = ProjectGate extends infer G ? (G extends ProjectGate ? Omit<G, 'severity'> & { readonly severity?: 'error' | 'warning' } : never) : never;

function gate(loose: Loose): ProjectGate {
  return { severity: 'error', ...loose } as ProjectGate;
}

const score = (id: string, min: number): ProjectGate => gate({ rule: 'score', kind: null, id, min });

function check(gates: Gates, spec: AssessmentSpec, by: Framework = framework, day = '2026-11-22') {
  const assessment = buildAssessment(spec);
  return checkGates(gates, { framework: by, assessment, maturity: assessMaturity(by, assessment), baseline: null, day });
}

// (2 + 3 + 3) / 3 = 2.666…, printed as 2.7.
const answers = { a: 2, b: 3, c: 3 };

describe('a gate for a score', () => {
  it.each([
    [2.7, 'passed'],
    [2.71, 'failed'],
    [2.6, 'passed'],
  ])('at %d holds against the number that is printed: %s', (limit, outcome) => {
    expect(check([score('people', limit)], { answers })).toMatchObject([{ rule: 'pillar', subject: 'people', value: 2.7, limit: { min: limit, max: null }, outcome }]);
  });

  it('fails where there is no score, and names what is not answered', () => {
    expect(check([score('data', 1)], { answers })).toMatchObject([{ value: null, outcome: 'failed', causes: [{ because: 'not-answered', id: 'd', state: 'unanswered' }] }]);
    expect(check([score('overall', 1)], {})).toMatchObject([{ value: null, outcome: 'failed' }]);
  });

  it('names the three answers that hold it down most, by what they would add', () => {
    const weighted = buildFramework({ pillars: [{ id: 'p', questions: [{ id: 'a' }, { id: 'b', weight: 2 }, { id: 'c' }, { id: 'd' }] }] });
    // Weights 1, 2, 1, 1: a 2 misses 3 of 4 points, of which a fifth counts (0.6); b 4 misses 1, two fifths (0.4); c 3 misses 2 (0.4); d 4 misses 1 (0.2).
    const [result] = check([score('p', 5)], { answers: { a: 2, b: 4, c: 3, d: 4 } }, weighted);
    expect(result?.causes.map((cause) => [cause.id, cause.because === 'low' ? Number(cause.adds.toFixed(9)) : null])).toEqual([['a', 0.6], ['b', 0.4], ['c', 0.4]]);
  });

  it('of a node that only its lowest part decides names that part', () => {
    const lowest = buildFramework({ pillars: [{ id: 'p', aggregate: 'min', questions: [{ id: 'a' }, { id: 'b' }] }] });
    expect(check([score('p', 4)], { answers: { a: 4, b: 3 } }, lowest)[0]?.causes.map(({ id }) => id)).toEqual(['b']);
  });

  it('can be about a question, whose value is compared as it is', () => {
    expect(check([score('a', 3), score('b', 3)], { answers })).toMatchObject([
      { rule: 'question', subject: 'a', value: 2, outcome: 'failed' },
      { rule: 'question', subject: 'b', value: 3, outcome: 'passed', causes: [] },
    ]);
  });

  it('can be about a dimension', () => {
    const deep = buildFramework({ pillars: [{ id: 'p', dimensions: [{ id: 'inner', questions: [{ id: 'a' }] }] }] });
    expect(check([score('inner', 3)], { answers: { a: 2 } }, deep)).toMatchObject([{ rule: 'dimension', value: 2, outcome: 'failed' }]);
  });

  it('only warns where it is a warning', () => {
    expect(check([{ ...score('people', 3), severity: 'warning' }], { answers })).toMatchObject([{ severity: 'warning', outcome: 'warning', causes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }]);
  });
});

describe('a gate for coverage', () => {
  it('counts weight: one of two pillars answered is half', () => {
    expect(check([gate({ rule: 'coverage', min: 0.5 })], { answers })).toMatchObject([{ value: 0.5, limit: { min: 0.5 }, outcome: 'passed' }]);
  });

  it('names everything that is not answered, and nothing that does not apply', () => {
    const [result] = check([gate({ rule: 'coverage', min: 0.9 })], { answers: { a: 2, b: 'unknown', d: { na: 'none' } } });
    expect(result).toMatchObject({ outcome: 'failed', causes: [{ id: 'b', state: 'unknown' }, { id: 'c', state: 'unanswered' }] });
  });

  it('is not passed in full where anything is missing', () => {
    const many = buildFramework({ pillars: [{ id: 'p', questions: Array.from({ length: 300 }, (_, index) => ({ id: `q${index}` })) }] });
    const allButOne = Object.fromEntries(Array.from({ length: 299 }, (_, index) => [`q${index}`, 3]));
    // 299 of 300 are 99.67 %, which would round to 100.
    expect(check([gate({ rule: 'coverage', min: 1 })], { answers: allButOne }, many)).toMatchObject([{ value: 0.99, outcome: 'failed' }]);
  });
});

describe('a gate for evidence', () => {
  const claims = { a: { value: 4, evidence: [' '] }, b: { value: 5, evidence: ['charter of 2026-03'] }, c: 3, d: { value: 2, evidence: ['log, 2024-Q1'] } };

  it('asks for it in the top levels', () => {
    expect(check([gate({ rule: 'evidence', of: 'top-levels' })], { answers: claims })).toMatchObject([{ value: 1, of: 2, outcome: 'failed', causes: [{ because: 'no-evidence', id: 'a', value: 4 }] }]);
  });

  it('asks for it in all of them', () => {
    expect(check([gate({ rule: 'evidence', of: 'all' })], { answers: claims })[0]?.causes.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('is passed where nothing needs any', () => {
    expect(check([gate({ rule: 'evidence', of: 'top-levels' })], { answers })).toMatchObject([{ value: 0, of: 0, outcome: 'passed' }]);
  });

  it('lets it be as old as it may, to the day', () => {
    // From 31 March to 22 November 2026: 30 + 31 + 30 + 31 + 31 + 30 + 31 + 22 = 236 days.
    const aged = (days: number) => check([gate({ rule: 'evidence-age', of: 'top-levels', days })], { answers: claims });
    expect(aged(236)).toMatchObject([{ value: 236, of: 1, outcome: 'passed' }]);
    expect(aged(235)).toMatchObject([{ outcome: 'failed', causes: [{ because: 'too-old', id: 'b', date: '2026-03-31', age: 236 }] }]);
  });

  it('takes evidence without a date, or with one to come, for none that is young enough', () => {
    const spec = { answers: { a: { value: 4, evidence: ['a charter, 2026'] }, b: { value: 4, evidence: ['planned for 2027-Q1'] } } };
    expect(check([gate({ rule: 'evidence-age', of: 'top-levels', days: 9999 })], spec)).toMatchObject([
      { value: null, outcome: 'failed', causes: [{ because: 'undated', id: 'a' }, { because: 'future', id: 'b', date: '2027-01-01' }] },
    ]);
  });

  it('looks at no answer whose question is not asked', () => {
    const conditional = buildFramework({ pillars: [{ id: 'p', questions: [{ id: 'a', when: { profile: { motion: ['sales-led'] } } }, { id: 'b' }] }] });
    expect(check([gate({ rule: 'evidence', of: 'all' })], { profile: { motion: 'plg' }, answers: { a: 5, b: { value: 5, evidence: ['x'] } } }, conditional)).toMatchObject([{ of: 1, outcome: 'passed' }]);
  });
});

describe('a gate for a KPI', () => {
  const between = (min: number | null, max: number | null): Gates => [gate({ rule: 'kpi', id: 'win-rate', min, max })];

  it('compares the reading that is printed, with both ends passing', () => {
    // 41 / 161 is 25.4658… percent, printed as 25.5.
    const kpis = { 'win-rate': { inputs: { won: 41, all: 161 } } };
    expect(check(between(25.5, null), { kpis })).toMatchObject([{ value: 25.5, outcome: 'passed' }]);
    expect(check(between(null, 25.5), { kpis })).toMatchObject([{ outcome: 'passed' }]);
    expect(check(between(null, 25.4), { kpis })).toMatchObject([{ outcome: 'failed', causes: [{ because: 'reading', id: 'win-rate', reading: { value: null } }] }]);
  });

  it('is not passed where nothing is measured', () => {
    expect(check(between(0, null), {})).toMatchObject([{ value: null, outcome: 'failed', causes: [{ because: 'reading', reading: null }] }]);
  });
});

describe('gates of a staged framework', () => {
  const staged = buildFramework({
    stages: [1, 2, 3],
    scoring: { method: 'staged', gates: { share: 1, floor: 1 } },
    pillars: [{ id: 'p', questions: [{ id: 'a', options: [1, 2, 3], gate: true }, { id: 'b', options: [1, 2, 3], gate: true }] }],
    symptoms: [{ id: 'manual', stage: 1 }, { id: 'lost', stage: 2 }],
  });
  const spec: AssessmentSpec = { answers: { a: 3, b: 2 }, symptoms: { manual: 'yes', lost: 'yes' } };

  it('name the questions that block the stage', () => {
    expect(check([gate({ rule: 'stage', min: 3 })], spec, staged)).toMatchObject([{ value: 2, outcome: 'failed', causes: [{ because: 'blocks', id: 'b', value: 2 }] }]);
    expect(check([gate({ rule: 'stage', min: 2 })], spec, staged)).toMatchObject([{ outcome: 'passed' }]);
  });

  it('forbid symptoms of a stage that has been passed', () => {
    // Stage 2 is reached, so only the symptom of stage 1 contradicts it.
    expect(check([gate({ rule: 'symptom', id: null })], spec, staged)).toMatchObject([{ subject: 'contradicting', value: 1, outcome: 'failed', causes: [{ because: 'symptom', id: 'manual' }] }]);
  });

  it('forbid a symptom of whatever stage by its id', () => {
    expect(check([gate({ rule: 'symptom', id: 'lost' })], spec, staged)).toMatchObject([{ subject: 'lost', value: 1, outcome: 'failed' }]);
    expect(check([gate({ rule: 'symptom', id: 'lost' })], { ...spec, symptoms: { lost: 'unknown' } }, staged)).toMatchObject([{ outcome: 'passed' }]);
  });
});

describe('gates laid over others', () => {
  it('replace those about the same thing, and stand in the order overall, scores, rules', () => {
    const laid = layGates([score('data', 4), score('people', 2)], [gate({ rule: 'coverage', min: 1 }), score('people', 3), score('overall', 3)]);
    expect(laid.map((each) => [gateKey(each), 'min' in each ? each.min : null])).toEqual([['error score overall', 3], ['error score people', 2], ['error score data', 4], ['error coverage ', 1]]);
  });

  it('leave a warning about the same thing beside them', () => {
    expect(layGates([score('people', 2)], [{ ...score('people', 3), severity: 'warning' }])).toHaveLength(2);
  });
});

describe('a gate that cannot be meant', () => {
  it('is about what there is none of, or beyond the scale', () => {
    const scale = { min: 1, max: 5 };
    const faults = findGateFaults([score('overall', 5.5), score('peple', 3), score('data', 0), score('people', 5)], framework);
    expect(faults).toMatchObject([
      { fault: 'outside-scale', value: 5.5, scale },
      { fault: 'elsewhere', id: 'peple', known: ['overall', 'people', 'data'] },
      { fault: 'outside-scale', value: 0, scale },
    ]);
  });

  it('has the id of something of another kind', () => {
    expect(findGateFaults([gate({ rule: 'score', kind: 'pillar', id: 'a', min: 3 })], framework)).toMatchObject([{ fault: 'elsewhere', kind: 'pillar', got: 'question' }]);
  });

  it('is about stages or symptoms that a framework does not have', () => {
    const gates = [gate({ rule: 'stage', min: 2 }), gate({ rule: 'symptom', id: null }), gate({ rule: 'kpi', id: 'nrr', min: 1, max: null })];
    expect(findGateFaults(gates, framework)).toMatchObject([{ kind: 'stage' }, { kind: 'symptom' }, { kind: 'kpi', known: ['win-rate'] }]);
  });

  it('may have any limit where values are summed up', () => {
    const sums = buildFramework({ scoring: { overall: 'sum' }, pillars: [{ id: 'p', aggregate: 'sum', questions: [{ id: 'a' }, { id: 'b' }] }] });
    expect(findGateFaults([score('overall', 9), score('p', 9)], sums)).toEqual([]);
  });
});
