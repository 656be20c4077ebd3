// What holds for every cheapest way, over random frameworks small enough to try everything.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { findCheapestWay } from '../../src/score/cheapest-way.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import type { CheapestWay } from '../../src/score/roadmap-results.ts';
import { buildAssessment, buildFramework } from './builders.ts';
import { scoreOf, standAt, take, tryEverything, type Standpoint } from './cheapest-by-trying.ts';
import { lookUp } from './look-up.ts';
import { smallSamples, type SmallSample } from './small-ladders.ts';

interface Known {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly way: CheapestWay;
}

function check(samples: fc.Arbitrary<SmallSample>, judge: (known: Known) => void): void {
  fc.assert(
    fc.property(samples, (sample) => {
      const framework = buildFramework(sample.framework);
      const assessment = buildAssessment({ answers: sample.answers });
      const maturity = assessMaturity(framework, assessment);
      const { min, max } = lookUp(maturity, `${sample.id}.scale`) as { min: number; max: number };
      judge({ framework, assessment, way: findCheapestWay(framework, assessment, sample.id, min + sample.share * (max - min)) });
    }),
    { numRuns: 120 },
  );
}

/** As trying everything has it. */
function expectCheapest({ framework, assessment, way }: Known): void {
  const tried = tryEverything(framework, assessment, way.id, way.wanted);
  const orders = way.steps.map((id) => framework.steps.findIndex((step) => step.id === id)).toSorted((a, b) => a - b);
  expect({ outcome: way.outcome, weeks: way.weeksOfWork, atLeast: way.atLeast, orders }).toEqual(
    tried === null ? { outcome: 'none', weeks: 0, atLeast: 0, orders: [] } : { ...tried, outcome: tried.weeks === 0 ? 'reached' : 'exact', atLeast: tried.weeks },
  );
}

/** Takes the steps one after the other; null where one cannot be taken. */
function follow({ framework, assessment, way }: Known): Standpoint | null {
  let here: Standpoint | null = standAt(framework, assessment, new Set());
  for (const id of way.steps) {
    const step = framework.steps.find((each) => each.id === id);
    here = step === undefined || here === null ? null : take(framework, here, step);
  }
  return here;
}

describe('every cheapest way', () => {
  it('takes what trying everything takes, where every question has a ladder', () => {
    check(smallSamples('questions'), expectCheapest);
  });

  it('takes what trying everything takes, where some pillars have a ladder instead of their questions', () => {
    check(smallSamples('apart'), expectCheapest);
  });

  it('takes what trying everything takes, where ladders of nodes come on top, and questions hang on answers', () => {
    check(smallSamples('tangled'), expectCheapest);
  });

  it('consists of steps that can be taken in its order, and leads to the score that it says', () => {
    check(fc.oneof(smallSamples('questions'), smallSamples('apart'), smallSamples('tangled')), (known) => {
      const { way } = known;
      const end = follow(known);
      if (end === null) throw new Error(`cannot be taken: ${way.steps.join(', ')}`);
      const score = scoreOf(end, way.id);
      expect(way.reached).toBe(way.outcome === 'none' ? null : score);
      expect(way.outcome === 'none' || (score !== null && score >= way.wanted - 1e-9)).toBe(true);
    });
  });
});
