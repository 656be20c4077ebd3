// Where one answer could stand after the smallest change that a person can make to it: what "fragile" is measured with.
import type { Id, Question } from '../model/framework.ts';
import { bandWidth, questionValue } from './question-value.ts';
import { clamp } from './convert.ts';
import { tolerance } from './tolerance.ts';

/**
 * The lowest and the highest value after one move: the neighbouring option (choice), one item ticked or unticked (checklist; the
 * one that moves most), one band (number). At an end of the scale the value itself.
 */
export function moveOnce(question: Question, answer: number | readonly Id[]): { readonly down: number; readonly up: number } {
  const value = questionValue(question, answer);
  if (question.type === 'choice') {
    const options = question.options.map((option) => option.value);
    return {
      down: options.findLast((option) => option < value - tolerance) ?? value,
      up: options.find((option) => option > value + tolerance) ?? value,
    };
  }
  if (question.type === 'number' || typeof answer === 'number') {
    const width = question.type === 'number' ? bandWidth(question) : Math.max(0, ...question.items.map((item) => item.value));
    return { down: clamp(value - width, question.scale), up: clamp(value + width, question.scale) };
  }
  const ticked = new Set(answer);
  const reachable = question.items.map((item) =>
    questionValue(question, ticked.has(item.id) ? answer.filter((id) => id !== item.id) : [...answer, item.id]),
  );
  return { down: Math.min(value, ...reachable), up: Math.max(value, ...reachable) };
}
