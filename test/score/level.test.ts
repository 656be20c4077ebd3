import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLevel } from '../../src/score/level.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { buildAssessment, buildFramework, type AnswerSpec, type FrameworkSpec } from './builders.ts';

const five = buildFramework({ pillars: [{ id: 'p', questions: [{ id: 'a' }] }] });

function levelOf(score: number, scale = five.scale): number | null {
  return findLevel(score, scale, five, five.scoring);
}

function pillarOf(spec: Omit<FrameworkSpec, 'pillars'>, questions: readonly string[], answers: Record<string, AnswerSpec>) {
  const framework = buildFramework({ ...spec, pillars: [{ id: 'p', questions: questions.map((id) => ({ id })) }] });
  const [pillar] = assessMaturity(framework, buildAssessment({ answers })).pillars;
  return pillar;
}

describe('the level of a score', () => {
  // Five bands of equal width over 1 to 5: 0.8 each.
  it.each([
    [1, 1],
    [1.79, 1],
    [1.8, 2],
    [2.6, 3],
    [3.39, 3],
    [3.4, 4],
    [4.2, 5],
    [5, 5],
  ])('at %d is %d', (score, level) => {
    expect(levelOf(score)).toBe(level);
  });

  it('is exact at a cut, although floats are not (P8)', () => {
    const ten = buildFramework({ levels: [0, 8, 10], scoring: { bands: [8, 9.5] }, pillars: [] });
    expect(findLevel((0.1 + 0.7) * 10, ten.scale, ten, ten.scoring)).toBe(8);
    expect(findLevel(7.9999, ten.scale, ten, ten.scoring)).toBe(0);
  });

  it('never falls while the score rises (P8)', () => {
    const score = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(levelOf(Math.min(a, b))).toBeLessThanOrEqual(levelOf(Math.max(a, b)) ?? 0);
      }),
    );
  });

  it('compares a score on another scale by its share', () => {
    // 4 of 0 to 10 is share 0.4; on 1 to 5 that is 2.6.
    expect(levelOf(4, { min: 0, max: 10 })).toBe(3);
    expect(levelOf(3.99, { min: 0, max: 10 })).toBe(2);
  });
});

describe('a level that is not named', () => {
  it('is that of a node below the minimum coverage', () => {
    expect(pillarOf({}, ['a', 'b'], { a: 4 })).toMatchObject({ score: 4, coverage: 0.5, level: null, fragile: false });
  });

  it('is named again exactly at the minimum coverage', () => {
    expect(pillarOf({ scoring: { minCoverage: 0.5 } }, ['a', 'b'], { a: 4 })).toMatchObject({ level: 4 });
  });

  it("is that of a node with nothing but don't know, even if no coverage is asked for", () => {
    const pillar = pillarOf({ scoring: { minCoverage: 0, unknown: 'lowest' } }, ['a'], { a: 'unknown' });
    expect(pillar).toMatchObject({ score: 1, coverage: 0, level: null });
  });
});

describe('a fragile level', () => {
  it('is one answer away from the next', () => {
    // (3 + 3 + 3 + 4) / 4 = 3.25, one option up 3.5: past the cut at 3.4.
    expect(pillarOf({}, ['a', 'b', 'c', 'd'], { a: 3, b: 3, c: 3, d: 4 })).toMatchObject({ level: 3, fragile: true });
  });

  it('is not one that a single answer cannot change', () => {
    expect(pillarOf({}, ['a', 'b', 'c', 'd'], { a: 3, b: 3, c: 3, d: 3 })).toMatchObject({ level: 3, fragile: false });
  });

  it('in a node that takes the lowest is one that a single answer can free', () => {
    // The first cut is at 3. Of 2 and 4, the 2 alone can rise to it; of 2 and 2, one of them cannot.
    expect(isLowestFragile({ a: 2, b: 4 })).toBe(true);
    expect(isLowestFragile({ a: 2, b: 2 })).toBe(false);
  });
});

function isLowestFragile(answers: Record<string, number>): boolean | undefined {
  const framework = buildFramework({
    scoring: { bands: [3, 3.5, 4, 4.5] },
    pillars: [{ id: 'p', aggregate: 'min', questions: [{ id: 'a' }, { id: 'b' }] }],
  });
  return assessMaturity(framework, buildAssessment({ answers })).pillars[0]?.fragile;
}
