// One question's way up its own ladder: the values that it comes to one after the other, and the steps that lift it from each to the next.
import type { Assessment } from '../../model/assessment.ts';
import type { Id, Step } from '../../model/framework.ts';
import { shareOf } from '../convert.ts';
import { questionValue } from '../question-value.ts';
import { raiseAnswer } from '../raise-answer.ts';
import { findRung, isBetween } from '../step-standing.ts';
import type { StepTerrain } from '../step-terrain.ts';
import { tolerance } from '../tolerance.ts';

export interface Climb {
  readonly id: Id;
  /** Ascending; the first is that of today. */
  readonly values: readonly number[];
  /** The same as shares of the question's scale. */
  readonly shares: readonly number[];
  /** For each value but the first: the steps on the rung that leads to it; any one of them does. Never empty lists. */
  readonly rungs: readonly (readonly Step[])[];
}

/** As far up as its steps reach, whatever they need. Null where the question is not answered. */
export function climb({ questions, ladders }: StepTerrain, assessment: Assessment, id: Id): Climb | null {
  const question = questions.get(id)?.question;
  let answer = assessment.answers.get(id);
  if (question === undefined || answer?.state !== 'answered') return null;
  const ladder = ladders.get(id) ?? [];
  let value = questionValue(question, answer.value);
  const values = [value];
  const rungs: (readonly Step[])[] = [];
  for (let to = findRung(ladder, value); to !== null; to = findRung(ladder, value)) {
    answer = raiseAnswer(question, answer, to);
    const raised = answer.state === 'answered' ? questionValue(question, answer.value) : value;
    // A step that ends above the scale stays the next one for ever.
    if (raised <= value + tolerance) break;
    const from = value;
    const rung = to;
    rungs.push(ladder.filter((step) => step.to === rung && isBetween(from, step)));
    values.push(raised);
    value = raised;
  }
  return { id, values, shares: values.map((each) => shareOf(each, question.scale)), rungs };
}
