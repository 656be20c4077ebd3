// What holds for every plan, over random ladders that overlap, steps that serve several items, and needs without circles.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework, Id, Step } from '../../src/model/framework.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import type { GroupResult, Maturity } from '../../src/score/results.ts';
import { samplesWithSteps } from './arbitraries.ts';
import { buildAssessment, buildFramework } from './builders.ts';
import { allGroups } from './look-up.ts';

interface Known {
  readonly framework: Framework;
  readonly maturity: Maturity;
  readonly values: ReadonlyMap<Id, { readonly value: number | null; readonly gap: number; readonly applicable: boolean }>;
}

function check(judge: (known: Known) => void): void {
  fc.assert(
    fc.property(samplesWithSteps, (sample) => {
      const framework = buildFramework(sample.framework);
      const maturity = assessMaturity(framework, buildAssessment({ answers: sample.answers }));
      judge({ framework, maturity, values: collect(maturity) });
    }),
    { numRuns: 100 },
  );
}

function collect(maturity: Maturity): Known['values'] {
  const groups = allGroups(maturity.pillars);
  return new Map([
    ...groups.map((group) => [group.id, { value: group.score, gap: group.gap ?? 0, applicable: isApplicable(group) }] as const),
    ...groups
      .flatMap((group) => group.questions)
      .map(({ id, value, gap, state }) => [id, { value, gap: gap ?? 0, applicable: state !== 'not-applicable' }] as const),
  ]);
}

function isApplicable(group: GroupResult): boolean {
  return group.questions.some((question) => question.state !== 'not-applicable') || group.dimensions.some(isApplicable);
}

function stepOf({ framework }: Known, id: Id): Step {
  const step = framework.steps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

function stands(value: number | null, step: Step): boolean {
  return value !== null && value >= step.from - 1e-9 && value < step.to - 1e-9;
}

function isMet({ values }: Known, step: Step): boolean {
  return step.serves.every((id) => {
    const item = values.get(id);
    return item?.applicable === false || (item?.value ?? -Infinity) >= step.to - 1e-9;
  });
}

function isDue({ values }: Known, step: Step): boolean {
  return step.serves.some((id) => stands(values.get(id)?.value ?? null, step) && (values.get(id)?.gap ?? 0) > 0);
}

function ids(steps: readonly { readonly id: Id }[]): readonly Id[] {
  return steps.map((step) => step.id);
}

describe('every plan', () => {
  it('has no step before a prerequisite that is not met', () => {
    check((known) => {
      const order = ids(known.maturity.plan.steps);
      for (const [index, id] of order.entries()) {
        const open = stepOf(known, id).needs.filter((need) => !isMet(known, stepOf(known, need)));
        expect(order.slice(0, index)).toEqual(expect.arrayContaining(open));
      }
    });
  });

  it('has only steps that are due, or that a step after them needs and that can be taken now', () => {
    check((known) => {
      const { steps } = known.maturity.plan;
      for (const [index, { id, due }] of steps.entries()) {
        const step = stepOf(known, id);
        expect(isDue(known, step) || steps.slice(index + 1).some((later) => later.openNeeds.includes(id))).toBe(true);
        expect(due.length).toBeGreaterThan(0);
        expect(due.filter((item) => !stands(known.values.get(item)?.value ?? null, step))).toEqual([]);
      }
    });
  });

  it('has one rung of each ladder at most', () => {
    check(({ maturity }) => {
      const rungs = new Map<Id, Set<number>>();
      for (const { due, to } of [...maturity.plan.steps, ...maturity.plan.waiting]) {
        for (const item of due) rungs.set(item, new Set([...(rungs.get(item) ?? []), to]));
      }
      expect([...rungs.values()].filter((tops) => tops.size > 1)).toEqual([]);
    });
  });

  it('has every step once, either in it or waiting; and whatever is due on the next rung is one of the two', () => {
    check((known) => {
      const { steps, waiting } = known.maturity.plan;
      const listed = ids([...steps, ...waiting]);
      expect(new Set(listed).size).toBe(listed.length);
      const nextRung = (item: Id) => {
        const value = known.values.get(item)?.value ?? null;
        const rungs = known.framework.steps.filter((step) => step.serves.includes(item) && stands(value, step));
        return Math.min(...rungs.map((step) => step.to));
      };
      const expected = known.framework.steps.filter((step) =>
        isDue(known, { ...step, serves: step.serves.filter((item) => nextRung(item) === step.to) }),
      );
      expect(listed).toEqual(expect.arrayContaining([...ids(expected)]));
    });
  });

  it('says of every waiting step which of its prerequisites it waits for', () => {
    check(({ maturity }) => {
      for (const { waitsFor, openNeeds } of maturity.plan.waiting) {
        expect(waitsFor.length).toBeGreaterThan(0);
        expect(openNeeds).toEqual(expect.arrayContaining([...waitsFor]));
      }
    });
  });

  it('is ordered by need, but for what was pulled forward', () => {
    check(({ maturity }) => {
      const { steps } = maturity.plan;
      const pulled = new Set(steps.flatMap((step) => step.openNeeds));
      const needs = steps.filter((step) => !pulled.has(step.id)).map((step) => step.need);
      needs.slice(1).forEach((need, index) => expect(need).toBeLessThanOrEqual((needs[index] ?? 0) + 1e-6));
    });
  });
});
