// What an answer is worth on its question's scale. Knows nothing of evidence, targets or other questions.
import type { Id, NumberQuestion, Question } from '../model/framework.ts';
import { addUp } from './add-up.ts';
import { clamp, widthOf } from './convert.ts';
import { countReached } from './count-reached.ts';

/**
 * The value of what was answered, on the question's scale. A number given for a checklist, as merging several respondents yields
 * it, is a value already. Throws on ids given for a choice or a number: loading refuses them.
 */
export function questionValue(question: Question, answer: number | readonly Id[]): number {
  if (question.type === 'checklist') {
    return clamp(typeof answer === 'number' ? answer : addTicked(question.items, answer, question.scale.min), question.scale);
  }
  if (typeof answer !== 'number') throw new TypeError(`question ${question.id} is answered by a number, not by ids`);
  if (question.type === 'choice') return clamp(answer, question.scale);
  const reached = countReached(answer, question.bands, betterOf(question));
  return clamp(question.scale.min + reached * bandWidth(question), question.scale);
}

/** How far apart the values of neighbouring bands lie on the question's scale. */
export function bandWidth(question: NumberQuestion): number {
  return question.bands.length === 0 ? 0 : widthOf(question.scale) / question.bands.length;
}

/** Descending cuts mean that less is better; a single cut counts as ascending. */
function betterOf(question: NumberQuestion): 'higher' | 'lower' {
  return (question.bands[0] ?? 0) > (question.bands.at(-1) ?? 0) ? 'lower' : 'higher';
}

function addTicked(items: readonly { readonly id: Id; readonly value: number }[], ticked: readonly Id[], min: number): number {
  return addUp([min, ...items.filter((item) => ticked.includes(item.id)).map((item) => item.value)]);
}
