// An order in which chosen steps can be taken, found by taking them.
import type { Id, Step } from '../../model/framework.ts';
import { canTake, takeStep, type StepState } from '../step-simulation.ts';
import type { StepTerrain } from '../step-terrain.ts';
import type { Choice } from './blocks.ts';
import type { Ladder } from './ladder.ts';

/** Always the first in the framework that can be taken, but a step that lifts several ladders not before it lifts them all. Null where none is left that can. */
export function climbInOrder(terrain: StepTerrain, start: StepState, ladders: readonly Ladder[], choices: readonly Choice[]): StepState | null {
  const left = new Map(choices.flatMap(({ steps, reaches }) => steps.map((step) => [step, liftedBy(step, reaches, ladders)] as const)));
  const inOrder = terrain.framework.steps.filter((step) => left.has(step));
  let state = start;
  while (left.size > 0) {
    const next = inOrder.find((step) => {
      const standing = state.standings.get(step.id);
      return left.has(step) && standing !== undefined && canTake(state, standing) && (left.get(step) ?? []).every((id) => standing.onRung.includes(id));
    });
    if (next === undefined) return null;
    left.delete(next);
    state = takeStep(terrain, state, next.id);
  }
  return state;
}

function liftedBy(step: Step, reaches: Choice['reaches'], ladders: readonly Ladder[]): readonly Id[] {
  return reaches.flatMap(({ ladder, position }) => {
    const { id, options } = ladders[ladder] ?? { id: '', options: [] };
    return options.slice(0, position).some((rung) => rung.some((option) => option.step === step)) ? [id] : [];
  });
}
