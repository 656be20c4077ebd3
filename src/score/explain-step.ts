// Why a step is recommended, waits or is not due: its need item by item, and what it builds on.
import { findNotAsked } from '../model/applicability.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Id, Step } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import type { Served, ServedState, StepExplanation, StepStandingName } from './explain-results.ts';
import { describePillar, scorePillars } from './group-score.ts';
import { planSteps } from './plan.ts';
import type { Plan } from './results.ts';
import { collectItems, type AimedItem } from './step-items.ts';
import { findStandings, isBetween, needOf, type StepStanding } from './step-standing.ts';
import { isAtLeast } from './tolerance.ts';

/** Null where the framework has no such step. */
export function explainStep(framework: Framework, assessment: Assessment, id: Id, policy: ScoringPolicy): StepExplanation | null {
  const pillars = scorePillars(framework, assessment, findNotAsked(framework, assessment), policy);
  const items = collectItems(pillars.map((pillar) => describePillar(pillar, framework, assessment, policy)), framework);
  const standings = findStandings(framework.steps, items, policy);
  const own = standings.get(id);
  if (own === undefined) return null;
  const plan = planSteps(framework.steps, items, policy);
  const standingOf = (other: Id) => ({ standing: nameStanding(plan, standings.get(other)), place: placeIn(plan, other) });
  return {
    kind: 'step',
    id,
    ...standingOf(id),
    need: own.need,
    cost: policy.effortCost[own.step.effort],
    serves: [...new Set(own.step.serves)].flatMap((served) => {
      const item = items.get(served);
      return item === undefined ? [] : [describeServed(served, item, own, policy)];
    }),
    needs: own.step.needs.map((other) => ({ id: other, ...standingOf(other) })),
    waitsFor: plan.waiting.find((step) => step.id === id)?.waitsFor ?? [],
  };
}

function nameStanding(plan: Plan, standing: StepStanding | undefined): StepStandingName {
  if (plan.steps.some((step) => step.id === standing?.step.id)) return 'planned';
  if (plan.waiting.some((step) => step.id === standing?.step.id)) return 'waiting';
  return standing?.isMet === true ? 'met' : 'not-due';
}

function placeIn({ steps }: Plan, id: Id): number | null {
  const index = steps.findIndex((step) => step.id === id);
  return index < 0 ? null : index + 1;
}

function describeServed(id: Id, { value, target, scale, gap, weight, applicable }: AimedItem, { step, onRung }: StepStanding, policy: ScoringPolicy): Served {
  const state = nameState(step, { value, applicable, gap }, onRung.includes(id));
  return { id, state, value, target, scale, gap, weight, need: state === 'counts' ? needOf({ gap, weight }, step, policy) : 0 };
}

function nameState(step: Step, { value, applicable, gap }: Pick<AimedItem, 'value' | 'applicable' | 'gap'>, isOnRung: boolean): ServedState {
  if (!applicable) return 'not-applicable';
  if (value === null) return 'not-answered';
  if (isOnRung) return gap > 0 ? 'counts' : 'no-gap';
  if (isBetween(value, step)) return 'other-rung';
  return isAtLeast(value, step.to) ? 'past' : 'below';
}
