// What one level more on each answer would do: everything is scored again, since an answer can decide what else is asked.
import type { Answer } from '../model/assessment.ts';
import { allQuestions, type Framework, type Id, type Question } from '../model/framework.ts';
import { roundTo } from '../model/rounding.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import type { Gain, OneMore, PartReading } from './explain-results.ts';
import { scoreAnswers, type ScoredAssessment } from './forecast.ts';
import { moveOnce } from './one-move.ts';
import { questionValue } from './question-value.ts';
import { raiseAnswer } from './raise-answer.ts';
import { isAtLeast, tolerance } from './tolerance.ts';

/** One answer raised, and all scores that follow. */
export interface Raised extends OneMore {
  readonly scored: ScoredAssessment;
}

/** Of the questions named, those that are asked, answered and not at their top, in the framework's order. */
export function raiseEach(framework: Framework, before: ScoredAssessment, policy: ScoringPolicy, only: ReadonlySet<Id>): readonly Raised[] {
  const { assessment, notAsked } = before;
  return allQuestions(framework).flatMap((question) => {
    const answer = assessment.answers.get(question.id);
    if (answer === undefined || !only.has(question.id) || notAsked.has(question.id)) return [];
    const raised = raiseOnce(question, answer);
    if (raised === null) return [];
    const { answer: after, ...move } = raised;
    const answers = new Map(assessment.answers).set(question.id, after);
    return [{ question: question.id, ...move, scored: scoreAnswers(framework, { ...assessment, answers }, policy, before) }];
  });
}

/** What each of them adds to a part; highest first, ties in the order given. What is at nothing before or after has no gain. */
export function gainsOf(raised: readonly Raised[], before: PartReading, read: (scored: ScoredAssessment) => PartReading): readonly Gain[] {
  const gains = raised.flatMap((one) => gainOf(one, before, read(one.scored)) ?? []);
  return gains.toSorted((a, b) => sortKey(b.added) - sortKey(a.added));
}

/** Null where there is no score before or after. */
export function gainOf({ question, from, to, item }: OneMore, before: PartReading, after: PartReading): Gain | null {
  if (before.score === null || after.score === null) return null;
  const added = after.score - before.score;
  return { question, from, to, item, added: Math.abs(added) <= tolerance ? 0 : added, after };
}

/** Null for what is not answered or stands at its top. */
function raiseOnce(question: Question, answer: Answer): (Omit<OneMore, 'question'> & { readonly answer: Answer }) | null {
  if (answer.state !== 'answered') return null;
  const from = questionValue(question, answer.value);
  const to = moveOnce(question, answer.value).up;
  if (to - from <= tolerance) return null;
  const { value } = answer;
  if (question.type !== 'checklist' || typeof value === 'number') return { from, to, item: null, answer: raiseAnswer(question, answer, to) };
  const item = question.items.find(({ id }) => !value.includes(id) && isAtLeast(questionValue(question, [...value, id]), to));
  return item === undefined ? null : { from, to, item: item.id, answer: { ...answer, value: [...value, item.id] } };
}

/** Float noise must not decide between equals. */
function sortKey(added: number): number {
  return roundTo(added, { decimals: 9, mode: 'half-up' });
}
