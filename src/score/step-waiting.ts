// The steps that a roadmap has no place for, and what they wait for.
import type { Id } from '../model/framework.ts';
import { describeStep } from './plan.ts';
import type { WaitingStep } from './results.ts';
import { lookAhead } from './step-reach.ts';
import { findOpenNeeds, type StepState } from './step-simulation.ts';
import { byNeed, type StepStanding } from './step-standing.ts';
import type { StepTerrain } from './step-terrain.ts';

/** What is still due when all is taken that can be, by need: something that each needs, near or far, cannot be met. */
export function describeWaiting(terrain: StepTerrain, end: StepState): readonly WaitingStep[] {
  const isOpen = lookAhead(terrain, end);
  return [...end.standings.values()]
    .filter((standing) => standing.isDue)
    .toSorted(byNeed)
    .map((standing) => describe(end, standing, ({ step }) => !isOpen({ needs: [step.id] })));
}

/** Those of the chosen steps that were never taken although there is something left for them to do, in the framework's order; all that they need holds them up. */
export function describeLeftOut(end: StepState, chosen: ReadonlySet<Id>): readonly WaitingStep[] {
  const taken = new Set(end.taken.map(({ step }) => step.id));
  return [...end.standings.values()]
    .filter(({ step, isMet }) => chosen.has(step.id) && !taken.has(step.id) && !isMet)
    .map((standing) => describe(end, standing, () => true));
}

function describe(end: StepState, standing: StepStanding, holdsUp: (needed: StepStanding) => boolean): WaitingStep {
  const open = findOpenNeeds(end, standing).toSorted(byNeed);
  const holding = open.filter(holdsUp);
  // Don't-knows that count as lowest can hold down what seemed open.
  return { ...describeStep(standing, open), waitsFor: (holding.length > 0 ? holding : open).map(({ step }) => step.id) };
}
