// What has not come to its target.
import type { Framework } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import type { ScoredAssessment } from './forecast.ts';
import { describePillar } from './group-score.ts';
import { scoreOverall } from './overall-score.ts';
import type { GroupResult } from './results.ts';
import type { Roadmap } from './roadmap-results.ts';

/** The whole as `overall`, then each pillar, its own questions, and its dimensions with theirs. What has no score has no gap. */
export function findShort(framework: Framework, { assessment, pillars }: ScoredAssessment, policy: ScoringPolicy): Roadmap['short'] {
  const judge = (id: string, score: number | null, { gap, target }: { readonly gap: number | null; readonly target: number }) =>
    score === null || gap === null || gap === 0 ? [] : [{ id, score, target }];
  const judgeGroup = (group: GroupResult): Roadmap['short'] => [
    ...judge(group.id, group.score, group),
    ...group.questions.flatMap((question) => judge(question.id, question.value, question)),
    ...group.dimensions.flatMap(judgeGroup),
  ];
  const overall = scoreOverall(pillars, framework, assessment, policy);
  return [...judge('overall', overall.score, overall), ...pillars.flatMap((pillar) => judgeGroup(describePillar(pillar, framework, assessment, policy)))];
}
