import { describe, expect, it } from 'vitest';
import { assessMaturity } from '../../src/score/maturity.ts';
import { workingTime } from '../working-time.ts';
import { buildAssessment, buildFramework, type AssessmentSpec, type FrameworkSpec, type QuestionSpec } from './builders.ts';

function assess(framework: FrameworkSpec, assessment: AssessmentSpec = {}) {
  return assessMaturity(buildFramework(framework), buildAssessment(assessment));
}

function questions(...ids: readonly string[]): readonly QuestionSpec[] {
  return ids.map((id) => ({ id }));
}

describe('a node', () => {
  it('without any answer has no score, never 0', () => {
    const { overall, pillars } = assess({ pillars: [{ id: 'p', questions: questions('a', 'b') }] });
    const none = { score: null, level: null, lower: null, upper: null, gap: null, evidenced: null, coverage: 0, fragile: false };
    expect(pillars[0]).toMatchObject({ ...none, lowest: null, spread: null });
    expect(overall).toMatchObject({ ...none, constraint: null, lowest: null, spread: null });
  });

  it('where everything is not applicable has no score and no coverage, and leaves the whole', () => {
    const { overall, pillars } = assess(
      { pillars: [{ id: 'p', weight: 9, questions: questions('a') }, { id: 'q', questions: questions('b') }] },
      { answers: { a: { na: 'no such thing here' }, b: 4 } },
    );
    expect(pillars[0]).toMatchObject({ score: null, coverage: 0 });
    expect(overall).toMatchObject({ score: 4, coverage: 1, lower: 4, upper: 4 });
  });

  it('where all weigh nothing has no score, and nothing is NaN (P7)', () => {
    const { overall } = assess({ pillars: [{ id: 'p', questions: [{ id: 'a', weight: 0 }] }] }, { answers: { a: 3 } });
    expect(overall).toMatchObject({ score: null, coverage: 0 });
  });

  it('tells unanswered, not applicable and the lowest answer apart', () => {
    const framework = { pillars: [{ id: 'p', questions: questions('a', 'b') }] };
    // (5) with b missing; (5) with b gone; (5 + 1) / 2 with b at the lowest.
    expect(assess(framework, { answers: { a: 5 } }).overall).toMatchObject({ score: 5, coverage: 0.5, lower: 3, upper: 5 });
    const gone = { a: 5, b: { na: 'none' } };
    expect(assess(framework, { answers: gone }).overall).toMatchObject({ score: 5, coverage: 1, lower: 5, upper: 5 });
    expect(assess(framework, { answers: { a: 5, b: 1 } }).overall).toMatchObject({ score: 3, coverage: 1, lower: 3, upper: 3 });
  });

  it('keeps the weight of a dimension without answers in coverage and bounds', () => {
    const { pillars } = assess(
      {
        pillars: [
          {
            id: 'p',
            dimensions: [
              { id: 'd', weight: 3, questions: questions('a') },
              { id: 'e', questions: questions('b') },
            ],
          },
        ],
      },
      { answers: { a: 3 } },
    );
    // Coverage 3/4; lower (3 x 3 + 1) / 4 = 2.5; upper (3 x 3 + 5) / 4 = 3.5.
    expect(pillars[0]).toMatchObject({ score: 3, coverage: 0.75, lower: 2.5, upper: 3.5 });
  });

  it('scores weights of any size without overflow (case 67)', () => {
    const { overall } = assess(
      { pillars: [{ id: 'p', weight: 1000, questions: [{ id: 'a', weight: 1000 }, { id: 'b', weight: 0.001 }] }] },
      { answers: { a: 4, b: 4 } },
    );
    expect(overall.score).toBe(4);
  });

  it('is rated by the policy that is passed in, not by the one of the framework', () => {
    const framework = buildFramework({ pillars: [{ id: 'p', questions: questions('a') }, { id: 'q', questions: questions('b') }] });
    const assessment = buildAssessment({ answers: { a: 5, b: 1 } });
    expect(assessMaturity(framework, assessment, { ...framework.scoring, overall: 'min' }).overall.score).toBe(1);
  });
});

describe('a sum', () => {
  it('leaves what is not applicable out of its scale', () => {
    const { pillars } = assess(
      { pillars: [{ id: 'p', aggregate: 'sum', questions: [{ id: 'a', options: [0, 3] }, { id: 'b', options: [0, 5] }] }] },
      { answers: { a: 3, b: { na: 'none' } } },
    );
    expect(pillars[0]).toMatchObject({ score: 3, scale: { min: 0, max: 3 } });
  });

  it('takes a target of its own on its own scale, held within it', () => {
    const pillar = { id: 'p', aggregate: 'sum' as const, questions: [{ id: 'a', options: [0, 3] }, { id: 'b', options: [0, 5] }] };
    expect(assess({ pillars: [{ ...pillar, target: 6 }] }, { answers: { a: 3, b: 0 } }).pillars[0]).toMatchObject({ target: 6, gap: 3 });
    expect(assess({ pillars: [{ ...pillar, target: 90 }] }).pillars[0]).toMatchObject({ target: 8 });
  });

  it('gets the target of the whole by share', () => {
    // 3 on 1 to 5 is one half; one half of 0 to 8 is 4.
    const pillar = { id: 'p', aggregate: 'sum' as const, questions: [{ id: 'a', options: [0, 3] }, { id: 'b', options: [0, 5] }] };
    expect(assess({ target: 3, pillars: [pillar] }).pillars[0]).toMatchObject({ target: 4 });
  });
});

describe('targets', () => {
  const framework: FrameworkSpec = {
    target: 3,
    pillars: [
      { id: 'p', target: 4, questions: questions('a') },
      { id: 'q', questions: questions('b') },
    ],
  };

  it('come from the assessment first, then the pillar, then the whole', () => {
    expect(assess(framework).pillars).toMatchObject([{ target: 4 }, { target: 3 }]);
    expect(assess(framework, { targets: { overall: 2 } }).pillars).toMatchObject([{ target: 4 }, { target: 2 }]);
    expect(assess(framework, { targets: { overall: 2, p: 5, q: 1 } }).pillars).toMatchObject([{ target: 5 }, { target: 1 }]);
  });

  it('of the whole can be set by the assessment', () => {
    expect(assess(framework, { targets: { overall: 2 } }).overall.target).toBe(2);
  });

  it('that are exceeded in one place do not make up for another', () => {
    const { overall, pillars } = assess(framework, { answers: { a: 2, b: 5 } });
    expect(pillars.map((pillar) => pillar.gap)).toEqual([2, 0]);
    // (2 + 5) / 2 = 3.5, above 3: the whole has no gap, the pillar keeps its own.
    expect(overall.gap).toBe(0);
  });
});

describe('the constraint and the lowest question', () => {
  it('are the first of equals', () => {
    const { overall } = assess(
      { pillars: [{ id: 'p', questions: questions('a', 'b') }, { id: 'q', questions: questions('c') }] },
      { answers: { a: 2, b: 2, c: 2 } },
    );
    expect(overall).toMatchObject({ constraint: 'p', lowest: 'a', spread: 0 });
  });
});

describe('counts', () => {
  it('tell the states apart; what is not applicable is in the total', () => {
    const { overall } = assess(
      { pillars: [{ id: 'p', questions: questions('a', 'b', 'c', 'd', 'e') }] },
      { answers: { a: 2, b: 2, c: 'unknown', d: { na: 'none' } } },
    );
    expect(overall.counts).toEqual({ total: 5, answered: 2, unknown: 1, notApplicable: 1, unanswered: 1 });
  });
});

/** Whether the only answer lacks evidence, and the score that is left without it. */
function evidenced(options: readonly number[], value: number, scoring: FrameworkSpec['scoring'] = {}) {
  const { pillars } = assess({ scoring, pillars: [{ id: 'p', questions: [{ id: 'a', options }] }] }, { answers: { a: value } });
  return [pillars[0]?.questions[0]?.unevidenced, pillars[0]?.evidenced];
}

describe('evidence', () => {
  it('is asked for on other scales from the same share on', () => {
    // Level 3 of 1 to 5 is share 0.5: on 0 to 10 the answer is held at 5.
    expect(evidenced([0, 5, 10], 5)).toEqual([false, 3]);
    expect(evidenced([0, 5, 6, 10], 6)).toEqual([true, 3]);
  });

  it('is asked for in as many levels as the policy says', () => {
    expect(evidenced([1, 2, 3, 4, 5], 4, { evidencedLevels: 1 })).toEqual([false, 4]);
    expect(evidenced([1, 2, 3, 4, 5], 5, { evidencedLevels: 1 })).toEqual([true, 4]);
    expect(evidenced([1, 2, 3, 4, 5], 5, { evidencedLevels: 0 })).toEqual([false, 5]);
    expect(evidenced([1, 2, 3, 4, 5], 2, { evidencedLevels: 5 })).toEqual([true, 1]);
  });

  it('that is blank is none', () => {
    const { pillars } = assess(
      { pillars: [{ id: 'p', questions: questions('a') }] },
      { answers: { a: { value: 5, evidence: ['  '] } } },
    );
    expect(pillars[0]?.questions[0]?.unevidenced).toBe(true);
  });

  it('is not asked for where a checklist or a number says itself what it rests on', () => {
    const { pillars } = assess(
      { pillars: [{ id: 'p', questions: [{ id: 'a', items: [4] }, { id: 'b', bands: [10] }] }] },
      { answers: { a: ['a'], b: 12 } },
    );
    expect(pillars[0]).toMatchObject({ score: 5, evidenced: 5 });
  });
});

describe('themes', () => {
  it('stand in the declared order, then as they first appear; those that no question has are left out', () => {
    const { themes } = assess({
      themes: ['second', 'unused'],
      pillars: [{ id: 'p', questions: [{ id: 'a', themes: ['first', 'second'] }, { id: 'b', themes: ['second'] }] }],
    });
    expect(themes).toEqual([
      { id: 'second', score: null, coverage: 0, questions: ['a', 'b'] },
      { id: 'first', score: null, coverage: 0, questions: ['a'] },
    ]);
  });
});

describe('ten thousand questions', () => {
  it('take well under two seconds (case 46)', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `q${index}`);
    const framework = buildFramework({ pillars: [{ id: 'p', questions: questions(...ids) }] });
    const assessment = buildAssessment({ answers: Object.fromEntries(ids.map((id, index) => [id, 1 + (index % 5)])) });
    const start = workingTime();
    const { overall } = assessMaturity(framework, assessment);
    expect(workingTime() - start).toBeLessThan(2000);
    expect(overall.score).toBe(3);
  });
});
