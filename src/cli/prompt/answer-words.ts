// An answer in a few words, for the review and for the interview line by line.
import type { AgendaItem } from '../../interview/agenda.ts';
import { tickedItems } from '../../interview/fitting-answer.ts';
import type { InterviewState } from '../../interview/interview.ts';
import { standingOf } from '../../interview/progress.ts';
import { answerOf } from '../../interview/record.ts';
import type { Framework, Question } from '../../model/framework.ts';
import type { InterviewLabels } from '../../text/interview-labels.ts';
import { oneLine } from './one-line.ts';

/** The value with the level's name, where the question is on the framework's scale. */
function choiceWords(framework: Framework, question: Question, value: number): string {
  const sameScale = question.scale.min === framework.scale.min && question.scale.max === framework.scale.max;
  const level = sameScale ? framework.levels.find((entry) => entry.value === value) : undefined;
  return level === undefined ? String(value) : `${value} ${oneLine(level.name)}`;
}

function valueWords(state: InterviewState, question: Question, labels: InterviewLabels): string {
  const answer = answerOf(state.assessment, question.id);
  if (question.type === 'checklist') return labels.ticked(tickedItems(answer).length, question.items.length);
  const value = answer.state === 'answered' && typeof answer.value === 'number' ? answer.value : 0;
  if (question.type === 'choice') return choiceWords(state.framework, question, value);
  return question.unit === null ? String(value) : `${value} ${oneLine(question.unit)}`;
}

/** "3 Defined", "2 of 5", "42 days", "don't know", "skipped", … */
export function answerWords(state: InterviewState, item: AgendaItem, labels: InterviewLabels): string {
  const standing = standingOf(state, item);
  if (standing !== 'answered') return labels[standing];
  if (item.kind === 'question') return valueWords(state, item.question, labels);
  return state.assessment.symptoms.get(item.id) === 'yes' ? labels.yes : labels.no;
}
