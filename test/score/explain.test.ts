// What is found behind a score, a stage and a step. Numbers by hand stand beside each case.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allQuestions } from '../../src/model/framework.ts';
import { explain } from '../../src/score/explain.ts';
import { findExplainedParts, listExplainedParts } from '../../src/score/explain-parts.ts';
import { qualify } from '../../src/score/explain-qualities.ts';
import type { ExplainedKind, Explanation, ScoreExplanation, ScoreKind, StageExplanation, StepExplanation } from '../../src/score/explain-results.ts';
import { scoreAnswers } from '../../src/score/forecast.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { workingTime } from '../working-time.ts';
import { samples } from './arbitraries.ts';
import { buildAssessment, buildFramework, type AssessmentSpec, type FrameworkSpec } from './builders.ts';
import { neighbours, withAnswer } from './variations.ts';

function explained<T extends Explanation>(framework: FrameworkSpec, assessment: AssessmentSpec, kind: ExplainedKind, id: string): T {
  return explain(buildFramework(framework), buildAssessment(assessment), { kind, id }) as T;
}

const score = (framework: FrameworkSpec, assessment: AssessmentSpec, kind: ExplainedKind = 'overall', id = 'overall') => explained<ScoreExplanation>(framework, assessment, kind, id);
const added = ({ gains }: ScoreExplanation) => gains.map((gain) => [gain.question, Number(gain.added.toFixed(6))]);

describe('what one level more would add', () => {
  it('is the next option, the item that adds most, or the next band', () => {
    const questions = [
      { id: 'choice', options: [0, 2, 5] },
      { id: 'ticks', items: [1, 2, 2], scale: [1, 6] as const },
      { id: 'days', bands: [40, 20], scale: [1, 5] as const },
    ];
    const { gains } = score({ pillars: [{ id: 'p', questions }] }, { answers: { choice: 2, ticks: ['a'], days: 30 } });
    expect(gains.map(({ question, from, to, item }) => ({ question, from, to, item }))).toEqual([
      // Shares of three equal questions, on a width of 4: 3/5 and 2/5 and 2/4 of a third.
      { question: 'choice', from: 2, to: 5, item: null },
      { question: 'days', from: 3, to: 5, item: null },
      { question: 'ticks', from: 2, to: 4, item: 'b' },
    ]);
    expect(gains.map((gain) => gain.added)).toEqual([(3 / 5 / 3) * 4, (2 / 4 / 3) * 4, (2 / 5 / 3) * 4].map((value) => expect.closeTo(value, 9)));
  });

  it('comes highest first, ties in the order of the framework', () => {
    const found = score({ pillars: [{ id: 'p', questions: [{ id: 'a' }, { id: 'b', weight: 2 }, { id: 'c' }] }] }, { answers: { a: 1, b: 1, c: 3 } });
    expect(added(found)).toEqual([['b', 0.5], ['a', 0.25], ['c', 0.25]]);
  });

  it('leaves out what is at its top, missing or not asked', () => {
    const questions = [{ id: 'top' }, { id: 'open' }, { id: 'unsure' }, { id: 'na' }, { id: 'hidden', when: { question: 'top', in: [1] } }, { id: 'low' }];
    expect(added(score({ pillars: [{ id: 'p', questions }] }, { answers: { top: 5, unsure: 'unknown', na: { na: 'none' }, hidden: 1, low: 1 } }))).toEqual([['low', 0.5]]);
  });

  it('is nothing but for the lowest, where the lowest is the score', () => {
    const pillars = [{ id: 'p', aggregate: 'min' as const, questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }];
    expect(added(score({ pillars }, { answers: { a: 4, b: 2, c: 3 } }))).toEqual([['b', 1], ['a', 0], ['c', 0]]);
    expect(added(score({ pillars }, { answers: { a: 2, b: 2, c: 3 } }))).toEqual([['a', 0], ['b', 0], ['c', 0]]);
  });

  it('can be a loss, where it brings in a question that is answered lower', () => {
    const questions = [{ id: 'gate' }, { id: 'extra', when: { question: 'gate', in: [4, 5] } }];
    // 3 alone is 3; 4 and 1 are 2.5.
    expect(added(score({ pillars: [{ id: 'p', questions }] }, { answers: { gate: 3, extra: 1 } }))).toEqual([['gate', -0.5]]);
  });

  it('of a pillar counts answers elsewhere that decide what is asked in it', () => {
    const pillars = [{ id: 'p', questions: [{ id: 'gate' }, { id: 'other' }] }, { id: 'r', questions: [{ id: 'own' }, { id: 'extra', when: { question: 'gate', in: [4] } }] }];
    // With gate at 4, extra counts: (2 + 5) / 2 = 3.5 instead of 2.
    expect(added(score({ pillars }, { answers: { gate: 3, other: 1, own: 2, extra: 5 } }, 'pillar', 'r'))).toEqual([['gate', 1.5], ['own', 1]]);
    expect(added(score({ pillars }, { answers: { gate: 1, other: 1, own: 2, extra: 5 } }, 'pillar', 'r'))).toEqual([['own', 1]]);
  });

  it('says which level and which stage it leads to', () => {
    const framework: FrameworkSpec = { levels: [1, 2, 3], stages: [1, 2, 3], scoring: { method: 'staged', gates: { share: 1, floor: 1 } }, pillars: [{ id: 'p', questions: [{ id: 'a', gate: true }, { id: 'b', gate: true }] }] };
    const { reading, gains } = score(framework, { answers: { a: 2, b: 1 } });
    // Levels begin at 1, 1.67 and 2.33: 1.5 is level 1, and 2 is level 2.
    expect(reading).toEqual({ score: 1.5, level: 1, stage: 1 });
    expect(gains.map(({ question, after }) => [question, after])).toEqual([['a', { score: 2, level: 2, stage: 1 }], ['b', { score: 2, level: 2, stage: 2 }]]);
  });

  it('is what scoring the changed answers gives, whatever the framework', () => {
    fc.assert(
      fc.property(samples(), fc.nat(), ({ framework: spec, answers }, pick) => {
        const framework = buildFramework(spec);
        const assessment = buildAssessment({ answers });
        const { gains, reading } = explain(framework, assessment, { kind: 'overall', id: 'overall' }) as ScoreExplanation;
        const gain = gains[pick % Math.max(1, gains.length)];
        if (gain === undefined) return;
        const question = allQuestions(framework).find(({ id }) => id === gain.question)!;
        const answer = assessment.answers.get(gain.question)!;
        const value = answer.state === 'answered' ? answer.value : 0;
        const after = neighbours(question, value).map((near) => assessMaturity(framework, withAnswer(assessment, gain.question, near)).overall.score!);
        const best = Math.max(...after, reading.score!);
        expect(gain.added).toBeCloseTo(best - reading.score!, 9);
      }),
      { numRuns: 10 },
    );
  });

  it('takes less than a second for 300 questions', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `q${index}`);
    const pillars = [0, 1, 2].map((place) => ({ id: `p${place}`, questions: ids.slice(100 * place, 100 * place + 100).map((id) => ({ id })) }));
    const framework = buildFramework({ pillars });
    const assessment = buildAssessment({ answers: Object.fromEntries(ids.map((id) => [id, 3])) });
    const begin = workingTime();
    const { gains } = explain(framework, assessment, { kind: 'overall', id: 'overall' }) as ScoreExplanation;
    expect(workingTime() - begin).toBeLessThan(1000);
    expect(gains).toHaveLength(300);
  });
});

describe('beside a score', () => {
  it('stands what is missing, with the weight that it carries', () => {
    // goals 3 of 4 in people, people 1 of 2; data is one question.
    const pillars = [{ id: 'people', questions: [{ id: 'goals', weight: 3 }, { id: 'team' }, { id: 'na', weight: 7 }] }, { id: 'data', questions: [{ id: 'metrics' }] }];
    const { coverage, missing } = score({ pillars }, { answers: { team: 2, metrics: 'unknown', na: { na: 'no' } } });
    expect(coverage).toBe(0.125);
    expect(missing).toEqual([
      { question: 'goals', state: 'unanswered', weight: 0.375 },
      { question: 'metrics', state: 'unknown', weight: 0.5 },
    ]);
  });

  it('stands a coverage that comes to 1 with what is missing, for every part of any framework', () => {
    fc.assert(
      fc.property(samples(), ({ framework: spec, answers }) => {
        const framework = buildFramework(spec);
        const assessment = buildAssessment({ answers });
        const ground = { framework, assessment, policy: framework.scoring, scored: scoreAnswers(framework, assessment, framework.scoring) };
        for (const { kind, id } of listExplainedParts(framework)) {
          const { coverage, missing } = qualify(ground, kind as ScoreKind, id);
          const total = coverage + missing.reduce((sum, { weight }) => sum + weight, 0);
          expect(Math.min(Math.abs(total - 1), missing.length + coverage)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ['the framework, for the whole', 'pillar', 'plain', {}, { by: 'framework', of: 'overall', value: 3, scale: { min: 1, max: 5 } }],
    ['the assessment, for the whole', 'question', 'q1', { overall: 4 }, { by: 'assessment', of: 'overall', value: 4, scale: { min: 1, max: 5 } }],
    ['the framework, for the pillar', 'question', 'q2', {}, { by: 'framework', of: 'own', value: 7, scale: { min: 0, max: 10 } }],
    ['the assessment, for the pillar', 'dimension', 'bare', { own: 9 }, { by: 'assessment', of: 'own', value: 9, scale: { min: 0, max: 10 } }],
    ['the framework, for the dimension', 'dimension', 'aimed', { own: 9 }, { by: 'framework', of: 'aimed', value: 2, scale: { min: 1, max: 5 } }],
    ['the framework, for the dimension around', 'dimension', 'inner', { own: 9 }, { by: 'framework', of: 'aimed', value: 2, scale: { min: 1, max: 5 } }],
    ['the pillar, and no dimension, for a question', 'question', 'q4', { own: 9 }, { by: 'assessment', of: 'own', value: 9, scale: { min: 0, max: 10 } }],
  ] as const)('stands a target, which comes from %s', (_what, kind, id, targets, origin) => {
    const inner = { id: 'inner', questions: [{ id: 'q4' }] };
    const pillars = [
      { id: 'plain', questions: [{ id: 'q1' }] },
      { id: 'own', target: 7, scale: [0, 10] as const, questions: [{ id: 'q2' }], dimensions: [{ id: 'bare', questions: [{ id: 'q3' }] }, { id: 'aimed', target: 2, dimensions: [inner] }] },
    ];
    expect(score({ target: 3, pillars }, { targets, answers: { q1: 2 } }, kind, id).aim?.origin).toEqual(origin);
  });

  it('stands the cap, whether it holds the whole down or not', () => {
    const pillars = [{ id: 'people', questions: [{ id: 'a' }] }, { id: 'insights', questions: [{ id: 'b' }] }];
    const scoring = { overall: 'capped' as const };
    expect(score({ scoring, pillars }, { answers: { a: 5, b: 1 } })).toMatchObject({ reading: { score: 2 }, cap: { mean: 3, lowest: 'insights', limit: 2 } });
    expect(score({ scoring, pillars }, { answers: { a: 3, b: 2 } })).toMatchObject({ reading: { score: 2.5 }, cap: { mean: 2.5, lowest: 'insights', limit: 3 } });
  });

  it('stands what the answers to a sum come to, where some are missing', () => {
    const pillars = [{ id: 'p', aggregate: 'sum' as const, questions: [{ id: 'a', options: [0, 4] }, { id: 'b', options: [0, 4], weight: 2 }, { id: 'c', options: [0, 2, 4] }] }];
    expect(score({ pillars }, { answers: { a: 4, c: 2 } }, 'pillar', 'p').answered).toEqual({ value: 6, scale: { min: 0, max: 8 } });
    expect(score({ pillars }, { answers: { a: 4, b: { na: 'no' }, c: 2 } }, 'pillar', 'p').answered).toBeNull();
  });

  it('stands, for a question, what it does to each node above it', () => {
    const pillars = [{ id: 'people', dimensions: [{ id: 'team', questions: [{ id: 'q' }, { id: 'r' }] }, { id: 'goals', questions: [{ id: 's' }] }] }, { id: 'data', questions: [{ id: 't' }] }];
    const { above, gains } = score({ pillars }, { answers: { q: 2, r: 4, s: 3, t: 1 } }, 'question', 'q');
    expect(gains).toEqual([]);
    expect(above.map(({ id, factor, points, gain }) => [id, factor, points, gain?.added])).toEqual([['team', 0.5, 0.5, 0.5], ['people', 0.25, 0.25, 0.25], ['overall', 0.125, 0.125, 0.125]]);
  });
});

describe('a stage', () => {
  const pillars = [{ id: 'pay', questions: [{ id: 'a', gate: true as const }, { id: 'b', gate: true as const }] }, { id: 'bill', questions: [{ id: 'c', gate: true as const }, { id: 'd', options: [1, 2, 3, 4, 5], gate: { stage: 2, pass: 3 } }, { id: 'free' }] }];
  const framework: FrameworkSpec = { levels: [1, 2, 3, 4], stages: [1, 2, 3, 4], scoring: { method: 'staged' }, pillars };
  const stage = (answers: AssessmentSpec['answers'], id = 'overall') => explained<StageExplanation>(framework, answers === undefined ? {} : { answers }, 'stage', id);

  it('counts what passes each, and what lies too far below', () => {
    // a 3, b 3, c 1, d 2: all pass stage 1 (d since 1 < 2); a and b pass stage 2; for stage 3, c lies below 2.
    const { result, gates, stages } = stage({ a: 3, b: 3, c: 1, d: 2 });
    expect({ reached: result.reached, gates }).toEqual({ reached: 1, gates: 4 });
    expect(stages).toEqual([
      { stage: 1, passing: 4, isEnough: true, tooLow: [] },
      { stage: 2, passing: 2, isEnough: false, tooLow: [] },
      { stage: 3, passing: 2, isEnough: false, tooLow: ['c'] },
      { stage: 4, passing: 0, isEnough: false, tooLow: ['c'] },
    ]);
  });

  it('names from which value on each question would pass the next', () => {
    expect(stage({ a: 3, b: 3, c: 1, d: 2 }).blocking).toEqual([{ question: 'c', value: 1, passesFrom: 2 }, { question: 'd', value: 2, passesFrom: 3 }]);
    // 3 of 4 pass stage 2; and d, which passes from 3 on, passes stage 3 as well.
    expect(stage({ a: 3, b: 3, d: 3 }).blocking).toEqual([{ question: 'c', value: null, passesFrom: 3 }]);
  });

  it('names the answers of which one level more would be enough', () => {
    // 3 of 4 have to pass stage 2: c or d.
    expect(stage({ a: 3, b: 3, c: 1, d: 2 }).enough.map(({ question, to, stage: reached }) => [question, to, reached])).toEqual([['c', 2, 2], ['d', 3, 2]]);
    expect(stage({ a: 3, b: 1, c: 1, d: 2 }).enough).toEqual([]);
  });

  it('is told for a pillar as well, and not where nothing gates it', () => {
    expect(stage({ a: 3, b: 3, c: 1, d: 2 }, 'pay')).toMatchObject({ gates: 2, result: { reached: 3 } });
    expect(stage({ a: { na: '-' }, b: { na: '-' } }, 'pay')).toBeNull();
    expect(explained({ pillars }, {}, 'stage', 'overall')).toBeNull();
  });
});

describe('the need of a step', () => {
  const steps = [
    { id: 'first', serves: ['a'], from: 1, to: 2 },
    { id: 'both', serves: ['a', 'b'], from: 2, to: 3, effort: 'M' as const, impact: 4, needs: ['first'] },
    { id: 'high', serves: ['a'], from: 3, to: 4, needs: ['both'] },
  ];
  const framework: FrameworkSpec = { target: 3, pillars: [{ id: 'p', questions: [{ id: 'a', weight: 3 }, { id: 'b' }] }], steps };
  const step = (id: string, answers: NonNullable<AssessmentSpec['answers']>) => explained<StepExplanation>(framework, { answers }, 'step', id);

  it('is that of everything it is due for', () => {
    // gap 1 x weight 3 x impact 4 / M 2, and the same with weight 1.
    expect(step('both', { a: 2, b: 2 })).toMatchObject({ standing: 'planned', place: 1, need: 8, cost: 2, serves: [{ id: 'a', state: 'counts', need: 6 }, { id: 'b', state: 'counts', need: 2 }], needs: [{ id: 'first', standing: 'met' }] });
  });

  it('says why an item adds nothing', () => {
    const states = (answers: NonNullable<AssessmentSpec['answers']>, id = 'both') => step(id, answers).serves.map(({ state }) => state);
    expect(states({ a: 1, b: 3 })).toEqual(['below', 'past']);
    expect(states({ b: { na: '-' } })).toEqual(['not-answered', 'not-applicable']);
    expect(states({ a: 3, b: 3 }, 'high')).toEqual(['no-gap']);
  });

  it('says whether it is done, waits, or is not due', () => {
    expect(step('first', { a: 2, b: 2 })).toMatchObject({ standing: 'met', place: null, need: 0 });
    expect(step('both', { b: 2 })).toMatchObject({ standing: 'waiting', waitsFor: ['first'], needs: [{ id: 'first', standing: 'not-due' }] });
    expect(step('high', { a: 3, b: 3 })).toMatchObject({ standing: 'not-due', need: 0 });
  });

  it('stands behind another step of the same ladder that ends nearer', () => {
    const near = [{ id: 'near', serves: ['a'], from: 1, to: 2 }, { id: 'far', serves: ['a'], from: 1, to: 3 }];
    expect(explained<StepExplanation>({ pillars: [{ id: 'p', questions: [{ id: 'a' }] }], steps: near }, { answers: { a: 1 } }, 'step', 'far').serves).toMatchObject([{ state: 'other-rung' }]);
  });
});

describe('what can be explained', () => {
  const framework = buildFramework({ stages: [1, 2], scoring: { method: 'staged' }, pillars: [{ id: 'p', dimensions: [{ id: 'd', questions: [{ id: 'q', themes: ['t', 'q'] }] }] }], kpis: [{ id: 'q' }], steps: [{ id: 's', serves: ['q'], from: 1, to: 2 }] });

  it('goes by its id, and by its kind and id', () => {
    const parts = listExplainedParts(framework);
    expect(parts.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['overall overall', 'stage stage', 'stage stage/p', 'pillar p', 'dimension d', 'question q', 'theme t', 'theme q', 'kpi q', 'step s']);
    expect(findExplainedParts(parts, 'q').map(({ kind }) => kind)).toEqual(['question', 'theme', 'kpi']);
    expect(findExplainedParts(parts, 'theme/q')).toMatchObject([{ kind: 'theme', id: 'q' }]);
    expect(findExplainedParts(parts, 'stage/p')).toMatchObject([{ kind: 'stage', id: 'p' }]);
    expect(findExplainedParts(parts, 'nothing')).toEqual([]);
  });

  it('is the theme and not the question of the same id, where the theme is asked for', () => {
    const assessment = buildAssessment({ answers: { q: 2 } });
    expect(explain(framework, assessment, { kind: 'theme', id: 'q' })).toMatchObject({ kind: 'theme', breakdown: { root: { kind: 'theme' } } });
    expect(explain(framework, assessment, { kind: 'question', id: 'q' })).toMatchObject({ breakdown: { root: { kind: 'question' } } });
  });

  it('is nothing that the framework does not have', () => {
    const assessment = buildAssessment();
    for (const kind of ['pillar', 'theme', 'kpi', 'step'] as const) expect(explain(framework, assessment, { kind, id: 'nothing' })).toBeNull();
  });
});
