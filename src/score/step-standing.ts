// Where each step stands by itself: met, on the current rung, and how much it is needed. Order and prerequisites come later.
import type { Id, Step } from '../model/framework.ts';
import { roundTo } from '../model/rounding.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { addUp } from './add-up.ts';
import type { StepItem } from './step-items.ts';
import { isAtLeast } from './tolerance.ts';

export interface StepStanding {
  readonly step: Step;
  /** 0-based place in the framework. */
  readonly order: number;
  /** Every item it serves is not applicable or has reached `to`; what is not answered has not. */
  readonly isMet: boolean;
  /** At least one item stands on its rung, so that it can be taken now. */
  readonly isOnRung: boolean;
  /** On the rung, and short of its target: a recommendation in its own right. */
  readonly isDue: boolean;
  /** The items that it lifts now, the widest gap first: those with a gap, else all on the rung. */
  readonly lifts: readonly Id[];
  /** gap (on the framework's scale) x weight x impact / effort, summed over what it lifts. */
  readonly need: number;
}

/** By step id, in the framework's order. */
export function findStandings(
  steps: readonly Step[],
  items: ReadonlyMap<Id, StepItem>,
  policy: ScoringPolicy,
): ReadonlyMap<Id, StepStanding> {
  const rungs = findRungs(steps, items);
  return new Map(steps.map((step, order) => [step.id, { step, order, ...judgeStep(step, items, rungs, policy) }]));
}

/** The next rung of each item's ladder, by its `to`: the nearest that a step can lift it to from where it stands. */
function findRungs(steps: readonly Step[], items: ReadonlyMap<Id, StepItem>): ReadonlyMap<Id, number> {
  const rungs = new Map<Id, number>();
  for (const step of steps) {
    for (const id of step.serves) {
      if (isBetween(items.get(id)?.value ?? null, step)) rungs.set(id, Math.min(step.to, rungs.get(id) ?? Infinity));
    }
  }
  return rungs;
}

function judgeStep(
  step: Step,
  items: ReadonlyMap<Id, StepItem>,
  rungs: ReadonlyMap<Id, number>,
  policy: ScoringPolicy,
): Omit<StepStanding, 'step' | 'order'> {
  const served = [...new Set(step.serves)].flatMap((id) => {
    const item = items.get(id);
    return item === undefined ? [] : [{ id, ...item }];
  });
  const onRung = served.filter((item) => isBetween(item.value, step) && rungs.get(item.id) === step.to);
  const short = onRung.filter((item) => item.gap > 0);
  const lifts = (short.length > 0 ? short : onRung).toSorted((a, b) => sortKey(b.gap) - sortKey(a.gap));
  return {
    isMet: served.every((item) => !item.applicable || (item.value !== null && isAtLeast(item.value, step.to))),
    isOnRung: onRung.length > 0,
    isDue: short.length > 0,
    lifts: lifts.map((item) => item.id),
    need: addUp(short.map((item) => (item.gap * item.weight * step.impact) / policy.effortCost[step.effort])),
  };
}

function isBetween(value: number | null, step: Step): boolean {
  return value !== null && isAtLeast(value, step.from) && !isAtLeast(value, step.to);
}

/** Numbers that differ by float noise only must tie, so that the framework's order decides. */
export function sortKey(value: number): number {
  return roundTo(value, { decimals: 6, mode: 'half-up' });
}
