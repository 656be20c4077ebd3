// Steps that need a later rung, held against what a plan makes of them.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkRungs } from '../../src/load/check-rungs.ts';
import { locateCompiled } from '../../src/load/located-data.ts';
import { createReport } from '../../src/load/report.ts';
import { defaultScoringPolicy } from '../../src/model/scoring-policy.ts';
import { planSteps } from '../../src/score/plan.ts';
import { buildStep, type StepSpec } from '../score/builders.ts';

/** Rungs of the ladder of one question with five options, and needs without circles. */
const ladders: fc.Arbitrary<readonly StepSpec[]> = fc
  .array(fc.record({ from: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 1, max: 4 }), back: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }) }), { minLength: 2, maxLength: 6 })
  .map((drafts) =>
    drafts.map(({ from, height, back }, index) => {
      const needs = back.filter((distance) => distance <= index).map((distance) => `step-${index - distance}`);
      return { id: `step-${index}`, serves: ['notes'], from, to: Math.min(5, from + height), needs };
    }),
  );

function isRefused(steps: readonly StepSpec[]): boolean {
  const data = { steps: steps.map(({ serves, ...step }) => ({ question: serves, ...step })) };
  const report = createReport(locateCompiled(data, 'handover.yaml'));
  checkRungs(data as Parameters<typeof checkRungs>[0], report);
  return report.failed;
}

/** Somewhere a step is the next rung, and waits for one that is not. */
function someoneIsStuck(steps: readonly StepSpec[]): boolean {
  const policy = { ...defaultScoringPolicy, bands: [] };
  return [1, 2, 3, 4].some((value) => planSteps(steps.map(buildStep), new Map([['notes', { applicable: true, value, gap: 1, weight: 1 }]]), policy).waiting.length > 0);
}

it('refuses a ladder exactly when somebody on it would wait for ever', () => {
  const seen = { refused: 0, fine: 0 };
  fc.assert(
    fc.property(ladders, (steps) => {
      const refused = isRefused(steps);
      if (steps.some((step) => (step.needs ?? []).length > 0)) seen[refused ? 'refused' : 'fine'] += 1;
      expect(refused).toBe(someoneIsStuck(steps));
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.refused, seen.fine)).toBeGreaterThan(10);
});
