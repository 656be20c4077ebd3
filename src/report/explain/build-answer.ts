// What a person answered to a question, and how that comes to be worth what it is worth.
import type { Answer } from '../../model/assessment.ts';
import type { Id, Question } from '../../model/framework.ts';
import type { Sources } from './sources.ts';
import type { AnswerView } from './view.ts';

/** `value`: of the question as scored; null without one. */
export function viewAnswer(id: Id, value: number | null, isUnevidenced: boolean, { assessment, notAsked, questions }: Sources): AnswerView | null {
  const question = questions.get(id);
  if (question === undefined) return null;
  const answer = assessment.answers.get(id);
  const reason = notAsked.get(id) ?? null;
  const given = answer?.state === 'answered' ? answer.value : null;
  const ticked = typeof given === 'object' ? given : null;
  return {
    type: question.type,
    state: reason === null ? (answer?.state ?? 'unanswered') : 'not-applicable',
    measured: measuredOf(question, answer, value),
    options: question.type === 'choice' ? question.options.map((option) => ({ ...option, isChosen: option.value === given })) : [],
    items: question.type === 'checklist' ? question.items.map((item) => ({ ...item, isTicked: ticked?.includes(item.id) === true })) : [],
    note: answer?.note ?? null,
    evidence: answer?.evidence ?? [],
    isUnevidenced,
    reason: answer?.state === 'not-applicable' ? answer.reason : null,
    notAsked: reason,
  };
}

/** Bands are evenly spaced over the scale, so the value says how many cuts were reached. */
function measuredOf(question: Question, answer: Answer | undefined, value: number | null): AnswerView['measured'] {
  if (question.type !== 'number' || answer?.state !== 'answered' || typeof answer.value !== 'number') return null;
  const { unit, bands: cuts, scale } = question;
  const share = ((value ?? scale.min) - scale.min) / (scale.max - scale.min);
  return { value: answer.value, unit, reached: Math.round(share * cuts.length), cuts };
}
