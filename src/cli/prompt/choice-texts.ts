// The words of what can be chosen, in the order of the choices; empty for a number.
import type { AgendaItem } from '../../interview/agenda.ts';
import type { InterviewLabels } from '../../text/interview-labels.ts';
import { oneLine } from './one-line.ts';

export function choiceTexts(item: AgendaItem, labels: InterviewLabels): readonly string[] {
  if (item.kind === 'symptom') return [labels.yes, labels.no, labels.unknownChoice];
  const { question } = item;
  if (question.type === 'number') return [];
  return (question.type === 'choice' ? question.options : question.items).map(({ text }) => oneLine(text));
}
