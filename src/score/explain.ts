// Where any displayed number comes from: a score, a stage, a KPI or the need of a step.
import { findNotAsked } from '../model/applicability.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import type { ExplainedPart, Explanation } from './explain-results.ts';
import { explainScore } from './explain-score.ts';
import { explainStage } from './explain-stage.ts';
import { explainStep } from './explain-step.ts';
import { scorePillars } from './group-score.ts';
import { rateKpis } from './kpi-rating.ts';

/** `part`: one of listExplainedParts. Null for what the framework does not have, and for a stage that no gate question applies to. */
export function explain(framework: Framework, assessment: Assessment, { kind, id }: Pick<ExplainedPart, 'kind' | 'id'>, policy: ScoringPolicy = framework.scoring): Explanation | null {
  if (kind === 'stage') return explainStage(framework, assessment, id, policy);
  if (kind === 'step') return explainStep(framework, assessment, id, policy);
  if (kind !== 'kpi') return explainScore(framework, assessment, kind, id, policy);
  if (!framework.kpis.some((kpi) => kpi.id === id)) return null;
  const questions = scorePillars(framework, assessment, findNotAsked(framework, assessment), policy).flatMap(({ all }) => all);
  return { kind, id, result: rateKpis(framework, assessment, questions).find((result) => result.id === id) ?? null };
}
