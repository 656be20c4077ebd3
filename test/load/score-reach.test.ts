// How low and how high scores can come, held against scores that were computed.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLevels } from '../../src/load/check-levels.ts';
import { answerRange, overallReach } from '../../src/load/score-reach.ts';
import type { Warnings } from '../../src/load/report.ts';
import { allQuestions, type Framework, type Group, type Question } from '../../src/model/framework.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { samples } from '../score/arbitraries.ts';
import { buildAssessment, buildFramework, type AnswerSpec } from '../score/builders.ts';

const noise = 1e-9;

/** A random framework whose scales are wider than its options, and whose levels begin anywhere. */
const frameworks: fc.Arbitrary<Framework> = fc
  .tuple(samples(), fc.array(fc.constantFrom(0, 0, 1, 3, 8), { minLength: 7, maxLength: 7 }), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 5 }))
  .map(([sample, wider, parts]) => withBands(changeQuestions(buildFramework(sample.framework), (question, index) => widen(question, wider[index % 7] ?? 0)), parts));

/** Some answer to every question, chosen by random numbers. */
const picks = fc.array(fc.nat(1000), { minLength: 11, maxLength: 11 });

function changeQuestions(framework: Framework, change: (question: Question, index: number) => Question): Framework {
  let index = 0;
  const changeGroup = (group: Group): Group => ({ ...group, questions: group.questions.map((question) => change(question, index++)), dimensions: group.dimensions.map(changeGroup) });
  return { ...framework, pillars: framework.pillars.map(changeGroup) };
}

function widen<T extends Question>(question: T, by: number): T {
  return { ...question, scale: { min: question.scale.min - (by % 2), max: question.scale.max + by } };
}

/** Widths in proportion to `parts`. */
function withBands(framework: Framework, parts: readonly number[]): Framework {
  const { scale, levels } = framework;
  const widths = parts.slice(0, levels.length);
  const total = widths.reduce((sum, part) => sum + part, 0);
  const bands = levels.slice(1).map((_, index) => scale.min + ((scale.max - scale.min) * widths.slice(0, index + 1).reduce((sum, part) => sum + part, 0)) / total);
  return { ...framework, scoring: { ...framework.scoring, bands, minCoverage: 0 } };
}

function answerOf(question: Question, pick: number): AnswerSpec {
  if (question.type === 'choice') return question.options[pick % question.options.length]?.value ?? 0;
  if (question.type === 'checklist') return question.items.filter((_, index) => ((pick >> index) & 1) === 1).map((item) => item.id);
  return pick % 60;
}

function score(framework: Framework, answers: Readonly<Record<string, AnswerSpec>>): { readonly share: number; readonly level: number | null } | null {
  const { score: value, scale, level } = assessMaturity(framework, buildAssessment({ answers })).overall;
  return value === null ? null : { share: (value - scale.min) / (scale.max - scale.min), level };
}

function answersTo(framework: Framework, choose: (question: Question, index: number) => AnswerSpec): Readonly<Record<string, AnswerSpec>> {
  return Object.fromEntries(allQuestions(framework).map((question, index) => [question.id, choose(question, index)]));
}

/** Ids of levels that are said to be out of reach. */
function unreachable(framework: Framework): ReadonlySet<string> {
  const found = new Set<string>();
  const report: Warnings = { warn: (_, params) => found.add((params as { readonly id: string }).id) };
  checkLevels(framework, report);
  return found;
}

describe('the reach of the overall score', () => {
  it('holds every score of whoever answers everything, and no level out of reach is ever named', () => {
    let outOfReach = 0;
    fc.assert(
      fc.property(frameworks, fc.array(picks, { minLength: 5, maxLength: 5 }), (framework, tries) => {
        const reach = overallReach(framework);
        const out = unreachable(framework);
        outOfReach += out.size;
        for (const numbers of tries) {
          const found = score(framework, answersTo(framework, (question, index) => answerOf(question, (numbers[index % 11] ?? 0) + index)));
          expect(found?.share).toBeGreaterThanOrEqual(reach.lowest - noise);
          expect(found?.share).toBeLessThanOrEqual(reach.highest + noise);
          expect(out).not.toContain(framework.levels.find((level) => level.value === found?.level)?.id);
        }
      }),
    );
    expect(outOfReach).toBeGreaterThan(0);
  });

  it('ends where the lowest and the best answers to everything lead', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        const reach = overallReach(framework);
        const lowest = answersTo(framework, (question) => extreme(question, 'min'));
        const highest = answersTo(framework, (question) => extreme(question, 'max'));
        expect(score(framework, lowest)?.share).toBeCloseTo(reach.lowest, 8);
        expect(score(framework, highest)?.share).toBeCloseTo(reach.highest, 8);
      }),
    );
  });

  it('holds the scores of those who are not asked everything', () => {
    fc.assert(
      fc.property(frameworks, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), fc.array(fc.tuple(picks, fc.nat()), { minLength: 5, maxLength: 5 }), (plain, conditional, tries) => {
        const framework = changeQuestions(plain, (question, index) => (conditional[index % 5] === true ? { ...question, when: { profile: [{ fact: 'motion', in: ['hybrid'] }], answer: null } } : question));
        const reach = overallReach(framework);
        for (const [numbers, leftOut] of tries) {
          const found = score(framework, answersTo(framework, (question, index) => (question.when !== null && ((leftOut >> index % 30) & 1) === 1 ? { na: 'not asked' } : answerOf(question, (numbers[index % 11] ?? 0) + index))));
          if (found === null) continue;
          expect(found.share).toBeGreaterThanOrEqual(reach.lowest - noise);
          expect(found.share).toBeLessThanOrEqual(reach.highest + noise);
        }
      }),
    );
  });
});

function extreme(question: Question, end: 'min' | 'max'): AnswerSpec {
  if (question.type === 'choice') return answerRange(question)[end];
  if (question.type === 'checklist') return end === 'min' ? [] : question.items.map((item) => item.id);
  const isDescending = (question.bands[0] ?? 0) > (question.bands.at(-1) ?? 0);
  return (end === 'min') === isDescending ? 1000 : 0;
}
