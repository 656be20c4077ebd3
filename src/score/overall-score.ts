// The whole: one score out of the pillars (or out of all questions), and what it must not hide.
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Id } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { combine } from './combine.ts';
import { convert, shareOf } from './convert.ts';
import { findExtremes } from './extremes.ts';
import type { ScoredGroup } from './group-score.ts';
import { levelStep } from './level.ts';
import { measurePart } from './measure.ts';
import type { Part } from './part.ts';
import type { ScoredQuestion } from './question-score.ts';
import type { OverallResult } from './results.ts';
import { overallTarget } from './target.ts';
import { tolerance } from './tolerance.ts';

export function scoreOverall(
  pillars: readonly ScoredGroup[],
  framework: Framework,
  assessment: Assessment,
  policy: ScoringPolicy,
): OverallResult {
  const questions = pillars.flatMap((pillar) => pillar.all);
  const part = combineOverall(pillars, questions, framework, policy);
  const target = convert(overallTarget(framework, assessment), framework.scale, part.scale);
  return {
    ...measurePart(part, target, framework, policy),
    constraint: findConstraint(pillars),
    ...findExtremes(questions, part.scale),
    counts: countStates(questions),
  };
}

function combineOverall(
  pillars: readonly ScoredGroup[],
  questions: readonly ScoredQuestion[],
  framework: Framework,
  policy: ScoringPolicy,
): Part {
  const { scale } = framework;
  const parts = (policy.overall === 'questions' ? questions : pillars).map((child) => child.part);
  return combine(parts, 1, { aggregate: policy.overall === 'questions' ? 'mean' : policy.overall, scale, cap: levelStep(framework) });
}

/** The pillar with the lowest share of its scale, the first of equals. */
function findConstraint(pillars: readonly ScoredGroup[]): Id | null {
  let weakest: { readonly id: Id; readonly share: number } | null = null;
  for (const { group, part } of pillars) {
    if (part.score === null) continue;
    const share = shareOf(part.score, part.scale);
    if (weakest === null || share < weakest.share - tolerance) weakest = { id: group.id, share };
  }
  return weakest?.id ?? null;
}

function countStates(questions: readonly ScoredQuestion[]): OverallResult['counts'] {
  const count = (state: ScoredQuestion['state']) => questions.filter((question) => question.state === state).length;
  return {
    total: questions.length,
    answered: count('answered'),
    unknown: count('unknown'),
    notApplicable: count('not-applicable'),
    unanswered: count('unanswered'),
  };
}
