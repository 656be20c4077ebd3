// Why a stage is reached and the next one is not: how many gate questions pass each, and which of them hold it back.
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Id } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { findScoredGroup } from './breakdown.ts';
import { raiseEach } from './explain-gains.ts';
import type { StageExplanation } from './explain-results.ts';
import { scoreAnswers, type ScoredAssessment } from './forecast.ts';
import type { ScoredQuestion } from './question-score.ts';
import { findStage, gatesOf, judgeStage } from './stage.ts';

/** `id`: of a pillar, or `overall`. Null unless the method is staged, and where no gate question is applicable. */
export function explainStage(framework: Framework, assessment: Assessment, id: Id, policy: ScoringPolicy): StageExplanation | null {
  const scored = scoreAnswers(framework, assessment, policy);
  const questions = questionsOf(scored, id);
  const gates = gatesOf(questions);
  if (policy.method !== 'staged' || gates.length === 0) return null;
  const result = findStage(questions, framework, policy);
  const { share, floor } = policy.gates;
  return {
    kind: 'stage',
    id,
    result,
    gates: gates.length,
    share,
    floor,
    stages: framework.stages.map(({ value }) => judgeStage(gates, value, policy)),
    blocking: gates.flatMap(({ scored: { question, value }, gate }) => (result.blocking.includes(question.id) ? [{ question: question.id, value, passesFrom: gate.pass ?? result.next ?? 0 }] : [])),
    enough: raiseEach(framework, scored, policy, new Set(questions.map(({ question }) => question.id))).flatMap(({ scored: after, ...move }) => {
      const { reached } = findStage(questionsOf(after, id), framework, policy);
      return reached > result.reached ? [{ ...move, stage: reached }] : [];
    }),
  };
}

function questionsOf({ pillars }: ScoredAssessment, id: Id): readonly ScoredQuestion[] {
  return id === 'overall' ? pillars.flatMap(({ all }) => all) : (findScoredGroup(pillars, id)?.all ?? []);
}
