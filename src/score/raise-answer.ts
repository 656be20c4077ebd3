// One answer as it would be with its question at a higher value. Knows nothing of conditions, nodes or other questions.
import type { Answer } from '../model/assessment.ts';
import type { ChecklistQuestion, Id, Question } from '../model/framework.ts';
import { clamp } from './convert.ts';
import { bandWidth, questionValue } from './question-value.ts';
import { isAtLeast, tolerance } from './tolerance.ts';

/**
 * The lowest answer whose value is at least `value` (on the question's scale; above its highest: the highest), with note and evidence
 * as they were. In a checklist more is ticked, what adds least first, so that raising twice leads to the same answer as raising once.
 * The same object where nothing is answered, or where it is that high already: nothing is ever lowered.
 */
export function raiseAnswer(question: Question, answer: Answer, value: number): Answer {
  if (answer.state !== 'answered') return answer;
  const wanted = clamp(value, question.scale);
  if (isAtLeast(questionValue(question, answer.value), wanted)) return answer;
  return { ...answer, value: typeof answer.value === 'number' ? answerAt(question, wanted) : tick(question, answer.value, wanted) };
}

/** What is ticked stays so; everything is where not even that is enough. Ids answer nothing but checklists: loading sees to it. */
function tick(question: Question, ticked: readonly Id[], value: number): readonly Id[] {
  const all = [...ticked];
  for (const id of openItems(question, ticked)) {
    if (isAtLeast(questionValue(question, all), value)) break;
    all.push(id);
  }
  return all;
}

/** What adds least first, then in the framework's order. */
function openItems(question: Question, ticked: readonly Id[]): readonly Id[] {
  const items: ChecklistQuestion['items'] = question.type === 'checklist' ? question.items : [];
  return items.filter(({ id }) => !ticked.includes(id)).toSorted((a, b) => a.value - b.value).map(({ id }) => id);
}

/** Of a checklist a number is the value itself, as merging several respondents yields it. */
function answerAt(question: Question, value: number): number {
  if (question.type === 'checklist') return value;
  if (question.type === 'choice') return (question.options.find((option) => isAtLeast(option.value, value)) ?? question.options.at(-1))?.value ?? value;
  // Cuts stand in the order in which they are reached, so a number at one of them has reached it and all before it.
  const reached = Math.ceil((value - question.scale.min) / bandWidth(question) - tolerance);
  return question.bands[reached - 1] ?? value;
}
