// The cheapest way found by trying everything that can be done, over and over: slow, and written from the rules in docs/scoring.md alone.
import type { Assessment } from '../../src/model/assessment.ts';
import type { Effort, Framework, Id, Step } from '../../src/model/framework.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import type { GroupResult } from '../../src/score/results.ts';
import { raiseItems } from '../../src/score/what-if.ts';
import { allGroups } from './look-up.ts';

export interface Tried {
  readonly weeks: number;
  /** Places of the steps in the framework, ascending. */
  readonly orders: readonly number[];
}

interface Item {
  readonly value: number | null;
  readonly applicable: boolean;
}

const weeks: Readonly<Record<Effort, number>> = { S: 2, M: 8, L: 16 };

export interface Standpoint {
  readonly assessment: Assessment;
  /** Every question, dimension and pillar. */
  readonly items: ReadonlyMap<Id, Item>;
  readonly overall: number | null;
  /** `step/item`: what a step was taken for and could not bring to its `to`. It is not taken again for that. */
  readonly spent: ReadonlySet<string>;
}

/** Null where no order of steps leads there. Throws where there are too many standpoints to try. */
export function tryEverything(framework: Framework, assessment: Assessment, id: Id, wanted: number): Tried | null {
  const start = standAt(framework, assessment, new Set());
  const nothing: Tried = { weeks: 0, orders: [] };
  const best = new Map<string, Tried>([[keyOf(start), nothing]]);
  const open: Standpoint[] = [start];
  let found: Tried | null = null;
  for (const here of open) {
    const way = best.get(keyOf(here)) ?? nothing;
    if (open.length > 10_000) throw new Error('too much to try');
    const score = scoreOf(here, id);
    if (score !== null && score >= wanted - 1e-9 && (found === null || isBetter(way, found))) found = way;
    for (const [order, step] of framework.steps.entries()) {
      const after = take(framework, here, step);
      if (after === null) continue;
      const longer = { weeks: way.weeks + weeks[step.effort], orders: [...way.orders, order].toSorted((a, b) => a - b) };
      const known = best.get(keyOf(after));
      if (known !== undefined && !isBetter(longer, known)) continue;
      best.set(keyOf(after), longer);
      open.push(after);
    }
  }
  return found;
}

/** Where one stands after a step; null where it cannot be taken. */
export function take(framework: Framework, { assessment, items, spent }: Standpoint, step: Step): Standpoint | null {
  const onRung = step.serves.filter((id) => {
    const value = items.get(id)?.value ?? null;
    const rungs = framework.steps.filter((other) => value !== null && other.serves.includes(id) && value >= other.from - 1e-9 && value < other.to - 1e-9);
    return rungs.includes(step) && Math.min(...rungs.map(({ to }) => to)) === step.to && !spent.has(`${step.id}/${id}`);
  });
  const needs = framework.steps.filter((other) => step.needs.includes(other.id));
  if (onRung.length === 0 || !needs.every(({ serves, to }) => serves.every((id) => hasReached(items.get(id), to)))) return null;
  const after = standAt(framework, raiseItems(framework, assessment, new Map(onRung.map((id) => [id, step.to]))), spent);
  const short = onRung.filter((id) => !hasReached(after.items.get(id), step.to));
  return { ...after, spent: new Set([...spent, ...short.map((id) => `${step.id}/${id}`)]) };
}

export function scoreOf({ items, overall }: Standpoint, id: Id): number | null {
  return id === 'overall' ? overall : (items.get(id)?.value ?? null);
}

function hasReached(item: Item | undefined, to: number): boolean {
  return item === undefined || !item.applicable || (item.value !== null && item.value >= to - 1e-9);
}

export function standAt(framework: Framework, assessment: Assessment, spent: ReadonlySet<string>): Standpoint {
  const { pillars, overall } = assessMaturity(framework, assessment);
  const groups = allGroups(pillars);
  const isApplicable = (group: GroupResult): boolean => group.questions.some((question) => question.state !== 'not-applicable') || group.dimensions.some(isApplicable);
  const items = new Map([
    ...groups.map((group): [Id, Item] => [group.id, { value: group.score, applicable: isApplicable(group) }]),
    ...groups.flatMap(({ questions }) => questions).map(({ id, value, state }): [Id, Item] => [id, { value, applicable: state !== 'not-applicable' }]),
  ]);
  return { assessment, items, overall: overall.score, spent };
}

function isBetter(a: Tried, b: Tried): boolean {
  if (a.weeks !== b.weeks) return a.weeks < b.weeks;
  if (a.orders.length !== b.orders.length) return a.orders.length < b.orders.length;
  const first = a.orders.findIndex((order, index) => order !== b.orders[index]);
  return first >= 0 && (a.orders[first] ?? 0) < (b.orders[first] ?? 0);
}

function keyOf({ assessment, spent }: Standpoint): string {
  return JSON.stringify([[...assessment.answers].map(([id, answer]) => [id, answer.state === 'answered' ? answer.value : answer.state]), [...spent].toSorted()]);
}
