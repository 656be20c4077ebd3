// Every example under test/fixtures/roadmap is planned; the expected values are worked out by hand. Those that docs/scoring.md quotes are held against it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roundTo } from '../../src/model/rounding.ts';
import type { Roadmap, RoadmapRequest } from '../../src/score/roadmap-results.ts';
import { planRoadmap } from '../../src/score/roadmap.ts';
import { buildAssessment, buildFramework, type AssessmentSpec, type FrameworkSpec } from './builders.ts';

interface Case {
  readonly about: string;
  readonly given: {
    readonly framework: FrameworkSpec;
    readonly assessment: AssessmentSpec;
    readonly request: Pick<RoadmapRequest, 'model' | 'capacity'> & { readonly target?: number; readonly only?: readonly string[] };
  };
  /** Steps as [id, what it lifts, phase, weeks, after], phases as [number, weeks, overall score], and the rest as the roadmap has it. */
  readonly expect: Readonly<Record<string, unknown>> & { readonly steps: readonly (readonly unknown[])[]; readonly phases: readonly (readonly unknown[])[] };
}

const folder = new URL('../fixtures/roadmap/', import.meta.url);
const doc = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

function readCase(name: string): Case {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Case;
}

function planCase({ given }: Case): Roadmap {
  const { model, capacity, target = null, only } = given.request;
  const request = { model, capacity, target, only: only === undefined ? null : new Set(only) };
  return planRoadmap(buildFramework(given.framework), buildAssessment(given.assessment), request);
}

function round(value: number | null): number | null {
  return value === null ? null : roundTo(value, { decimals: 6, mode: 'half-up' });
}

/** In the short form of the case files. */
function summarize({ steps, phases, waiting, short, weeks, weeksOfWork }: Roadmap): Readonly<Record<string, unknown>> {
  return {
    steps: steps.map(({ id, lifts, phase, begins, ends, after }) => [id, lifts.join(' '), phase, `${begins}-${ends}`, after]),
    phases: phases.map(({ number, begins, ends, forecast }) => [number, `${begins}-${ends}`, round(forecast.overall)]),
    needs: Object.fromEntries(steps.map(({ id, need }) => [id, round(need)])),
    waiting: waiting.map(({ id, waitsFor }) => [id, waitsFor]),
    short: short.map(({ id, score, target }) => [id, round(score), round(target)]),
    weeks,
    weeksOfWork,
  };
}

/** The cells of the table that follows a mark, without its head and without backticks. */
function readTable(mark: string): readonly (readonly string[])[] {
  const [, after = ''] = doc.split(`<!-- ${mark} -->\n`);
  const rows = /(?:^\|.*\n)+/m.exec(after)?.[0].trimEnd().split('\n').slice(2) ?? [];
  return rows.map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', '')));
}

describe.each(names)('the roadmap %s', (name) => {
  const one = readCase(name);
  const summary = summarize(planCase(one));

  it.each(Object.keys(one.expect))(`has the right %s (${one.about})`, (key) => {
    expect(summary[key]).toEqual(one.expect[key]);
  });
});

describe.each(['waterfall', 'agile'])('the roadmap %s in docs/scoring.md', (name) => {
  const { steps, phases } = readCase(name).expect;

  it('has the same steps', () => {
    expect(readTable(`roadmap: ${name} steps`).map(([id, , phase, weeks]) => [id, Number(phase), weeks])).toEqual(steps.map(([id, , phase, weeks]) => [id, phase, weeks]));
  });

  it('leads to the same scores', () => {
    expect(readTable(`roadmap: ${name} phases`).map(([number, weeks, , overall]) => [Number(number), weeks, Number(overall)])).toEqual(phases);
  });
});

describe('a roadmap', () => {
  const { given } = readCase('waterfall');
  const [framework, assessment] = [buildFramework(given.framework), buildAssessment(given.assessment)];

  it('is empty where every target is met', () => {
    const roadmap = planRoadmap(framework, assessment, { model: 'agile', capacity: 2, target: 1, only: null });
    expect(roadmap).toMatchObject({ steps: [], phases: [], waiting: [], short: [], weeks: 0, weeksOfWork: 0, today: { overall: 1.25 } });
  });

  it('is empty where nothing is answered, and nothing is short of a target without a score', () => {
    const roadmap = planRoadmap(framework, buildAssessment(), { model: 'waterfall', capacity: 2, target: null, only: null });
    expect(roadmap).toMatchObject({ steps: [], phases: [], waiting: [], short: [], today: { overall: null, level: null } });
  });

  it('names what each step unlocks, its pillar, and what begins and is done in each phase', () => {
    const { steps, phases } = planRoadmap(framework, assessment, { model: 'agile', capacity: 2, target: null, only: null });
    expect(steps.map(({ id, pillar, unlocks }) => [id, pillar, unlocks])).toEqual([
      ['metric-list', 'insights', ['metric-dictionary']],
      ['stage-names', 'process', ['stage-rules']],
      ['stage-rules', 'process', ['forecast-call']],
      ['metric-dictionary', 'insights', []],
      ['forecast-call', 'process', []],
    ]);
    expect(phases.map(({ number, starting, finishing }) => [number, starting, finishing])).toEqual([
      [1, [0, 1], [0, 1]],
      [2, [2, 3], []],
      [5, [], [2]],
      [6, [4], [4]],
      [9, [], [3]],
    ]);
  });

  it('tells levels and stages of every phase', () => {
    const staged = buildFramework({ ...given.framework, stages: [1, 2, 3], scoring: { method: 'staged' }, pillars: [{ id: 'process', questions: [{ id: 'stages', gate: true }] }], steps: given.framework.steps?.slice(0, 2) ?? [] });
    const { today, phases } = planRoadmap(staged, assessment, { model: 'waterfall', capacity: 1, target: null, only: null });
    expect([today, ...phases.map(({ forecast }) => forecast)].map(({ level, stage, pillars }) => [level, stage, pillars])).toEqual([
      [1, 1, [{ id: 'process', score: 1, level: 1 }]],
      [2, 2, [{ id: 'process', score: 2, level: 2 }]],
      [3, 3, [{ id: 'process', score: 3, level: 3 }]],
    ]);
  });

  it.each([0, 1.5, Number.NaN])('refuses a capacity of %d', (capacity) => {
    expect(() => planRoadmap(framework, assessment, { model: 'agile', capacity, target: null, only: null })).toThrow(RangeError);
  });

  it('passes over steps that the framework does not have', () => {
    expect(planRoadmap(framework, assessment, { model: 'agile', capacity: 1, target: null, only: new Set(['nothing']) })).toMatchObject({ steps: [], waiting: [] });
  });
});
