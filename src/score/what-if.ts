// What would be if: the assessment with some items raised, and the scores that it would lead to.
import { findNotAsked } from '../model/applicability.ts';
import type { Assessment } from '../model/assessment.ts';
import { allQuestions, type Framework, type Id, type Question } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { convert } from './convert.ts';
import { describeForecast, scoreAnswers } from './forecast.ts';
import { scorePillars, type ScoredGroup } from './group-score.ts';
import { raiseAnswer } from './raise-answer.ts';
import type { Forecast } from './roadmap-results.ts';

/**
 * The assessment as it would be with each named question, dimension or pillar at the value given for it, on its own scale. Under a
 * dimension or pillar every answered question is raised to at least the same share of its own scale. Nothing is lowered; what is
 * unanswered, unknown, not applicable or not asked today stays as it is. Unknown ids are passed over.
 */
export function raiseItems(framework: Framework, assessment: Assessment, raised: ReadonlyMap<Id, number>): Assessment {
  const notAsked = findNotAsked(framework, assessment);
  const answers = new Map(assessment.answers);
  const raise = (question: Question, value: number): void => {
    const answer = answers.get(question.id);
    if (answer !== undefined && !notAsked.has(question.id)) answers.set(question.id, raiseAnswer(question, answer, value));
  };
  const questions = allQuestions(framework).filter(({ id }) => raised.has(id));
  for (const question of questions) raise(question, raised.get(question.id) ?? question.scale.min);
  // Only scoring knows the scale of a sum.
  const groups = questions.length === raised.size ? [] : scorePillars(framework, assessment, notAsked, framework.scoring).flatMap(withDimensions);
  for (const { all, part, group } of groups) {
    const value = raised.get(group.id);
    if (value !== undefined) for (const { question } of all) raise(question, convert(value, part.scale, question.scale));
  }
  return { ...assessment, answers };
}

function withDimensions(node: ScoredGroup): readonly ScoredGroup[] {
  return [node, ...node.dimensions.flatMap(withDimensions)];
}

/** The scores and levels of an assessment, as scoring finds them. */
export function forecastOf(framework: Framework, assessment: Assessment, policy: ScoringPolicy = framework.scoring): Forecast {
  return describeForecast(framework, scoreAnswers(framework, assessment, policy), policy);
}
