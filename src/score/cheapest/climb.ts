// The way of a question, or of a node with all its questions, up its own ladder: where it comes to stand, and the steps that lift it from each place to the next.
import type { Id, Step } from '../../model/framework.ts';
import { liftItems, type Ground } from '../lift-items.ts';
import { findRung, isBetween } from '../step-standing.ts';
import type { StepTerrain } from '../step-terrain.ts';

export interface Climb {
  /** From today upwards. */
  readonly grounds: readonly Ground[];
  /** For each but the first: the steps on the rung that leads to it; any one of them does. Never empty lists. */
  readonly rungs: readonly (readonly Step[])[];
}

/** As far up as its steps reach, whatever they need, where nothing else lifts it. */
export function climb(terrain: StepTerrain, today: Ground, id: Id): Climb {
  const ladder = terrain.ladders.get(id) ?? [];
  const questions = questionsIn(terrain, id);
  const grounds = [today];
  const rungs: (readonly Step[])[] = [];
  for (let ground = today; ; ) {
    const value = valueIn(ground, id);
    const to = findRung(ladder, value);
    if (to === null) break;
    const { answers } = ground.assessment;
    const next = liftItems(terrain, ground, [id], to);
    // A step that cannot bring it to its end stays the next one for ever.
    if (questions.every((question) => next.assessment.answers.get(question) === answers.get(question))) break;
    rungs.push(ladder.filter((step) => step.to === to && isBetween(value, step)));
    grounds.push(next);
    ground = next;
  }
  return { grounds, rungs };
}

/** Of an item: a question itself, or all that are under a node. None for an id that the framework does not have. */
export function questionsIn({ questions, groups }: StepTerrain, id: Id): readonly Id[] {
  return questions.has(id) ? [id] : (groups.get(id)?.questions ?? []).map((question) => question.id);
}

/** The questions, dimensions and pillars by whose ladder a question can be lifted. */
export function liftersOf({ ladders, questions }: StepTerrain, id: Id): readonly Id[] {
  return [...(ladders.has(id) ? [id] : []), ...(questions.get(id)?.around ?? []).map((group) => group.id)];
}

export function valueIn({ items }: Pick<Ground, 'items'>, id: Id): number | null {
  return items.get(id)?.value ?? null;
}
