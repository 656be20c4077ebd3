// Where scores come from. Numbers by hand stand beside each case.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakDown, leavesOf, type Breakdown } from '../../src/score/breakdown.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { samples } from './arbitraries.ts';
import { buildAssessment, buildFramework } from './builders.ts';

const points = (breakdown: Breakdown | null) => Object.fromEntries(leavesOf(breakdown!.root).map((leaf) => [leaf.id, leaf.points]));
const reasons = (breakdown: Breakdown | null) => Object.fromEntries(breakdown!.root.children.map((child) => [child.id, child.leftOut]));
const sumOf = ({ base, cap, root }: Breakdown) => base + cap + leavesOf(root).reduce((sum, leaf) => sum + leaf.points, 0);

describe('a breakdown', () => {
  it('gives each answer its part of a mean', () => {
    // goals (1 to 5, weight 3) at 4 is share 0.75; charter (0 to 2, weight 1) at 1 is share 0.5: 1 + 4 x (0.75 x 0.75 + 0.25 x 0.5) = 3.75
    const framework = buildFramework({ pillars: [{ id: 'people', questions: [{ id: 'goals', weight: 3 }, { id: 'charter', options: [0, 1, 2] }] }] });
    const found = breakDown(framework, buildAssessment({ answers: { goals: 4, charter: 1 } }), 'people');
    expect(found).toMatchObject({ base: 1, cap: 0, root: { kind: 'pillar', score: 3.75 } });
    expect(points(found)).toEqual({ goals: 2.25, charter: 0.5 });
  });

  it('leaves out what is missing, and says why', () => {
    const framework = buildFramework({ pillars: [{ id: 'people', questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] }, { id: 'data', questions: [{ id: 'e' }] }] });
    const assessment = buildAssessment({ answers: { a: 3, b: 'unknown', c: { na: 'none' } } });
    expect(reasons(breakDown(framework, assessment, 'people'))).toEqual({ a: null, b: 'unknown', c: 'not-applicable', d: 'unanswered' });
    expect(reasons(breakDown(framework, assessment, 'overall'))).toEqual({ people: null, data: 'empty' });
    expect(points(breakDown(framework, assessment, 'overall'))).toEqual({ a: 2, b: 0, c: 0, d: 0, e: 0 });
  });

  it('lets only the lowest part count where the lowest is the score', () => {
    const framework = buildFramework({ pillars: [{ id: 'billing', aggregate: 'min', questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }] });
    const found = breakDown(framework, buildAssessment({ answers: { a: 4, b: 2, c: 2 } }), 'billing');
    expect(reasons(found)).toEqual({ a: 'not-lowest', b: null, c: 'not-lowest' });
    expect(points(found)).toEqual({ a: 0, b: 1, c: 0 });
  });

  it('shows the cap where it holds the whole down', () => {
    // Pillars 5, 4 and (weight 2) 1: the mean 2.75 is more than one level above 1, so the whole is 1 + 1.
    const pillars = [{ id: 'people', questions: [{ id: 'a' }] }, { id: 'process', questions: [{ id: 'b' }] }, { id: 'insights', weight: 2, questions: [{ id: 'c' }] }];
    const found = breakDown(buildFramework({ scoring: { overall: 'capped' }, pillars }), buildAssessment({ answers: { a: 5, b: 4, c: 1 } }), 'overall');
    expect(found).toMatchObject({ base: 1, cap: 1, root: { score: 2 } });
    expect(reasons(found)).toEqual({ people: 'capped', process: 'capped', insights: null });
  });

  it('holds the share of what is answered over the whole of a sum', () => {
    // 4 and 2 of 0 to 4, and one of weight 2 that is open: 6 of 8 points is 0.75 of 16.
    const framework = buildFramework({ levels: [0, 1, 2, 3, 4], pillars: [{ id: 'partial', aggregate: 'sum', questions: [{ id: 'a' }, { id: 'b' }, { id: 'c', weight: 2 }] }] });
    const found = breakDown(framework, buildAssessment({ answers: { a: 4, b: 2 } }), 'partial');
    expect(found).toMatchObject({ base: 0, root: { score: 12 } });
    expect(points(found)).toEqual({ a: 8, b: 4, c: 0 });
  });

  it('explains a theme, a dimension and a question, and nothing else', () => {
    const framework = buildFramework({ pillars: [{ id: 'p', dimensions: [{ id: 'd', questions: [{ id: 'q', themes: ['t'] }] }] }] });
    const assessment = buildAssessment({ answers: { q: 3 } });
    expect(['t', 'd', 'q', 'p', 'overall', 'nothing'].map((id) => breakDown(framework, assessment, id)?.root.kind ?? null)).toEqual(['theme', 'dimension', 'question', 'pillar', 'overall', null]);
  });

  it('adds up to the score of everything that has one', () => {
    fc.assert(
      fc.property(samples(), (sample) => {
        const framework = buildFramework(sample.framework);
        const assessment = buildAssessment({ answers: sample.answers });
        const { overall, pillars } = assessMaturity(framework, assessment);
        for (const { id, score, scale } of [{ id: 'overall', ...overall }, ...pillars, ...pillars.flatMap(({ dimensions }) => dimensions)]) {
          const found = breakDown(framework, assessment, id)!;
          expect(found.root.score).toBe(score);
          const off = score === null ? 0 : Math.abs(sumOf(found) - score);
          expect(off).toBeLessThan(1e-9 * Math.max(1, scale.max - scale.min));
        }
      }),
      { numRuns: 200 },
    );
  });
});
