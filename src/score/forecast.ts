// The scores and levels that an assessment leads to; of several assessments one after the other, without scoring twice what stays the same.
import { findNotAsked, type NotAsked } from '../model/applicability.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { groupScorer, type ScoredGroup } from './group-score.ts';
import { ratePart } from './level.ts';
import { scoreOverall } from './overall-score.ts';
import type { Forecast } from './roadmap-results.ts';
import { findStage } from './stage.ts';

/** An assessment with its scored pillars. */
export interface ScoredAssessment {
  readonly assessment: Assessment;
  readonly notAsked: NotAsked;
  readonly pillars: readonly ScoredGroup[];
}

/** `before`: the same framework by the same policy; pillars with the same answers (the same objects) are taken from it. */
export function scoreAnswers(framework: Framework, assessment: Assessment, policy: ScoringPolicy, before: ScoredAssessment | null = null): ScoredAssessment {
  const notAsked = findNotAsked(framework, assessment);
  const score = groupScorer(framework, assessment, notAsked, policy);
  const isSame = ({ all }: ScoredGroup, { assessment: old, notAsked: wasNotAsked }: ScoredAssessment) =>
    all.every(({ question: { id } }) => old.answers.get(id) === assessment.answers.get(id) && wasNotAsked.has(id) === notAsked.has(id));
  const pillars = framework.pillars.map((pillar, index) => {
    const old = before?.pillars[index];
    return before !== null && old !== undefined && isSame(old, before) ? old : score(pillar);
  });
  return { assessment, notAsked, pillars };
}

export function describeForecast(framework: Framework, { assessment, pillars }: ScoredAssessment, policy: ScoringPolicy): Forecast {
  const overall = scoreOverall(pillars, framework, assessment, policy);
  const questions = pillars.flatMap((pillar) => pillar.all);
  return {
    overall: overall.score,
    level: overall.level,
    pillars: pillars.map(({ group, part }) => ({ id: group.id, score: part.score, level: ratePart(part, framework, policy).level })),
    stage: policy.method === 'staged' ? findStage(questions, framework, policy).reached : null,
  };
}
