// What one part of an assessment is at, read out of an assessment that has been scored.
import type { Framework, Id } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { findScoredGroup } from './breakdown.ts';
import type { PartReading, ScoreKind } from './explain-results.ts';
import type { ScoredAssessment } from './forecast.ts';
import { ratePart } from './level.ts';
import { scoreOverall } from './overall-score.ts';
import type { ScoredQuestion } from './question-score.ts';
import { gatesOf, findStage } from './stage.ts';
import { scoreThemes } from './themes.ts';

const nothing: PartReading = { score: null, level: null, stage: null };

/** Throws nothing: a part that the framework does not have is at nothing. */
export function readPart({ assessment, pillars }: ScoredAssessment, kind: ScoreKind, id: Id, framework: Framework, policy: ScoringPolicy): PartReading {
  const questions = pillars.flatMap(({ all }) => all);
  if (kind === 'overall') {
    const { score, level } = scoreOverall(pillars, framework, assessment, policy);
    return { score, level, stage: readStage(questions, framework, policy) };
  }
  if (kind === 'theme') return { ...nothing, score: scoreThemes(questions, framework).find((theme) => theme.id === id)?.score ?? null };
  if (kind === 'question') return { ...nothing, score: questions.find(({ question }) => question.id === id)?.part.score ?? null };
  const group = findScoredGroup(pillars, id);
  if (group === null) return nothing;
  const { level } = ratePart(group.part, framework, policy);
  return { score: group.part.score, level, stage: kind === 'pillar' ? readStage(group.all, framework, policy) : null };
}

function readStage(questions: readonly ScoredQuestion[], framework: Framework, policy: ScoringPolicy): number | null {
  return policy.method === 'staged' && gatesOf(questions).length > 0 ? findStage(questions, framework, policy).reached : null;
}
