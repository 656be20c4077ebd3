// Which steps can matter to some questions: those that lift them, and whatever decides on whether these can be taken.
import type { Id, Step } from '../../model/framework.ts';
import type { StepTerrain } from '../step-terrain.ts';
import { liftersOf, questionsIn } from './climb.ts';

export interface Relevant {
  /** In the framework's order. */
  readonly steps: readonly Step[];
  /** Every question whose answer matters, those asked for included. */
  readonly questions: ReadonlySet<Id>;
}

export function findRelevant(terrain: StepTerrain, wanted: Iterable<Id>): Relevant {
  const questions = new Set(wanted);
  const steps = new Set<Step>();
  const addItem = (id: Id): void => {
    for (const question of questionsIn(terrain, id)) questions.add(question);
  };
  // The set grows while it is gone through.
  for (const id of questions) {
    const hangsOn = terrain.questions.get(id)?.question.when?.answer ?? null;
    if (hangsOn !== null) questions.add(hangsOn.question);
    for (const item of liftersOf(terrain, id)) {
      addItem(item);
      for (const step of terrain.ladders.get(item) ?? []) {
        steps.add(step);
        for (const need of step.needs) terrain.steps.get(need)?.step.serves.forEach(addItem);
      }
    }
  }
  return { steps: terrain.framework.steps.filter((step) => steps.has(step)), questions };
}
