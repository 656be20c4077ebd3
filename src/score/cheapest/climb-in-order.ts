// An order in which chosen steps can be taken, found by taking them.
import type { Id, Step } from '../../model/framework.ts';
import { canTake, takeStep, type StepState } from '../step-simulation.ts';
import type { StepTerrain } from '../step-terrain.ts';
import type { Choice } from './blocks.ts';
import type { Ladder } from './ladder.ts';

/**
 * Always the first in the framework that can be taken; but a step that lifts several, not before it lifts all that have nothing else
 * chosen for them. Ends where nothing is left, or where what is left waits for each other. `ladders`: before shared steps are set apart.
 */
export function climbInOrder(terrain: StepTerrain, start: StepState, ladders: readonly Ladder[], choices: readonly Choice[]): StepState {
  const chosen = new Set(choices.flatMap(({ steps }) => steps));
  const left = new Map([...chosen].map((step): [Step, Id[]] => [step, []]));
  for (const { reach } of choices) {
    if (reach === null) continue;
    const { id = null, options = [] } = ladders[reach.ladder] ?? {};
    for (const rung of options.slice(0, reach.position)) {
      const [only, ...others] = rung.flatMap(({ step }) => (step !== null && chosen.has(step) ? [step] : []));
      if (id !== null && only !== undefined && others.length === 0) left.get(only)?.push(id);
    }
  }
  const inOrder = terrain.framework.steps.filter((step) => chosen.has(step));
  let state = start;
  while (left.size > 0) {
    const next = inOrder.find((step) => {
      const standing = state.standings.get(step.id);
      return left.has(step) && standing !== undefined && canTake(state, standing) && (left.get(step) ?? []).every((id) => standing.onRung.includes(id));
    });
    if (next === undefined) break;
    left.delete(next);
    state = takeStep(terrain, state, next.id);
  }
  return state;
}
