import { describe, expect, it } from 'vitest';
import { sample } from './load-sample.ts';

// The sample's answers, added up by hand; dimensions weigh the same inside a pillar, pillars in the whole:
//   people      3 | (2+3+3)/3 = 8/3 | 2 | (2+2)/2 = 2             -> (3 + 8/3 + 2 + 2) / 4         = 29/12
//   processes   3 | (3+2)/2 | (3+4+2)/3 = 3 | (3+2)/2 | 2          -> (3 + 2.5 + 3 + 2.5 + 2) / 5  = 2.6
//   platform    (2*3+2+1)/4 = 2.25 | 3 | (2+2)/2 = 2               -> (2.25 + 3 + 2) / 3           = 29/12
//   insights    2 | 2 | 2 | (1+2)/2 = 1.5 (one don't know)         -> 7.5 / 4                      = 1.875
//   overall     (29/12 + 2.6 + 29/12 + 1.875) / 4                                                  = 2.3270833…
const report = sample();
const pillar = (id: string) => report.pillars.find((each) => each.id === id)!;

describe('the sample report', () => {
  it.each([
    ['people', 29 / 12, 'Emerging'],
    ['processes', 2.6, 'Defined'],
    ['platform', 29 / 12, 'Emerging'],
    ['insights', 1.875, 'Emerging'],
  ])('scores %s as a hand calculation does', (id, score, level) => {
    expect(pillar(id).score).toBeCloseTo(score, 12);
    expect(pillar(id).levelName).toBe(level);
  });

  it('scores the whole, and names the constraint', () => {
    expect(report.overall.score).toBeCloseTo((29 / 12 + 2.6 + 29 / 12 + 1.875) / 4, 12);
    expect(report.overall.constraint).toBe('insights');
    expect(report.constraint?.lowest?.id).toBe('forecast-analytics');
  });

  it('says how much rests on answers and what is missing could change', () => {
    // 2 of 3 answered in one of four dimensions of one of four pillars: 1 - 1/3 * 1/4 * 1/4 = 47/48.
    expect(report.overall.coverage).toBeCloseTo(47 / 48, 12);
    // The missing answer moves analytics between (1+2+1)/3 and (1+2+5)/3, so the whole by 4/3 * 1/4 * 1/4 = 1/12.
    expect(report.overall.upper! - report.overall.lower!).toBeCloseTo(1 / 12, 12);
  });

  it('holds measured outcomes against what was claimed', () => {
    const kpi = (id: string) => report.kpis.find((each) => each.id === id)!;
    expect(kpi('win-rate').value).toBeCloseTo(100 * (41 / 161), 12);
    expect(kpi('forecast-variance').value).toBeCloseTo(28, 12);
    expect(kpi('forecast-variance')).toMatchObject({ band: 2, contradicts: [{ question: 'forecast', claimed: 4 }] });
    expect(kpi('nrr').cohort).toBe('mid');
    expect(kpi('slip-rate').band).toBeNull();
  });

  it('never puts a step before one that it needs', () => {
    const order = new Map(report.steps.map((step, index) => [step.id, index]));
    for (const step of report.steps) for (const need of step.openNeeds) expect(order.get(need)).toBeLessThan(order.get(step.id)!);
  });

  it('quotes what is done today and what would be done one level up', () => {
    expect(report.steps[0]?.today).toBe('It is not; past pipeline and renewals are not kept in a usable form.');
    expect(report.steps[0]?.tomorrow).toBe('Somebody looks up past conversion or seasonality when asked.');
  });
});
