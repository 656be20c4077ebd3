import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessMaturity } from '../../src/score/maturity.ts';
import type { Maturity } from '../../src/score/results.ts';
import type { AnswerSpec, AssessmentSpec, FrameworkSpec, QuestionSpec } from './builders.ts';
import { buildAssessment, buildFramework } from './builders.ts';

const stages = [1, 2, 3, 4];

function gate(id: string, belongs: QuestionSpec['gate'] = true): QuestionSpec {
  return { id, options: stages, gate: belongs };
}

function assess(questions: readonly QuestionSpec[], answers: AssessmentSpec['answers'] = {}, more: Partial<FrameworkSpec> = {}): Maturity {
  const scoring = { method: 'staged' as const, ...more.scoring };
  const framework = buildFramework({ levels: stages, stages, pillars: [{ id: 'p', questions }], ...more, scoring });
  return assessMaturity(framework, buildAssessment({ answers }));
}

/** Gate questions a, b, c, … with one answer each; null is unanswered. */
function reach(given: readonly (AnswerSpec | null)[], scoring: FrameworkSpec['scoring'] = {}): Maturity['stage'] {
  const ids = given.map((_, index) => String.fromCharCode(97 + index));
  const answered = ids.flatMap((id, index): [string, AnswerSpec][] => {
    const answer = given[index] ?? null;
    return answer === null ? [] : [[id, answer]];
  });
  return assess(ids.map((id) => gate(id)), Object.fromEntries(answered), { scoring: { ...scoring } }).stage;
}

describe('the stage reached', () => {
  it('is null unless the method is staged', () => {
    const maturity = assess([gate('a')], { a: 4 }, { scoring: { method: 'mean' } });
    expect([maturity.stage, maturity.pillarStages]).toEqual([null, []]);
  });

  it('needs three quarters of the gate questions, and exactly three quarters are enough', () => {
    expect(reach([3, 3, 3, 2])).toMatchObject({ reached: 3 });
    expect(reach([3, 3, 2, 2])).toMatchObject({ reached: 2, progress: 0.5, blocking: ['c', 'd'] });
  });

  it('is exact where the share is a float: 7 of 10 at a share of 0.7', () => {
    expect(reach([2, 2, 2, 2, 2, 2, 2, 1, 1, 1], { gates: { share: 0.7, floor: 1 } })).toMatchObject({ reached: 2 });
  });

  it('is held back by one question that lies further below than the floor', () => {
    expect(reach([3, 3, 3, 1])).toMatchObject({ reached: 2, next: 3, blocking: ['d'] });
    expect(reach([3, 3, 3, 1], { gates: { share: 0.75, floor: 2 } })).toMatchObject({ reached: 3 });
  });

  it('at the top has no next stage and nothing that blocks it', () => {
    expect(reach([4, 4, 4])).toEqual({ reached: 4, next: null, blocking: [], progress: null });
  });

  it('is 0 where nothing passes', () => {
    expect(reach([null, null])).toEqual({ reached: 0, next: 1, blocking: ['a', 'b'], progress: 0 });
    expect(reach(['unknown', null])).toMatchObject({ reached: 0 });
  });

  it('is the lowest where some pass it, but too few', () => {
    expect(reach([2, null, null, null])).toEqual({ reached: 1, next: 2, blocking: ['b', 'c', 'd'], progress: 0.25 });
  });

  it("is not helped by unanswered and don't know", () => {
    expect(reach([3, 3, null, 'unknown'])).toMatchObject({ reached: 1, blocking: ['c', 'd'] });
  });

  it('does not count what is not applicable', () => {
    expect(reach([3, 3, { na: 'cards only' }])).toMatchObject({ reached: 3, next: 4, blocking: ['a', 'b'] });
  });

  it('is the level just below the lowest stage, where there is one', () => {
    const { stage } = assess([gate('a')], {}, { levels: [-2, -1, 1, 2], stages: [1, 2] });
    expect(stage?.reached).toBe(-1);
  });

  it('without an applicable gate question is 0, and nothing blocks', () => {
    expect(reach([{ na: 'none' }])).toEqual({ reached: 0, next: 1, blocking: [], progress: null });
  });

  it('cannot skip a stage that too few pass', () => {
    // Two of four belong to stage 2 and miss its mark: 2/4 pass stage 2. Stage 1 is passed by all.
    const belongs = { stage: 2, pass: 4 };
    const { stage } = assess([gate('a'), gate('b'), gate('c', belongs), gate('d', belongs)], { a: 4, b: 4, c: 3, d: 3 });
    expect(stage).toMatchObject({ reached: 1, next: 2, blocking: ['c', 'd'] });
  });

  it('is not held to the floor by questions that belong to one stage', () => {
    const { stage } = assess([gate('a'), gate('b'), gate('c'), gate('d', { stage: 2, pass: 4 })], { a: 4, b: 4, c: 4, d: 1 });
    expect(stage?.reached).toBe(4);
  });

  it('passes a question that belongs to one stage from its own mark on, on its own scale', () => {
    const { stage } = assess([{ id: 'a', options: [0, 50, 100], gate: { stage: 2, pass: 50 } }], { a: 50 });
    expect(stage?.reached).toBe(4);
  });

  it('never falls when an answer rises', () => {
    const values = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.nat(), (given, pick) => {
        const raised = given.map((value, index) => (index === pick % given.length ? Math.min(4, value + 1) : value));
        expect(reach(raised)?.reached).toBeGreaterThanOrEqual(reach(given)?.reached ?? 0);
      }),
    );
  });
});

describe('the stage of each pillar', () => {
  it('is computed from its own gate questions; pillars without an applicable one are absent', () => {
    const pillars = [
      { id: 'p', questions: [gate('a')] },
      { id: 'q', dimensions: [{ id: 'd', questions: [gate('b')] }] },
      { id: 'r', questions: [gate('c')] },
      { id: 's', questions: [{ id: 'd2', options: stages }] },
    ];
    const { pillarStages } = assess([], { a: 3, b: 1, c: { na: 'none' }, d2: 4 }, { pillars });
    expect(pillarStages).toEqual([
      { pillar: 'p', reached: 3, next: 4, blocking: ['a'], progress: 0 },
      { pillar: 'q', reached: 1, next: 2, blocking: ['b'], progress: 0 },
    ]);
  });
});

describe('symptoms', () => {
  it('contradict when they are answered yes and belong to a stage below the one reached', () => {
    const framework = buildFramework({
      levels: stages,
      stages,
      scoring: { method: 'staged' },
      pillars: [{ id: 'p', questions: [gate('a')] }],
      symptoms: [
        { id: 'own', stage: 2 },
        { id: 'lower', stage: 1 },
        { id: 'denied', stage: 1 },
        { id: 'unsure', stage: 1 },
      ],
    });
    const symptoms = { own: 'yes', lower: 'yes', denied: 'no', unsure: 'unknown' } as const;
    const { symptomContradictions } = assessMaturity(framework, buildAssessment({ answers: { a: 2 }, symptoms }));
    expect(symptomContradictions).toEqual([{ symptom: 'lower', stage: 1 }]);
  });
});
