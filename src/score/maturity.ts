// The whole assessment of a company, out of a framework and what was answered. Pure: the same input gives the same numbers.
import { findNotAsked } from '../model/applicability.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { describePillar, scorePillars } from './group-score.ts';
import { rateKpis } from './kpi-rating.ts';
import { scoreOverall } from './overall-score.ts';
import { planSteps } from './plan.ts';
import type { Maturity } from './results.ts';
import { findPillarStages, findStage } from './stage.ts';
import { collectItems } from './step-items.ts';
import { findContradictions } from './symptoms.ts';
import { scoreThemes } from './themes.ts';

/** Every number unrounded; every formula is explained in docs/scoring.md. Everything stands in the framework's order. */
export function assessMaturity(framework: Framework, assessment: Assessment, policy: ScoringPolicy = framework.scoring): Maturity {
  const scored = scorePillars(framework, assessment, findNotAsked(framework, assessment), policy);
  const questions = scored.flatMap((pillar) => pillar.all);
  const pillars = scored.map((pillar) => describePillar(pillar, framework, assessment, policy));
  const isStaged = policy.method === 'staged';
  const stage = isStaged ? findStage(questions, framework, policy) : null;
  return {
    overall: scoreOverall(scored, framework, assessment, policy),
    pillars,
    themes: scoreThemes(questions, framework),
    stage,
    pillarStages: isStaged ? findPillarStages(scored, framework, policy) : [],
    symptomContradictions: findContradictions(framework, assessment, stage),
    kpis: rateKpis(framework, assessment, questions),
    plan: planSteps(framework.steps, collectItems(pillars, framework), policy),
  };
}
