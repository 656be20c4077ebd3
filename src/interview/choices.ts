// What can be chosen for an item with one key, as rows that a highlight can move over.
import type { AgendaItem } from './agenda.ts';
import { chosenOption, optionKeys } from './fitting-answer.ts';
import type { InterviewEvent, InterviewState } from './interview.ts';
import { currentItem } from './interview.ts';
import { answerOf } from './record.ts';

/** `key` is what to type: a number, or `y`, `n`, `u` for a symptom. */
export interface Choice {
  readonly key: string;
  readonly event: InterviewEvent;
}

const symptomChoices: readonly Choice[] = [
  { key: 'y', event: { type: 'answer', value: 'yes' } },
  { key: 'n', event: { type: 'answer', value: 'no' } },
  { key: 'u', event: { type: 'unknown' } },
];

/** In the order in which they are shown; empty for a number. */
export function choicesOf(item: AgendaItem): readonly Choice[] {
  if (item.kind === 'symptom') return symptomChoices;
  const { question } = item;
  const keys = optionKeys(question);
  const events: readonly InterviewEvent[] =
    question.type === 'choice'
      ? question.options.map(({ value }): InterviewEvent => ({ type: 'answer', value }))
      : question.type === 'checklist'
        ? question.items.map(({ id }): InterviewEvent => ({ type: 'toggle', item: id }))
        : [];
  return events.map((event, index) => ({ key: keys[index] ?? '', event }));
}

/** 0-based place of the current answer among the choices; null for none and for checklists. */
export function currentChoice(state: InterviewState): number | null {
  const item = currentItem(state);
  if (item.kind === 'question') return chosenOption(item.question, answerOf(state.assessment, item.id));
  const answer = state.assessment.symptoms.get(item.id);
  return answer === undefined ? null : ['yes', 'no', 'unknown'].indexOf(answer);
}
