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
  /** The items that stand on its rung, the widest gap first: what taking it lifts. */
  readonly onRung: readonly Id[];
  /** On the rung, and short of its target: a recommendation in its own right. */
  readonly isDue: boolean;
  /** What it is recommended for: of the items on its rung those with a gap, else all. */
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
  const rungs = new Map([...collectLadders(steps)].map(([id, ladder]) => [id, findRung(ladder, items.get(id)?.value ?? null)]));
  return new Map(steps.map((step, order) => [step.id, judgeStep(step, order, { items, rungs, policy })]));
}

/** The steps that lift each item, in the framework's order. */
export function collectLadders(steps: readonly Step[]): ReadonlyMap<Id, readonly Step[]> {
  const ladders = new Map<Id, Step[]>();
  for (const step of steps) {
    for (const id of new Set(step.serves)) {
      const ladder = ladders.get(id);
      if (ladder === undefined) ladders.set(id, [step]);
      else ladder.push(step);
    }
  }
  return ladders;
}

/** The next rung of a ladder by its `to`: the nearest that a step can lift an item to from where it stands. Null if none can. */
export function findRung(ladder: readonly Step[], value: number | null): number | null {
  const nearest = ladder.reduce((least, step) => (isBetween(value, step) ? Math.min(step.to, least) : least), Infinity);
  return nearest === Infinity ? null : nearest;
}

/** What a step is judged by: all items, the next rung of each ladder, and which items it cannot lift although they stand on its rung. */
export interface Footing {
  readonly items: ReadonlyMap<Id, StepItem>;
  readonly rungs: ReadonlyMap<Id, number | null>;
  readonly policy: ScoringPolicy;
  readonly spent?: ReadonlySet<Id> | undefined;
}

/** `order`: the step's 0-based place in the framework. */
export function judgeStep(step: Step, order: number, { items, rungs, policy, spent }: Footing): StepStanding {
  const served = [...new Set(step.serves)].flatMap((id) => {
    const item = items.get(id);
    return item === undefined ? [] : [{ id, ...item }];
  });
  const onRung = served
    .filter(({ id, value }) => isBetween(value, step) && rungs.get(id) === step.to && spent?.has(id) !== true)
    .toSorted((a, b) => compareNeeds(b.gap, a.gap));
  const short = onRung.filter((item) => item.gap > 0);
  return {
    step,
    order,
    isMet: served.every((item) => hasReached(item, step.to)),
    isOnRung: onRung.length > 0,
    onRung: onRung.map((item) => item.id),
    isDue: short.length > 0,
    lifts: (short.length > 0 ? short : onRung).map((item) => item.id),
    need: addUp(short.map((item) => needOf(item, step, policy))),
  };
}

/** Not applicable counts as reached, not answered does not. */
export function hasReached({ applicable, value }: Pick<StepItem, 'applicable' | 'value'>, to: number): boolean {
  return !applicable || (value !== null && isAtLeast(value, to));
}

/** By need, highest first, then in the framework's order. */
export function byNeed(a: StepStanding, b: StepStanding): number {
  return compareNeeds(b.need, a.need) || a.order - b.order;
}

/** By size; numbers that differ by float noise only must tie, so that the framework's order decides. */
export function compareNeeds(a: number, b: number): number {
  // Rounding is slow, and most needs are far apart.
  return Math.abs(a - b) > 0.001 ? a - b : sortKey(a) - sortKey(b);
}

/** `from <= value < to`; never where there is no value. */
export function isBetween(value: number | null, step: Pick<Step, 'from' | 'to'>): boolean {
  return value !== null && isAtLeast(value, step.from) && !isAtLeast(value, step.to);
}

function sortKey(value: number): number {
  return roundTo(value, { decimals: 6, mode: 'half-up' });
}

/** What lifting one item is needed: gap x weight x impact / effort. */
export function needOf({ gap, weight }: Pick<StepItem, 'gap' | 'weight'>, { impact, effort }: Pick<Step, 'impact' | 'effort'>, { effortCost }: ScoringPolicy): number {
  return (gap * weight * impact) / effortCost[effort];
}
