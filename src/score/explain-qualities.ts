// What stands beside a score when it is explained: bounds, coverage and what it lacks, target and gap.
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Group, Id, Scale } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { findScoredGroup } from './breakdown.ts';
import { missingIn, missingInGroup, missingOverall } from './explain-coverage.ts';
import type { ScoreExplanation, ScoreKind } from './explain-results.ts';
import { findPath, findTargetOrigin } from './explain-target.ts';
import type { ScoredAssessment } from './forecast.ts';
import { describePillar } from './group-score.ts';
import { scoreOverall } from './overall-score.ts';
import type { GroupResult, Measure } from './results.ts';
import { scoreThemes } from './themes.ts';
import { groupWithin, questionsUnder } from './within-results.ts';

/** One assessment by one framework, scored once. */
export interface Ground {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly policy: ScoringPolicy;
  readonly scored: ScoredAssessment;
}

export type Qualities = Pick<ScoreExplanation, 'measure' | 'aim' | 'coverage' | 'missing' | 'isUnevidenced'>;

/** The framework must have the part. */
export function qualify(ground: Ground, kind: ScoreKind, id: Id): Qualities {
  if (kind === 'overall') return qualifyOverall(ground);
  if (kind === 'theme') return qualifyTheme(ground, id);
  return kind === 'question' ? qualifyQuestion(ground, id) : qualifyGroup(ground, id);
}

function qualifyOverall(ground: Ground): Qualities {
  const { framework, assessment, policy, scored } = ground;
  const overall = scoreOverall(scored.pillars, framework, assessment, policy);
  return { measure: shorten(overall), coverage: overall.coverage, missing: missingOverall(scored.pillars, policy), aim: aimOf(ground, overall, []), isUnevidenced: false };
}

function qualifyGroup(ground: Ground, id: Id): Qualities {
  const path = findPath(ground.framework.pillars, id) ?? [];
  const result = groupWithin(describe(ground, path), id)!;
  const missing = missingInGroup(findScoredGroup(ground.scored.pillars, id)!);
  return { measure: shorten(result), coverage: result.coverage, missing, aim: aimOf(ground, result, path), isUnevidenced: false };
}

/** A question has no bounds, and the target of its pillar. */
function qualifyQuestion(ground: Ground, id: Id): Qualities {
  const path = findPath(ground.framework.pillars, id) ?? [];
  const result = questionsUnder(describe(ground, path)).find((question) => question.id === id)!;
  const scored = ground.scored.pillars.flatMap(({ all }) => all).filter(({ question }) => question.id === id);
  return { measure: null, coverage: Number(result.state === 'answered'), missing: missingIn(scored, false), aim: aimOf(ground, result, path.slice(0, 1)), isUnevidenced: result.unevidenced };
}

/** Themes have a score and a coverage, nothing else. */
function qualifyTheme({ framework, scored }: Ground, id: Id): Qualities {
  const questions = scored.pillars.flatMap(({ all }) => all);
  const theme = scoreThemes(questions, framework).find((each) => each.id === id)!;
  const members = questions.filter(({ question }) => theme.questions.includes(question.id));
  return { measure: null, coverage: theme.coverage, missing: missingIn(members, false), aim: null, isUnevidenced: false };
}

function shorten({ fragile, lower, upper, evidenced }: Measure): Qualities['measure'] {
  return { fragile, lower, upper, evidenced };
}

function aimOf({ framework, assessment, scored }: Ground, { target, gap }: Pick<Measure, 'target' | 'gap'>, path: readonly Group[]): Qualities['aim'] {
  // Only scoring knows the scale of a sum.
  const scaleOf = (group: Group): Scale => findScoredGroup(scored.pillars, group.id)?.part.scale ?? group.scale;
  return { target, gap, origin: findTargetOrigin(path, framework, assessment, scaleOf) };
}

function describe({ framework, assessment, policy, scored }: Ground, path: readonly Group[]): readonly GroupResult[] {
  return scored.pillars.filter(({ group }) => group.id === path[0]?.id).map((pillar) => describePillar(pillar, framework, assessment, policy));
}
