// The least effort that lifts one part of a framework to a score. The rule stands in docs/scoring.md; how the way is found, in cheapest/.
import type { Assessment } from '../model/assessment.ts';
import { effortWeeks } from '../model/effort.ts';
import type { Framework, Id } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { findLadderRoute } from './cheapest/ladder-route.ts';
import { isThere, scoreIn, type Quest, type Route } from './cheapest/quest.ts';
import { findStateRoute } from './cheapest/state-route.ts';
import type { CheapestWay } from './roadmap-results.ts';
import { startSteps } from './step-simulation.ts';
import { surveySteps } from './step-terrain.ts';

/**
 * `id`: a pillar, a dimension or a question; `wanted`: on the scale of that part. Of ways that take the same effort the one with the fewest
 * steps, then the one whose steps come earliest in the framework. There is no way to what the framework does not have, nor to a score
 * that is not a number.
 */
export function findCheapestWay(framework: Framework, assessment: Assessment, id: Id | 'overall', wanted: number, policy: ScoringPolicy = framework.scoring): CheapestWay {
  const terrain = surveySteps(framework, policy);
  const start = startSteps(terrain, assessment);
  const quest = { terrain, start, id, wanted };
  const today = scoreIn(quest, start);
  const nothing = { id, wanted, today, reached: null, steps: [], weeksOfWork: 0, atLeast: 0 };
  if (isThere(quest, start)) return { ...nothing, reached: today, outcome: 'reached' };
  if (!Number.isFinite(wanted)) return { ...nothing, outcome: 'none' };
  const { end, isExact, atLeast } = findRoute(quest);
  if (end === null) return isExact ? { ...nothing, outcome: 'none' } : { ...nothing, atLeast, outcome: 'best-found' };
  const steps = end.taken.map(({ step }) => step);
  const weeksOfWork = steps.reduce((weeks, { effort }) => weeks + effortWeeks[effort], 0);
  const outcome = isExact || weeksOfWork <= atLeast ? 'exact' : 'best-found';
  return { ...nothing, reached: scoreIn(quest, end), steps: steps.map((step) => step.id), weeksOfWork, atLeast, outcome };
}

function findRoute(quest: Quest): Route {
  const route = findLadderRoute(quest);
  return route !== null && (route.end !== null || route.isExact) ? route : findStateRoute(quest, route?.atLeast ?? 0);
}
