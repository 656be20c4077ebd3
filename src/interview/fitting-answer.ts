// Which answers a question takes, and which of its options a given answer is.
import type { Answer } from '../model/assessment.ts';
import type { Id, Question } from '../model/framework.ts';
import type { Verdict } from './record.ts';

/** Options for `choice`, known items without repetition for `checklist`, any finite number for `number`. */
export function isFitting(question: Question, verdict: Verdict): boolean {
  if (verdict.state !== 'answered') return true;
  const { value } = verdict;
  switch (question.type) {
    case 'choice':
      return question.options.some((option) => option.value === value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'checklist':
      if (typeof value === 'number' || new Set(value).size !== value.length) return false;
      return value.every((id) => question.items.some((item) => item.id === id));
  }
}

/** Ids of what is ticked; empty for any answer that is not a checklist's. */
export function tickedItems(answer: Answer): readonly Id[] {
  return answer.state === 'answered' && typeof answer.value !== 'number' ? answer.value : [];
}

/** 0-based index of the option that an answer takes; null for none. */
export function chosenOption(question: Question, answer: Answer): number | null {
  if (question.type !== 'choice' || answer.state !== 'answered') return null;
  const index = question.options.findIndex((option) => option.value === answer.value);
  return index === -1 ? null : index;
}

/**
 * What to type for each option, in their order: its value where all values are single digits, else 1, 2, 3, ….
 * Items of a checklist are always counted from 1; a number has none.
 */
export function optionKeys(question: Question): readonly string[] {
  if (question.type === 'number') return [];
  if (question.type === 'checklist') return question.items.map((_, index) => String(index + 1));
  const digits = question.options.every(({ value }) => Number.isInteger(value) && value >= 0 && value <= 9);
  return question.options.map(({ value }, index) => String(digits ? value : index + 1));
}
