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

/** No score is equal to no score only, and that is what Infinity does in toBeCloseTo. */
function orInfinity(value: number | null | undefined): number {
  return value ?? Infinity;
}

describe('scores and bounds', () => {
  it('lie on their scale, and lower <= score <= upper to the last bit (P1)', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const scored = measures(assessMaturity(framework, assessment)).filter((measure) => measure.score !== null);
        for (const { score, lower, upper, evidenced, scale } of scored) {
          const inOrder = [scale.min - noise, lower ?? NaN, score ?? NaN, upper ?? NaN, scale.max + noise];
          expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
          expect(evidenced).toBeLessThanOrEqual((score ?? NaN) + noise);
        }
      }),
    );
  });

  it('are all null, level and gap as well, where there is no score', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const unscored = measures(assessMaturity(framework, assessment)).filter((measure) => measure.score === null);
        for (const { lower, upper, evidenced, gap, level, coverage } of unscored) {
          expect([lower, upper, evidenced, gap, level, coverage]).toEqual([null, null, null, null, null, 0]);
        }
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
        before.forEach((measure, index) => {
          for (const key of ['score', 'lower', 'upper', 'evidenced', 'level'] as const) {
            expect(after[index]?.[key] ?? -Infinity).toBeGreaterThanOrEqual((measure[key] ?? -Infinity) - noise);
          }
        });
      }),
    );
  });

  it('do not depend on the order of questions, dimensions and pillars (P3)', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        const straight = assessMaturity(framework, assessment);
        const reversed = assessMaturity({ ...framework, pillars: framework.pillars.map(reverse).toReversed() }, assessment);
        expect(orInfinity(straight.overall.score)).toBeCloseTo(orInfinity(reversed.overall.score), 8);
        const byId = new Map(allGroups(reversed.pillars).map((group) => [group.id, group]));
        for (const group of allGroups(straight.pillars)) {
          expect(orInfinity(group.score)).toBeCloseTo(orInfinity(byId.get(group.id)?.score), 8);
          expect(orInfinity(group.coverage)).toBeCloseTo(orInfinity(byId.get(group.id)?.coverage), 8);
          expect(byId.get(group.id)?.level).toBe(group.level);
        }
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
        plain.forEach((measure, index) => {
          const other = scaled[index] as Measure;
          expect(orInfinity(shareOf(measure))).toBeCloseTo(orInfinity(shareOf(other)), 8);
          expect(orInfinity(measure.coverage)).toBeCloseTo(orInfinity(other.coverage), 8);
          expect(other.level).toBe(measure.level);
        });
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
        for (const { score, scale, lower, upper, coverage } of all) {
          expect([score, lower, upper, coverage]).toEqual([scale[end], scale[end], scale[end], 1]);
        }
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
        for (const { lower, upper, coverage, scale } of measures(assessMaturity(framework, assessment))) {
          if (lower === null || upper === null) continue;
          const width = scale.max - scale.min;
          expect((upper - lower) / width).toBeCloseTo(1 - coverage, 8);
        }
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
        for (const { score, level, lower, upper } of all) expect([score, level, lower, upper]).toEqual([3, 3, 3, 3]);
      }),
    );
  });
});

describe('gaps', () => {
  it('are max(target - score, 0), node by node (P10)', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        for (const { gap, target, score } of measures(assessMaturity(framework, assessment))) {
          expect(orInfinity(gap)).toBeCloseTo(orInfinity(score === null ? null : Math.max(target - score, 0)), 8);
        }
      }),
    );
  });

  it('of questions are measured against the target of their pillar, by share', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const { framework, assessment } = build(sample);
        for (const pillar of assessMaturity(framework, assessment).pillars) {
          for (const { target, scale } of allGroups([pillar]).flatMap((group) => group.questions)) {
            expect((target - scale.min) / (scale.max - scale.min)).toBeCloseTo(share(pillar.target, pillar), 9);
          }
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
        result.forEach(({ level, fragile }, index) => {
          expect(fragile).toBe(level !== null && moved.some((other) => other[index]?.level !== level));
        });
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
        for (const question of allQuestions(framework)) {
          const answer = assessment.answers.get(question.id);
          const value = answer?.state === 'answered' ? questionValue(question, answer.value) : null;
          expect(results.get(question.id)).toMatchObject({ state: answer?.state ?? 'unanswered', value });
        }
      }),
    );
  });
});
