// What to do next, in an order that can be followed: by need, and never before what it builds on.
import type { Id, Step } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { stepKind } from '../model/step-kind.ts';
import type { Plan, PlannedStep, WaitingStep } from './results.ts';
import type { StepItem } from './step-items.ts';
import { byNeed, findStandings, type StepStanding } from './step-standing.ts';

/**
 * Due steps by need, highest first, ties in the framework's order; unmet prerequisites right before the step that needs them. A due
 * step with a prerequisite, near or far, that cannot be taken now is in `waiting` instead.
 */
export function planSteps(steps: readonly Step[], items: ReadonlyMap<Id, StepItem>, policy: ScoringPolicy): Plan {
  const standings = findStandings(steps, items, policy);
  const openNeeds = (standing: StepStanding): readonly StepStanding[] =>
    standing.step.needs
      .map((id) => standings.get(id))
      .filter((other): other is StepStanding => other !== undefined && !other.isMet)
      .toSorted(byNeed);
  const due = [...standings.values()].filter((standing) => standing.isDue).toSorted(byNeed);
  const isHeldUp = findHeldUp(openNeeds);

  const planned: PlannedStep[] = [];
  const placed = new Set<Id>();
  const place = (standing: StepStanding): void => {
    if (placed.has(standing.step.id)) return;
    placed.add(standing.step.id);
    const needed = openNeeds(standing);
    needed.forEach(place);
    planned.push(describeStep(standing, needed));
  };
  due.filter((standing) => !isHeldUp(standing)).forEach(place);

  const describeWaiting = (standing: StepStanding): WaitingStep => {
    const needed = openNeeds(standing);
    return { ...describeStep(standing, needed), waitsFor: needed.filter(isHeldUp).map((other) => other.step.id) };
  };
  return { steps: planned, waiting: due.filter(isHeldUp).map(describeWaiting) };
}

/** Whether a step cannot be taken yet: it is not on its item's current rung, or something that it builds on is held up. */
function findHeldUp(openNeeds: (standing: StepStanding) => readonly StepStanding[]): (standing: StepStanding) => boolean {
  const known = new Map<Id, boolean>();
  const isHeldUp = (standing: StepStanding): boolean => {
    const before = known.get(standing.step.id);
    if (before !== undefined) return before;
    const answer = !standing.isOnRung || openNeeds(standing).some(isHeldUp);
    known.set(standing.step.id, answer);
    return answer;
  };
  return isHeldUp;
}

/** A step as a plan shows it. */
export function describeStep({ step, lifts, need }: StepStanding, open: readonly StepStanding[]): PlannedStep {
  const { id, from, to, effort, impact } = step;
  const openNeeds = open.map((other) => other.step.id);
  return { id, due: lifts, from, to, effort, impact, need, openNeeds, kind: stepKind({ impact, effort, openNeeds }) };
}
