// The roadmap of the sample assessment, from its own targets: what it says, and how it reads in each format.
import { describe, expect, it } from 'vitest';
import { buildRoadmapView } from '../../src/report/roadmap/build-view.ts';
import { roadmapRenderers } from '../../src/report/roadmap/renderers.ts';
import type { ForecastView, RoadmapView } from '../../src/report/roadmap/view.ts';
import { planRoadmap } from '../../src/score/roadmap.ts';
import type { DeliveryModel } from '../../src/score/roadmap-results.ts';
import { roadmapOptions } from './handmade-roadmap.ts';
import { mcalign, readAssessment } from './load-sample.ts';

const framework = mcalign();
const assessment = readAssessment('examples/lumen-analytics.yaml', framework);

function sampleRoadmap(model: DeliveryModel): RoadmapView {
  const roadmap = planRoadmap(framework, assessment, { model, capacity: 3, target: null, only: null });
  return buildRoadmapView(framework, assessment, roadmap, { start: { date: '2026-10-14', source: 'assessment' }, target: null, cheapest: null });
}

const waterfall = sampleRoadmap('waterfall');
const agile = sampleRoadmap('agile');

function expectScores({ overall, pillars }: ForecastView, expected: readonly number[]): void {
  const found = [...pillars, overall].map(({ score }) => score);
  found.forEach((score, index) => expect(score).toBeCloseTo(expected[index]!, 12));
  expect(found).toHaveLength(expected.length);
}

// Today's answers are added up in sample.test.ts: dimensions weigh the same inside a pillar, pillars in the whole.
describe('the waterfall of the sample', () => {
  it('begins with every question that is short of its target and whose next step needs nothing', () => {
    expect(waterfall.phases[0]!.starting.flatMap(({ lifts, from, to }) => lifts.map(({ id }) => `${id} ${from}-${to}`)).toSorted()).toEqual([
      'adoption 2-3', 'billing-data 1-2', 'capacity 2-3', 'change 2-3', 'customer-handoff 2-3', 'data-quality 2-3', 'decisions 2-3', 'enablement 2-3',
      'expansion 2-3', 'forecast-analytics 1-2', 'integration 2-3', 'metrics 2-3', 'quote 2-3', 'shared-goals 2-3', 'usage 2-3',
    ]); // prettier-ignore
  });

  it('leads in its first phase to the scores of a hand calculation', () => {
    // people      3 | (3+3+3)/3 = 3 | 3 | (3+3)/2 = 3                       -> 12 / 4                     = 3
    // processes   3 | (3+3)/2 = 3 | (3+4+3)/3 = 10/3 | (3+3)/2 = 3 | 2       -> (3+3+10/3+3+2) / 5         = 43/15
    // platform    (2*3+3+2)/4 = 2.75 | 3 | (3+3)/2 = 3                       -> 8.75 / 3                   = 35/12
    // insights    3 | 3 | 2 | (2+3)/2 = 2.5 (one don't know)                 -> 10.5 / 4                   = 2.625
    expectScores(waterfall.phases[0]!.forecast, [3, 43 / 15, 35 / 12, 2.625, (3 + 43 / 15 + 35 / 12 + 2.625) / 4]);
    expect(waterfall.phases[0]!.forecast.overall.levelName).toBe('Defined');
  });

  it('begins a phase when the one before is done, and no step outside its phase', () => {
    const { phases } = waterfall;
    expect(phases.slice(1).map(({ begins }) => begins)).toEqual(phases.slice(0, -1).map(({ ends }) => ends));
    for (const phase of phases) for (const step of phase.starting) expect(step.begins >= phase.begins && step.ends <= phase.ends).toBe(true);
  });
});

describe('the agile roadmap of the sample', () => {
  it('leads in its first sprint to the scores of a hand calculation', () => {
    // forecast-analytics 1-2, billing-data 1-2 and capacity 2-3 are done:
    // people      3 | 8/3 | 3 | 2                    -> (3+8/3+3+2) / 4   = 8/3
    // processes   as today                                                = 2.6
    // platform    (2*3+2+2)/4 = 2.5 | 3 | 2          -> 7.5 / 3           = 2.5
    // insights    2 | 2 | 2 | (2+2)/2 = 2            -> 8 / 4             = 2
    expect(agile.phases[0]!.finishing.flatMap(({ lifts }) => lifts.map(({ id }) => id)).toSorted()).toEqual(['billing-data', 'capacity', 'forecast-analytics']);
    expectScores(agile.phases[0]!.forecast, [8 / 3, 2.6, 2.5, 2, (8 / 3 + 2.6 + 2.5 + 2) / 4]);
  });
});

describe('both', () => {
  it.each([['the waterfall', waterfall], ['the agile one', agile]])('put no step before what it needs: %s', (_name, { steps }) => {
    const ends = new Map(steps.map((step) => [step.key, step.ends]));
    for (const step of steps) for (const { key } of step.after) expect(ends.get(key)! <= step.begins).toBe(true);
  });

  it.each([['the waterfall', waterfall], ['the agile one', agile]])('lead every pillar to its target: %s', (_name, { forecast, short }) => {
    expect(short).toEqual([]);
    expect(forecast.pillars.map(({ id, score }) => score! >= (id === 'insights' ? 3.5 : 3))).toEqual([true, true, true, true]);
  });

  it.each([
    ['lumen-waterfall-80.txt', waterfall, 'table', 80],
    ['lumen-waterfall-50.txt', waterfall, 'table', 50],
    ['lumen-waterfall.md', waterfall, 'markdown', 80],
    ['lumen-waterfall.csv', waterfall, 'csv', 80],
    ['lumen-agile-80.txt', agile, 'table', 80],
    ['lumen-agile.md', agile, 'markdown', 80],
  ] as const)('read as in %s', async (file, view, format, columns) => {
    await expect(roadmapRenderers[format](view, roadmapOptions(columns))).toMatchFileSnapshot(`../fixtures/report/${file}`);
  });
});
