// The same framework or assessment, changed in one way: what property tests compare a result with.
import type { Assessment } from '../../src/model/assessment.ts';
import type { Group, Question } from '../../src/model/framework.ts';
import { buildAnswer, buildQuestion, type AnswerSpec } from './builders.ts';

export function withAnswer(assessment: Assessment, id: string, answer: AnswerSpec): Assessment {
  return { ...assessment, answers: new Map([...assessment.answers, [id, buildAnswer(answer)]]) };
}

/** The answer that takes a question to one end of its scale. */
export function extremeAnswer(question: Question, end: 'min' | 'max'): AnswerSpec {
  if (question.type === 'checklist') return end === 'max' ? question.items.map((item) => item.id) : [];
  if (question.type === 'choice') return question.scale[end];
  const isAscending = (question.bands[0] ?? 0) <= (question.bands.at(-1) ?? 0);
  return (end === 'max') === isAscending ? 1e6 : -1e6;
}

/** Every answer that one move away from the given one leads to. */
export function neighbours(question: Question, value: number | readonly string[]): readonly AnswerSpec[] {
  if (question.type === 'checklist' && typeof value !== 'number') {
    return question.items.map(({ id }) => (value.includes(id) ? value.filter((other) => other !== id) : [...value, id]));
  }
  if (question.type === 'choice') {
    const at = question.options.findIndex((option) => option.value === value);
    return [question.options[at - 1], question.options[at + 1]].flatMap((option) => (option === undefined ? [] : [option.value]));
  }
  if (question.type !== 'number' || typeof value !== 'number') return [];
  const ascending = question.bands.toSorted((a, b) => a - b);
  const isLower = ascending[0] !== question.bands[0];
  // One number inside each band, from the lowest numbers to the highest.
  const inside = [(ascending[0] ?? 0) - 1, ...ascending.map((cut, index) => ((ascending[index + 1] ?? cut + 2) + cut) / 2)];
  const at = ascending.filter((cut) => (isLower ? value > cut : value >= cut)).length;
  return [inside[at - 1], inside[at + 1]].filter((number) => number !== undefined);
}

/** The node with everything under it in the opposite order. */
export function reverse(group: Group): Group {
  return { ...group, questions: group.questions.toReversed(), dimensions: group.dimensions.map(reverse).toReversed() };
}

/** The node with every weight in it times k. */
export function scaleWeights(group: Group, k: number): Group {
  return {
    ...group,
    weight: group.weight * k,
    questions: group.questions.map((question) => Object.assign({}, question, { weight: question.weight * k })),
    dimensions: group.dimensions.map((dimension) => scaleWeights(dimension, k)),
  };
}

/** The node without the questions that are not applicable; nothing where that leaves nothing. */
export function prune(group: Group, assessment: Assessment): readonly Group[] {
  const questions = group.questions.filter((question) => assessment.answers.get(question.id)?.state !== 'not-applicable');
  const dimensions = group.dimensions.flatMap((dimension) => prune(dimension, assessment));
  return questions.length + dimensions.length === 0 ? [] : [{ ...group, questions, dimensions }];
}

/** The node with its shape and weights, but every scale 1 to 5 and every question a choice of five levels. */
export function onFiveLevels(group: Group): Group {
  return {
    ...group,
    scale: { min: 1, max: 5 },
    questions: group.questions.map(({ id, weight }) => buildQuestion({ id, weight })),
    dimensions: group.dimensions.map(onFiveLevels),
  };
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
