// The least effort that lifts one part of a framework to a score: asks for it, or says why there is none.
import { suggestName } from '../load/suggest.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Id, Scale } from '../model/framework.ts';
import { findCheapestWay } from '../score/cheapest-way.ts';
import { assessMaturity } from '../score/maturity.ts';
import type { GroupResult } from '../score/results.ts';
import { planRoadmap } from '../score/roadmap.ts';
import type { CheapestWay } from '../score/roadmap-results.ts';
import { formatNumber } from '../text/numbers.ts';
import { quoteText } from '../text/quote-text.ts';
import { countOf } from './count-of.ts';
import type { IdScore } from './id-score.ts';
import { UserError } from './user-error.ts';

/** Throws a UserError for an id that the framework does not have, and for a score outside the scale of that part. */
export function findWay({ id, score }: IdScore, framework: Framework, assessment: Assessment): CheapestWay {
  const scales = scalesOf(framework, assessment);
  const scale = scales.get(id);
  if (scale === undefined) {
    const suggestion = suggestName(id, scales.keys());
    const hint = suggestion === null ? `overall, or one of the pillars (${framework.pillars.map((pillar) => pillar.id).join(', ')}), dimensions and questions` : `Did you mean ${suggestion}?`;
    throw new UserError(`the framework ${framework.id} has no pillar, dimension or question ${quoteText(id)}`, { hint });
  }
  if (score < scale.min || score > scale.max) throw new UserError(`--cheapest-to ${id}=${score} is outside the scale of ${id}, which goes from ${scale.min} to ${scale.max}`);
  return findCheapestWay(framework, assessment, id, score);
}

/** Why there are no steps to show: the answer is no (ends with 1), or the search was cut short before it found any way (ends with 2). */
export function explainNoWay({ id, wanted, today, outcome, atLeast }: CheapestWay, framework: Framework, assessment: Assessment): UserError {
  if (outcome === 'best-found') return new UserError(`the search for a way that leads ${id} to ${wanted} was cut short before it found one`, { hint: `Any way takes at least ${countOf(atLeast, 'week')} of work.` });
  if (today === null) return new UserError(`no way leads ${id} to ${wanted}: nothing in it has been answered`, { exitCode: 1, hint: 'Steps are planned from answers: revmat assess goes on with the file.' });
  const most = highestReach(id, framework, assessment);
  // Two decimals, so that 3.96 does not read as the 4.0 that it is not.
  const hint = most === null || most >= wanted ? null : `With every step that the framework has from here, it reaches ${formatNumber(most)}.`;
  return new UserError(`no way leads ${id} to ${wanted}: the steps of ${framework.id} that can be taken do not lead that far`, { exitCode: 1, hint });
}

function scalesOf(framework: Framework, assessment: Assessment): ReadonlyMap<Id, Scale> {
  const { overall, pillars } = assessMaturity(framework, assessment);
  const walk = ({ id, scale, questions, dimensions }: GroupResult): readonly (readonly [Id, Scale])[] => [
    [id, scale],
    ...questions.map((question) => [question.id, question.scale] as const),
    ...dimensions.flatMap(walk),
  ];
  return new Map([['overall', overall.scale], ...pillars.flatMap(walk)]);
}

/** With everything done that leads anywhere; null for what has no forecast: dimensions and questions. */
function highestReach(id: Id, framework: Framework, assessment: Assessment): number | null {
  const { today, phases } = planRoadmap(framework, assessment, { model: 'waterfall', capacity: 1, target: framework.scale.max, only: null });
  const { overall, pillars } = phases.at(-1)?.forecast ?? today;
  return id === 'overall' ? overall : (pillars.find((pillar) => pillar.id === id)?.score ?? null);
}
