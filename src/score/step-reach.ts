// How far up its own ladder everything can come when all is taken that can be. Looks ahead without taking anything.
import type { Id, Step } from '../model/framework.ts';
import { questionValue } from './question-value.ts';
import { raiseAnswer } from './raise-answer.ts';
import type { StepState } from './step-simulation.ts';
import { findRung, hasReached, isBetween } from './step-standing.ts';
import type { StepTerrain } from './step-terrain.ts';

/** Whether all that a step needs is met, or can be by taking steps that are not held up themselves. */
export type IsOpen = (step: Pick<Step, 'needs'>) => boolean;

/** As seen from one state. What stands beside a ladder does not move here: a step on a dimension is not counted as lifting the questions below it. */
export function lookAhead({ ladders, steps, questions }: StepTerrain, { assessment, items, spent }: StepState): IsOpen {
  const heights = new Map<Id, number>();
  for (const id of ladders.keys()) {
    const value = items.get(id)?.value ?? null;
    if (value !== null) heights.set(id, value);
  }
  const comesTo = (id: Id, to: number): boolean => {
    const item = items.get(id);
    return item === undefined || hasReached({ applicable: item.applicable, value: heights.get(id) ?? null }, to);
  };
  const isOpen: IsOpen = ({ needs }) =>
    needs.every((id) => {
      const needed = steps.get(id)?.step;
      return needed === undefined || needed.serves.every((item) => comesTo(item, needed.to));
    });
  const valueAt = (id: Id, to: number): number => {
    const question = questions.get(id)?.question;
    const answer = assessment.answers.get(id);
    const raised = question === undefined || answer === undefined ? null : raiseAnswer(question, answer, to);
    return question === undefined || raised?.state !== 'answered' ? to : questionValue(question, raised.value);
  };
  const climb = (id: Id, ladder: readonly Step[], height: number): boolean => {
    const rung = findRung(ladder, height);
    if (rung === null || !ladder.some((step) => step.to === rung && isBetween(height, step) && spent.get(step.id)?.has(id) !== true && isOpen(step))) return false;
    const reached = valueAt(id, rung);
    heights.set(id, reached);
    return reached > height;
  };
  // Whoever comes further may open the way for others, until nobody comes any further.
  let hasMoved = true;
  while (hasMoved) {
    hasMoved = false;
    for (const [id, ladder] of ladders) {
      for (let height = heights.get(id); height !== undefined && climb(id, ladder, height); height = heights.get(id)) hasMoved = true;
    }
  }
  return isOpen;
}
