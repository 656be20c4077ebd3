// Questions with conditions: what their scores come to, for every framework and every set of answers.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { allQuestions, type Framework, type Group, type Question } from '../../src/model/framework.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import type { Maturity } from '../../src/score/results.ts';
import { samples } from './arbitraries.ts';
import { buildAssessment, buildCondition, buildFramework, type ConditionSpec } from './builders.ts';
import { allGroups } from './look-up.ts';
import { extremeAnswer, prune, withAnswer } from './variations.ts';

interface Case {
  readonly framework: Framework;
  readonly assessment: Assessment;
}

const motions = ['sales-led', 'self-serve', 'hybrid'];
const profiles = fc.constantFrom<Readonly<Record<string, string>>>({}, { motion: 'sales-led' }, { motion: 'hybrid', segment: 'mid' });

/** Nothing, facts, an earlier choice, or both. */
function conditionAfter(earlier: readonly Question[]): fc.Arbitrary<ConditionSpec | null> {
  const facts = fc.subarray(motions, { minLength: 1 }).map((motion): ConditionSpec => ({ profile: { motion } }));
  const choices = earlier.flatMap((question) => (question.type === 'choice' ? [question] : []));
  if (choices.length === 0) return fc.option(facts);
  const answers = fc.constantFrom(...choices).chain((question) => {
    const values = question.options.map(({ value }) => value);
    return fc.subarray(values, { minLength: 1 }).map((wanted): ConditionSpec => ({ question: question.id, in: wanted }));
  });
  return fc.option(fc.oneof(facts, answers, fc.tuple(facts, answers).map(([a, b]) => ({ ...a, ...b }))));
}

function changeQuestions(group: Group, change: (question: Question) => Question): Group {
  return { ...group, questions: group.questions.map(change), dimensions: group.dimensions.map((dimension) => changeQuestions(dimension, change)) };
}

function withConditions(framework: Framework, conditions: ReadonlyMap<string, ConditionSpec>): Framework {
  const condition = (id: string) => {
    const spec = conditions.get(id);
    return spec === undefined ? null : buildCondition(spec);
  };
  return { ...framework, pillars: framework.pillars.map((pillar) => changeQuestions(pillar, (question) => ({ ...question, when: condition(question.id) }))) };
}

const unconditional = (framework: Framework): Framework => withConditions(framework, new Map());

const cases: fc.Arbitrary<Case> = samples().chain((sample) => {
  const framework = buildFramework(sample.framework);
  const questions = allQuestions(framework);
  const conditions = fc.tuple(...questions.map((_, index) => conditionAfter(questions.slice(0, index))));
  return fc.tuple(conditions, profiles).map(([specs, profile]) => {
    const given = questions.flatMap(({ id }, index) => {
      const spec = specs[index] ?? null;
      return spec === null ? [] : [[id, spec] as const];
    });
    return { framework: withConditions(framework, new Map(given)), assessment: buildAssessment({ answers: sample.answers, profile }) };
  });
});

/** By the definition, one question at a time. */
function fails({ framework, assessment }: Case, { when }: Question): boolean {
  if (when === null) return false;
  if (when.profile.some(({ fact, in: wanted }) => assessment.profile.has(fact) && !wanted.includes(assessment.profile.get(fact) ?? ''))) return true;
  const earlier = allQuestions(framework).find(({ id }) => id === when.answer?.question);
  if (earlier === undefined) return false;
  const answer = assessment.answers.get(earlier.id);
  if (answer?.state === 'not-applicable' || fails({ framework, assessment }, earlier)) return true;
  return answer?.state === 'answered' && when.answer?.in.includes(answer.value as number) === false;
}

const failing = (one: Case): readonly Question[] => allQuestions(one.framework).filter((question) => fails(one, question));

function resultsOf(maturity: Maturity) {
  return allGroups(maturity.pillars).flatMap((group) => group.questions);
}

describe('a condition that fails', () => {
  it('is the same as the question not being there', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const declined = failing(one).reduce((assessment, { id }) => withAnswer(assessment, id, { na: 'not asked' }), one.assessment);
        const pillars = unconditional(one.framework).pillars.flatMap((pillar) => prune(pillar, declined));
        fc.pre(failing(one).length > 0 && pillars.length > 0);
        const full = assessMaturity(one.framework, one.assessment);
        const pruned = assessMaturity({ ...one.framework, pillars }, declined);
        const { counts: _, ...rest } = full.overall;
        expect(pruned.overall).toMatchObject(rest);
        const byId = new Map(allGroups(full.pillars).map((group) => [group.id, group]));
        for (const { questions: _questions, dimensions: _dimensions, ...group } of allGroups(pruned.pillars)) expect(byId.get(group.id)).toMatchObject(group);
      }),
    );
  });

  it('makes its question not applicable with a reason, and no other', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const results = resultsOf(assessMaturity(one.framework, one.assessment));
        const notAsked = results.filter((result) => result.notAsked !== null);
        expect(notAsked.map(({ id }) => id).toSorted()).toEqual(failing(one).map(({ id }) => id).toSorted());
        expect(notAsked.map(({ state, value, gap, unevidenced }) => [state, value, gap, unevidenced])).toEqual(notAsked.map(() => ['not-applicable', null, null, false]));
      }),
    );
  });

  it('makes the answer that is stored count for nothing', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.constantFrom('min' as const, 'max' as const), (one, pick, end) => {
        const candidates = failing(one);
        fc.pre(candidates.length > 0);
        const question = candidates[pick % candidates.length] as Question;
        const other = withAnswer(one.assessment, question.id, extremeAnswer(question, end));
        expect(assessMaturity(one.framework, other)).toEqual(assessMaturity(one.framework, one.assessment));
      }),
    );
  });
});

describe('a condition that is open', () => {
  it('is the same as none', () => {
    fc.assert(
      fc.property(cases, ({ framework, assessment }) => {
        const deciding = new Set(allQuestions(framework).flatMap(({ when }) => when?.answer?.question ?? []));
        const answers = [...assessment.answers].filter(([id, { state }]) => !deciding.has(id) || state === 'unknown');
        const open: Assessment = { ...assessment, profile: new Map([['segment', 'mid']]), answers: new Map(answers) };
        expect(assessMaturity(framework, open)).toEqual(assessMaturity(unconditional(framework), open));
      }),
    );
  });
});

describe('bounds', () => {
  it('hold the score whatever is answered to the question on which others hang', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ framework, assessment }, pick) => {
        const deciding = allQuestions(framework).flatMap(({ when }) => when?.answer?.question ?? []);
        fc.pre(deciding.length > 0);
        const earlier = allQuestions(framework).find(({ id }) => id === deciding[pick % deciding.length]);
        for (const value of earlier?.type === 'choice' ? earlier.options.map((option) => option.value) : []) {
          const { overall, pillars } = assessMaturity(framework, withAnswer(assessment, earlier?.id ?? '', value));
          const outside = [overall, ...allGroups(pillars)].filter(({ lower, score, upper }) => !((lower ?? -Infinity) <= (score ?? 0) && (score ?? 0) <= (upper ?? Infinity)));
          expect(outside).toEqual([]);
        }
      }),
    );
  });
});

describe('a gate question that is not asked', () => {
  const stages = [1, 2, 3];
  const gate = { options: stages, gate: true } as const;
  const when: ConditionSpec = { profile: { motion: ['sales-led'] } };

  function reach(profile: Readonly<Record<string, string>>) {
    const questions = [{ id: 'a', ...gate }, { id: 'b', ...gate, when }, { id: 'c', options: stages, gate: { stage: 3, pass: 3 }, when }];
    const framework = buildFramework({ levels: stages, stages, scoring: { method: 'staged' }, pillars: [{ id: 'p', questions }, { id: 'q', questions: [{ id: 'd', ...gate, when }] }] });
    return assessMaturity(framework, buildAssessment({ profile, answers: { a: 2, b: 1, c: 1, d: 1 } }));
  }

  it('leaves the count: of four only the one at stage 2 is left, and blocks', () => {
    expect(reach({ motion: 'self-serve' }).stage).toEqual({ reached: 2, next: 3, blocking: ['a'], progress: 0 });
  });

  it('counts while nobody has said what its condition asks: 2 of 4 pass stage 2', () => {
    expect(reach({}).stage).toEqual({ reached: 1, next: 2, blocking: ['b', 'd'], progress: 0.5 });
  });

  it('leaves a pillar without a stage where none is left', () => {
    expect(reach({ motion: 'self-serve' }).pillarStages.map(({ pillar }) => pillar)).toEqual(['p']);
  });
});
