// What can be told from ladders alone, which is fast, and what only taking steps can tell. That the two agree is held elsewhere.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLadderRoute } from '../../../src/score/cheapest/ladder-route.ts';
import type { Route } from '../../../src/score/cheapest/quest.ts';
import { startSteps } from '../../../src/score/step-simulation.ts';
import { surveySteps } from '../../../src/score/step-terrain.ts';
import { buildAssessment, buildFramework, type AssessmentSpec, type FrameworkSpec } from '../builders.ts';

interface Given {
  readonly framework: FrameworkSpec;
  readonly assessment: AssessmentSpec;
  readonly id: string;
  readonly wanted: number;
}

function routeOf(name: string): Route | null {
  const file = readFileSync(new URL(`../../fixtures/cheapest/${name}.json`, import.meta.url), 'utf8');
  const { framework, assessment, id, wanted } = (JSON.parse(file) as { readonly given: Given }).given;
  const built = buildFramework(framework);
  const terrain = surveySteps(built, built.scoring);
  return findLadderRoute({ terrain, start: startSteps(terrain, buildAssessment(assessment)), id, wanted });
}

describe('from ladders alone', () => {
  it.each(['rungs', 'prerequisites-elsewhere', 'two-on-a-rung', 'one-step-for-two', 'lowest', 'capped', 'lowest-inside-a-mean', 'dimension', 'sum', 'condition-that-cannot-change'])(
    'the way of %s is found',
    (name) => {
      const route = routeOf(name);
      expect(route?.isExact).toBe(true);
      expect(route?.end?.taken.length).toBeGreaterThan(0);
    },
  );

  it.each(['no-way', 'waiting-for-each-other'])('there is known to be none for %s', (name) => {
    expect(routeOf(name)).toMatchObject({ isExact: true, end: null });
  });

  it.each([
    ['taken-twice', 4],
    ['way-around-a-circle', 6],
  ])('only a bound is known for %s', (name, atLeast) => {
    expect(routeOf(name)).toMatchObject({ isExact: false, end: null, atLeast });
  });

  it.each(['ladders-on-top', 'brought-in', 'brings-in-more', 'drops-out'])('nothing is known for %s', (name) => {
    expect(routeOf(name)).toBeNull();
  });
});
