// What holds for every framework and every set of answers.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { allQuestions, type Framework, type Question } from '../../src/model/framework.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { questionValue } from '../../src/score/question-value.ts';
import type { Maturity, Measure } from '../../src/score/results.ts';
import { samples, samplesWithSteps, type Sample } from './arbitraries.ts';
import { buildAnswer, buildAssessment, buildFramework } from './builders.ts';
import { allGroups } from './look-up.ts';
import { deepFreeze, extremeAnswer, neighbours, onFiveLevels, prune, reverse, scaleWeights, withAnswer } from './variations.ts';

const noise = 1e-9;

function build(sample: Sample): { readonly framework: Framework; readonly assessment: Assessment } {
  return { framework: buildFramework(sample.framework), assessment: buildAssessment({ answers: sample.answers }) };
}

function measures(maturity: Maturity): readonly Measure[] {
  return [maturity.overall, ...allGroups(maturity.pillars)];
}

function share(score: number, { scale }: Measure): number {
  return (score - scale.min) / (scale.max - scale.min);
}

function shareOf(measure: Measure): number | null {
  return measure.score === null ? null : share(measure.score, measure);
}

/** The same to that many decimals; no score is equal to no score only. */
function isClose(a: number | null | undefined, b: number | null | undefined, decimals = 8): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 10 ** -decimals / 2 : (a ?? null) === (b ?? null);
}

describe('scores and bounds', () => {
  it('lie on their scale, and lower <= score <= upper to the last bit (P1)', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const scored = measures(assessMaturity(framework, assessment)).filter((measure) => measure.score !== null);
        const astray = scored.filter(({ score, lower, upper, evidenced, scale }) => {
          const inOrder = [scale.min - noise, lower ?? NaN, score ?? NaN, upper ?? NaN, scale.max + noise];
          return !inOrder.every((value, index) => index === 0 || value >= (inOrder[index - 1] ?? NaN)) || !((evidenced ?? NaN) <= (score ?? NaN) + noise);
        });
        expect(astray).toEqual([]);
      }),
    );
  });

  it('are all null, level and gap as well, where there is no score', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const unscored = measures(assessMaturity(framework, assessment)).filter((measure) => measure.score === null);
        const found = unscored.map(({ lower, upper, evidenced, gap, level, coverage }) => [lower, upper, evidenced, gap, level, coverage]);
        expect(found).toEqual(unscored.map(() => [null, null, null, null, null, 0]));
      }),
    );
  });

  it('rest on a coverage from 0 to 1', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const coverages = measures(assessMaturity(framework, assessment)).map((measure) => measure.coverage);
        expect(coverages.filter((coverage) => !(coverage >= 0 && coverage <= 1))).toEqual([]);
      }),
    );
  });

  it('no number anywhere in a result is NaN or infinite', () => {
    fc.assert(
      fc.property(samplesWithSteps, (sample) => {
        const { framework, assessment } = build(sample);
        const odd: unknown[] = [];
        JSON.stringify(assessMaturity(framework, assessment), (_, value: unknown) => {
          if (typeof value === 'number' && !Number.isFinite(value)) odd.push(value);
          return value;
        });
        expect(odd).toEqual([]);
      }),
    );
  });

  it('are never lowered by raising one answer (P2)', () => {
    fc.assert(
      fc.property(samples(), fc.nat(), (sample, pick) => {
        const { framework, assessment } = build(sample);
        const answered = allQuestions(framework).filter((question) => assessment.answers.get(question.id)?.state === 'answered');
        fc.pre(answered.length > 0);
        const question = answered[pick % answered.length] as Question;
        const before = measures(assessMaturity(framework, assessment));
        const raised = { ...buildAnswer(extremeAnswer(question, 'max')), evidence: assessment.answers.get(question.id)?.evidence ?? [] };
        const answers = new Map([...assessment.answers, [question.id, raised]]);
        const after = measures(assessMaturity(framework, { ...assessment, answers }));
        const keys = ['score', 'lower', 'upper', 'evidenced', 'level'] as const;
        const lowered = before.filter((measure, index) => keys.some((key) => !((after[index]?.[key] ?? -Infinity) >= (measure[key] ?? -Infinity) - noise)));
        expect(lowered).toEqual([]);
      }),
    );
  });

  it('do not depend on the order of questions, dimensions and pillars (P3)', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const straight = assessMaturity(framework, assessment);
        const reversed = assessMaturity({ ...framework, pillars: framework.pillars.map(reverse).toReversed() }, assessment);
        const byId = new Map(allGroups(reversed.pillars).map((group) => [group.id, group]));
        const differing = allGroups(straight.pillars).filter((group) => {
          const other = byId.get(group.id);
          return !isClose(group.score, other?.score) || !isClose(group.coverage, other?.coverage) || other?.level !== group.level;
        });
        expect({ differing, overall: isClose(straight.overall.score, reversed.overall.score) }).toEqual({ differing: [], overall: true });
      }),
    );
  });

  // In a sum, weights are points: scaling them inside a sum under another sum does change what it contributes.
  it('keep their shares when all weights are scaled (P4)', () => {
    fc.assert(
      fc.property(samples({ aggregates: ['mean', 'min'] }), fc.constantFrom(0.1, 0.5, 3, 7), (sample, k) => {
        const { framework, assessment } = build(sample);
        const plain = measures(assessMaturity(framework, assessment));
        const pillars = framework.pillars.map((pillar) => scaleWeights(pillar, k));
        const scaled = measures(assessMaturity({ ...framework, pillars }, assessment));
        const differing = plain.filter((measure, index) => {
          const other = scaled[index] as Measure;
          return !isClose(shareOf(measure), shareOf(other)) || !isClose(measure.coverage, other.coverage) || other.level !== measure.level;
        });
        expect(differing).toEqual([]);
      }),
    );
  });

  it('are the same whether a question is not applicable or not there (P5)', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const pillars = framework.pillars.flatMap((pillar) => prune(pillar, assessment));
        fc.pre(pillars.length > 0);
        const full = assessMaturity(framework, assessment);
        const pruned = assessMaturity({ ...framework, pillars }, assessment);
        const { counts: _, ...rest } = full.overall;
        expect(pruned.overall).toMatchObject(rest);
        const byId = new Map(allGroups(full.pillars).map((group) => [group.id, group]));
        for (const { questions: _questions, dimensions: _dimensions, ...group } of allGroups(pruned.pillars)) {
          expect(byId.get(group.id)).toMatchObject(group);
        }
      }),
    );
  });

  it.each(['min', 'max'] as const)('are exactly the %s of the scale when every answer is (P6)', (end) => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework } = build(sample);
        const answers = Object.fromEntries(allQuestions(framework).map((question) => [question.id, extremeAnswer(question, end)]));
        const all = measures(assessMaturity(framework, buildAssessment({ answers })));
        // A checklist whose items add up to more than the scale is held at its highest, so both ends can be reached.
        const found = all.map(({ score, lower, upper, coverage }) => [score, lower, upper, coverage]);
        expect(found).toEqual(all.map(({ scale }) => [scale[end], scale[end], scale[end], 1]));
      }),
    );
  });

  it('lie between the lowest and the highest pillar (P9)', () => {
    fc.assert(
      fc.property(samples({ overall: ['mean', 'min', 'capped', 'sum'] }), (sample) => {
        const { framework, assessment } = build(sample);
        const { overall, pillars } = assessMaturity(framework, assessment);
        const shares = pillars.map(shareOf).filter((one) => one !== null);
        fc.pre(shares.length > 0);
        expect(shareOf(overall)).toBeGreaterThanOrEqual(Math.min(...shares) - noise);
        expect(shareOf(overall)).toBeLessThanOrEqual(Math.max(...shares) + noise);
      }),
    );
  });

  it('differ by (1 - coverage) x width between lower and upper, wherever nothing takes the lowest', () => {
    fc.assert(
      fc.property(samples({ aggregates: ['mean', 'sum'], overall: ['mean', 'sum', 'questions'] }), (sample) => {
        const { framework, assessment } = build(sample);
        const differing = measures(assessMaturity(framework, assessment)).filter(
          ({ lower, upper, coverage, scale }) => lower !== null && upper !== null && !isClose((upper - lower) / (scale.max - scale.min), 1 - coverage),
        );
        expect(differing).toEqual([]);
      }),
    );
  });

  it('stay at 3 everywhere when every answer is 3, whatever the weights and the depth', () => {
    fc.assert(
      fc.property(samples({ aggregates: ['mean', 'min'], overall: ['mean', 'min', 'capped', 'questions'] }), (sample) => {
        const framework = buildFramework({ ...sample.framework, levels: [1, 2, 3, 4, 5] });
        const pillars = framework.pillars.map(onFiveLevels);
        const answers = Object.fromEntries(allQuestions({ ...framework, pillars }).map((question) => [question.id, 3]));
        const all = measures(assessMaturity({ ...framework, pillars }, buildAssessment({ answers })));
        expect(all.map(({ score, level, lower, upper }) => [score, level, lower, upper])).toEqual(all.map(() => [3, 3, 3, 3]));
      }),
    );
  });
});

describe('gaps', () => {
  it('are max(target - score, 0), node by node (P10)', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const all = measures(assessMaturity(framework, assessment));
        expect(all.filter(({ gap, target, score }) => !isClose(gap, score === null ? null : Math.max(target - score, 0)))).toEqual([]);
      }),
    );
  });

  it('of questions are measured against the target of their pillar, by share', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        for (const pillar of assessMaturity(framework, assessment).pillars) {
          const questions = allGroups([pillar]).flatMap((group) => group.questions);
          expect(questions.filter(({ target, scale }) => !isClose((target - scale.min) / (scale.max - scale.min), share(pillar.target, pillar), 9))).toEqual([]);
        }
      }),
    );
  });
});

describe('levels', () => {
  it('are fragile exactly when some single answer, moved once, gives another level', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const result = measures(assessMaturity(framework, assessment));
        const moved = allQuestions(framework).flatMap((question) => {
          const answer = assessment.answers.get(question.id);
          if (answer?.state !== 'answered') return [];
          const elsewhere = neighbours(question, answer.value).map((next) => withAnswer(assessment, question.id, next));
          return elsewhere.map((other) => measures(assessMaturity(framework, other)));
        });
        expect(result.map(({ fragile }) => fragile)).toEqual(result.map(({ level }, index) => level !== null && moved.some((other) => other[index]?.level !== level)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('assessing', () => {
  it('changes nothing that it was given, and gives the same result again', () => {
    fc.assert(
      fc.property(samplesWithSteps, (sample) => {
        const { framework, assessment } = build(sample);
        const first = assessMaturity(deepFreeze(framework), assessment);
        expect(JSON.stringify(assessMaturity(framework, assessment))).toBe(JSON.stringify(first));
      }),
    );
  });

  it('gives each question the value of its answer, and none where there is none', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const all = allGroups(assessMaturity(framework, assessment).pillars).flatMap((group) => group.questions);
        const results = new Map(all.map((result) => [result.id, result]));
        const questions = allQuestions(framework);
        const expected = questions.map((question) => {
          const answer = assessment.answers.get(question.id);
          return [answer?.state ?? 'unanswered', answer?.state === 'answered' ? questionValue(question, answer.value) : null];
        });
        expect(questions.map(({ id }) => [results.get(id)?.state, results.get(id)?.value])).toEqual(expected);
      }),
    );
  });
});
