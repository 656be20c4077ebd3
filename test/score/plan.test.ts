import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/model/framework.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import type { Plan } from '../../src/score/results.ts';
import { buildAssessment, buildFramework, type AnswerSpec, type FrameworkSpec, type StepSpec } from './builders.ts';

function plan(steps: readonly StepSpec[], answers: Record<string, AnswerSpec>, more: Partial<FrameworkSpec> = {}): Plan {
  const pillars = [{ id: 'p', questions: ['a', 'b', 'c'].map((id) => ({ id })) }];
  return assessMaturity(buildFramework({ target: 4, pillars, steps, ...more }), buildAssessment({ answers })).plan;
}

function rung(id: string, serves: string, from: number, more: Partial<StepSpec> = {}): StepSpec {
  return { id, serves: [serves], from, to: from + 1, ...more };
}

function ids(steps: readonly { readonly id: Id }[]): readonly Id[] {
  return steps.map((step) => step.id);
}

describe('a step', () => {
  it.each([
    [1, []],
    [2, ['s']],
    [3, []],
  ])('from 2 to 3 is due when from <= value < to: at %d the plan is %j', (value, expected) => {
    expect(ids(plan([rung('s', 'a', 2)], { a: value }).steps)).toEqual(expected);
  });

  it('is not due where the target is met', () => {
    expect(plan([rung('s', 'a', 4)], { a: 4 }).steps).toEqual([]);
  });

  it('is not due where nothing is answered, or not applicable', () => {
    expect(plan([rung('s', 'a', 1)], { b: 2 })).toEqual({ steps: [], waiting: [] });
    expect(plan([rung('s', 'a', 1)], { a: { na: 'none' }, b: 2 })).toEqual({ steps: [], waiting: [] });
  });

  it('can serve a pillar or a dimension by its score', () => {
    const pillars = [{ id: 'p', dimensions: [{ id: 'd', questions: [{ id: 'a' }, { id: 'b' }] }] }];
    // (2 + 3) / 2 = 2.5, on the rung from 2 to 3; the gap to 4 is 1.5.
    const { steps } = plan([rung('on-d', 'd', 2), rung('on-p', 'p', 2, { impact: 2 })], { a: 2, b: 3 }, { pillars });
    expect(steps.map(({ id, need }) => [id, need])).toEqual([
      ['on-p', 3],
      ['on-d', 1.5],
    ]);
  });

  it('that serves several items adds up their needs and names those with a gap, the widest first', () => {
    const step = { id: 's', serves: ['a', 'b', 'c'], from: 1, to: 4 };
    // Gaps 4 - 3 = 1 and 4 - 1 = 3; c has none.
    expect(plan([step], { a: 3, b: 1, c: 4 }).steps[0]).toMatchObject({ due: ['b', 'a'], need: 4 });
  });

  it('weighs gaps of different scales alike', () => {
    const pillars = [{ id: 'p', questions: [{ id: 'a' }, { id: 'b', options: [0, 5, 10] }] }];
    // Target 4 of 1 to 5 is share 0.75. a: 4 - 1 = 3. b: 7.5 - 0 = 7.5 of 10, which is 3 of 4.
    const { steps } = plan([{ id: 't', serves: ['b'], from: 0, to: 5 }, rung('s', 'a', 1)], { a: 1, b: 0 }, { pillars });
    expect(steps.map(({ id, need }) => [id, need])).toEqual([
      ['t', 3],
      ['s', 3],
    ]);
  });

  it.each([
    ['S', 12],
    ['M', 6],
    ['L', 3],
  ] as const)('of effort %s and impact 4 has at a gap of 3 the need %d', (effort, need) => {
    expect(plan([rung('s', 'a', 1, { effort, impact: 4 })], { a: 1 }).steps[0]?.need).toBe(need);
  });
});

describe('the order of steps', () => {
  it("follows need, and the framework's order where needs are equal but for float noise", () => {
    // 3 x 0.1 and 1 x 0.3: 0.30000000000000004 and 0.3.
    const pillars = [{ id: 'p', questions: [{ id: 'a', weight: 0.3 }, { id: 'b', weight: 0.1 }, { id: 'c' }] }];
    const steps = [rung('first', 'a', 3), rung('second', 'b', 1), rung('third', 'c', 2)];
    expect(ids(plan(steps, { a: 3, b: 1, c: 2 }, { pillars }).steps)).toEqual(['third', 'first', 'second']);
  });

  it('puts what a step builds on right before it, however little it is needed', () => {
    const steps = [
      rung('top', 'a', 1, { impact: 5, needs: ['middle'] }),
      rung('other', 'a', 1, { impact: 3 }),
      rung('middle', 'b', 3, { needs: ['base'] }),
      rung('base', 'c', 3),
    ];
    expect(ids(plan(steps, { a: 1, b: 3, c: 3 }).steps)).toEqual(['base', 'middle', 'top', 'other']);
  });

  it('pulls in a prerequisite that has no gap of its own, with need 0', () => {
    const steps = [rung('top', 'a', 1, { needs: ['base'] }), rung('base', 'b', 4)];
    const { steps: planned } = plan(steps, { a: 1, b: 4 });
    expect(planned).toMatchObject([
      { id: 'base', need: 0, due: ['b'], openNeeds: [] },
      { id: 'top', need: 3, openNeeds: ['base'] },
    ]);
  });

  it('leaves out a prerequisite that is met, or does not apply', () => {
    const steps = [rung('top', 'a', 1, { needs: ['met', 'gone'] }), rung('met', 'b', 2), rung('gone', 'c', 1)];
    expect(plan(steps, { a: 1, b: 3, c: { na: 'none' } }).steps).toMatchObject([{ id: 'top', openNeeds: [] }]);
  });
});

describe('a step that waits', () => {
  it('names the prerequisite that cannot be taken yet, near or far', () => {
    const steps = [
      rung('top', 'a', 1, { needs: ['middle', 'free'] }),
      rung('middle', 'b', 1, { needs: ['far'] }),
      rung('far', 'c', 3),
      rung('free', 'b', 1),
    ];
    const { steps: planned, waiting } = plan(steps, { a: 1, b: 1, c: 1 });
    expect(ids(planned)).toEqual(['free']);
    expect(waiting).toMatchObject([
      { id: 'top', openNeeds: ['middle', 'free'], waitsFor: ['middle'] },
      { id: 'middle', openNeeds: ['far'], waitsFor: ['far'] },
    ]);
  });

  it('waits for a prerequisite on a question that nobody has answered', () => {
    const { waiting } = plan([rung('top', 'a', 1, { needs: ['base'] }), rung('base', 'b', 1)], { a: 1, b: 'unknown' });
    expect(waiting).toMatchObject([{ id: 'top', waitsFor: ['base'] }]);
  });
});

describe('a ladder', () => {
  it('shows its next rung only, with every step that stands on it', () => {
    const steps = [rung('one', 'a', 1), rung('two', 'a', 2), rung('also-two', 'a', 2), rung('three', 'a', 3)];
    expect(ids(plan(steps, { a: 2 }).steps)).toEqual(['two', 'also-two']);
  });

  it('shows the nearer of two rungs that overlap', () => {
    const steps = [{ id: 'far', serves: ['a'], from: 1, to: 3 }, rung('near', 'a', 1)];
    expect(ids(plan(steps, { a: 1 }).steps)).toEqual(['near']);
  });
});
