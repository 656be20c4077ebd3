import { describe, expect, it } from 'vitest';
import { assessMaturity } from '../../src/score/maturity.ts';
import type { KpiResult } from '../../src/score/results.ts';
import { buildAssessment, buildFramework, type AssessmentSpec, type KpiSpec } from './builders.ts';

const question = { id: 'claim', kpis: ['k'] };

function rate(kpi: Omit<KpiSpec, 'id'>, assessment: AssessmentSpec, levels = [1, 2, 3, 4, 5]): readonly KpiResult[] {
  const kpis = [{ id: 'k', ...kpi }, { id: 'unread' }];
  const framework = buildFramework({ levels, pillars: [{ id: 'p', questions: [question] }], kpis });
  return assessMaturity(framework, buildAssessment(assessment)).kpis;
}

function read(value: number, more: AssessmentSpec = {}): AssessmentSpec {
  return { kpis: { k: { value } }, ...more };
}

const four = [10, 20, 30, 40];

describe('a reading', () => {
  it('is listed only where there is one', () => {
    expect(rate({}, read(3)).map((kpi) => kpi.id)).toEqual(['k']);
  });

  it('is the value given, else the formula; of a percentage in percent', () => {
    const formula = ['/', 'a', 'b'] as const;
    const inputs = { a: 1, b: 4 };
    expect(rate({ formula, unit: 'percent' }, { kpis: { k: { inputs } } })[0]?.value).toBe(25);
    expect(rate({ formula, unit: 'ratio' }, { kpis: { k: { inputs } } })[0]?.value).toBe(0.25);
    expect(rate({ formula, unit: 'percent' }, { kpis: { k: { value: 30, inputs } } })[0]?.value).toBe(30);
  });

  it('is none where the percentage is too large for a number', () => {
    // 1e308 / 1 is one, 100 times that is not.
    const [kpi] = rate({ formula: ['/', 'a', 'b'], unit: 'percent' }, { kpis: { k: { inputs: { a: 1e308, b: 1 } } } });
    expect(kpi?.value).toBeNull();
  });

  it('without a value, as when it divides by zero, is not banded', () => {
    const [kpi] = rate({ formula: ['/', 'a', 'b'], bands: [{ cuts: four }] }, { kpis: { k: { inputs: { a: 1, b: 0 } } } });
    expect(kpi).toMatchObject({ value: null, band: null, bandCount: null, cohort: null, tooHigh: false, contradicts: [] });
  });
});

describe('the band of a reading', () => {
  it.each([
    [9, 1],
    [10, 2],
    [39.9, 4],
    [40, 5],
  ])('begins at its cut where higher is better: %d is in band %d', (value, band) => {
    expect(rate({ bands: [{ cuts: four }] }, read(value))[0]).toMatchObject({ band, bandCount: 5, cohort: 'any' });
  });

  it.each([
    [41, 1],
    [40, 2],
    [10, 5],
  ])('begins at its cut where lower is better: %d is in band %d', (value, band) => {
    expect(rate({ direction: 'lower', bands: [{ cuts: four.toReversed() }] }, read(value))[0]?.band).toBe(band);
  });

  it('is reached by a computed value that only float noise keeps below the cut', () => {
    // 57 / 100 x 100 = 56.99999999999999
    const inputs = { a: 57, b: 100 };
    const [kpi] = rate({ formula: ['/', 'a', 'b'], unit: 'percent', bands: [{ cuts: [57] }] }, { kpis: { k: { inputs } } });
    expect(kpi?.band).toBe(2);
  });

  it('comes from the cohort of the company, else from the one for any, else there is none', () => {
    const bands = [{ cohort: 'smb', cuts: [1] }, { cohort: 'any', cuts: [100] }];
    expect(rate({ bands }, read(5, { profile: { segment: 'smb' } }))[0]).toMatchObject({ band: 2, cohort: 'smb' });
    expect(rate({ bands }, read(5, { profile: { segment: 'ent' } }))[0]).toMatchObject({ band: 1, cohort: 'any' });
    expect(rate({ bands: bands.slice(0, 1) }, read(5))[0]).toMatchObject({ value: 5, band: null, cohort: null });
  });

  it('does not exist for a trend', () => {
    expect(rate({ direction: 'trend', bands: [{ cuts: four }] }, read(25))[0]).toMatchObject({ value: 25, band: null });
  });
});

describe('a contradiction', () => {
  it('is a claim two or more levels from the band, either way', () => {
    // 25 reaches the cuts 10 and 20: band 3.
    const bands = [{ cuts: four }];
    expect(rate({ bands }, read(25, { answers: { claim: 5 } }))[0]?.contradicts).toEqual([{ question: 'claim', claimed: 5 }]);
    expect(rate({ bands }, read(25, { answers: { claim: 1 } }))[0]?.contradicts).toEqual([{ question: 'claim', claimed: 1 }]);
    expect(rate({ bands }, read(25, { answers: { claim: 4 } }))[0]?.contradicts).toEqual([]);
  });

  it('counts levels from 1, whatever their values are', () => {
    // Of 0, 25, 50, 75, 100 the value 100 is the fifth; band 1.
    const [kpi] = rate({ bands: [{ cuts: four }] }, read(5, { answers: { claim: 100 } }), [0, 25, 50, 75, 100]);
    expect(kpi?.contradicts).toEqual([{ question: 'claim', claimed: 5 }]);
  });

  it('needs an answer', () => {
    expect(rate({ bands: [{ cuts: four }] }, read(45, { answers: { claim: 'unknown' } }))[0]?.contradicts).toEqual([]);
  });

  it('needs as many bands as levels', () => {
    expect(rate({ bands: [{ cuts: [10, 20] }] }, read(45, { answers: { claim: 1 } }))[0]).toMatchObject({ band: 3, contradicts: [] });
  });

  it('is not drawn from a reading that is too high to be true', () => {
    const bands = [{ cuts: four, tooHigh: 90 }];
    expect(rate({ direction: 'range', bands }, read(91, { answers: { claim: 1 } }))[0]).toMatchObject({ tooHigh: true, contradicts: [] });
    expect(rate({ direction: 'range', bands }, read(90, { answers: { claim: 1 } }))[0]).toMatchObject({ tooHigh: false });
  });
});

it('KPIs never change a score', () => {
  const framework = buildFramework({ pillars: [{ id: 'p', questions: [question] }], kpis: [{ id: 'k', bands: [{ cuts: four }] }] });
  const answers = { claim: 3 };
  const { overall } = assessMaturity(framework, buildAssessment({ answers, kpis: { k: { value: 1 } } }));
  expect(overall).toEqual(assessMaturity(framework, buildAssessment({ answers })).overall);
});

describe('the limits of a band', () => {
  it.each([
    [5, { low: null, high: 10 }],
    [25, { low: 20, high: 30 }],
    [40, { low: 40, high: null }],
  ])('are its cuts where higher is better: %d', (value, limits) => {
    expect(rate({ bands: [{ cuts: four }] }, read(value))[0]?.limits).toEqual(limits);
  });

  it.each([
    [41, { low: 40, high: null }],
    [25, { low: 20, high: 30 }],
    [10, { low: null, high: 10 }],
  ])('are its cuts where lower is better: %d', (value, limits) => {
    expect(rate({ direction: 'lower', bands: [{ cuts: four.toReversed() }] }, read(value))[0]?.limits).toEqual(limits);
  });
});

describe('a reading without a band says why', () => {
  it.each([
    ['no-value', { formula: ['/', 'a', 'b'], bands: [{ cuts: four }] }, { kpis: { k: { inputs: { a: 1, b: 0 } } } }],
    ['trend', { direction: 'trend' }, read(5)],
    ['no-bands', {}, read(5)],
    ['unknown-cohort', { bands: [{ cohort: 'smb', cuts: four }] }, read(5)],
    ['unknown-cohort', { bands: [{ cohort: 'smb', cuts: four }] }, read(5, { profile: { segment: 'mid' } })],
  ] as const)('%s', (notBanded, kpi, assessment) => {
    expect(rate(kpi, assessment)[0]).toMatchObject({ band: null, limits: null, notBanded });
  });

  it('and one with a band does not', () => {
    expect(rate({ bands: [{ cuts: four }] }, read(5))[0]?.notBanded).toBeNull();
  });
});
