// Every example under test/fixtures/cheapest is looked through; the expected values are worked out by hand. Those that docs/scoring.md quotes are held against it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { roundTo } from '../../src/model/rounding.ts';
import { findCheapestWay } from '../../src/score/cheapest-way.ts';
import type { CheapestWay } from '../../src/score/roadmap-results.ts';
import { answerAll, readAssessment, readFramework } from '../report/load-sample.ts';
import { buildAssessment, buildFramework, type AssessmentSpec, type FrameworkSpec, type StepSpec } from './builders.ts';
import { scoreOf, standAt, take, type Standpoint } from './cheapest-by-trying.ts';

interface Case {
  readonly about: string;
  readonly given: { readonly framework: FrameworkSpec; readonly assessment: AssessmentSpec; readonly id: string; readonly wanted: number };
  readonly expect: Partial<CheapestWay>;
}

const folder = new URL('../fixtures/cheapest/', import.meta.url);
const doc = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

const bundled = readdirSync('frameworks').flatMap((file) => /^([a-z-]+)\.yaml$/.exec(file)?.[1] ?? []);

function readCase(name: string): Case {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Case;
}

function round(value: number | null): number | null {
  return value === null ? null : roundTo(value, { decimals: 6, mode: 'half-up' });
}

describe.each(names)('the cheapest way of %s', (name) => {
  const { about, given, expect: expected } = readCase(name);

  it(`is as expected: ${about}`, () => {
    const way = findCheapestWay(buildFramework(given.framework), buildAssessment(given.assessment), given.id, given.wanted);
    expect({ ...way, today: round(way.today), reached: round(way.reached) }).toMatchObject(expected);
  });
});

/** The cells of the table that follows a mark in docs/scoring.md, without its head and without backticks. */
function readTable(mark: string): readonly (readonly string[])[] {
  const [, after = ''] = doc.split(`<!-- ${mark} -->\n`);
  const rows = /(?:^\|.*\n)+/m.exec(after)?.[0].trimEnd().split('\n').slice(2) ?? [];
  return rows.map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', '')));
}

describe.each(['rungs', 'prerequisites-elsewhere'])('the cheapest way of %s in docs/scoring.md', (name) => {
  it('has the same steps and takes as many weeks', () => {
    const { steps, weeksOfWork } = readCase(name).expect;
    const rows = readTable(`cheapest: ${name}`);
    expect(rows.map(([step]) => step)).toEqual(steps);
    expect(rows.reduce((sum, [, weeks]) => sum + Number(weeks), 0)).toBe(weeksOfWork);
  });
});

/** The score after taking the steps one after the other; null where one cannot be taken. */
function follow(framework: Framework, assessment: Assessment, { id, steps }: CheapestWay): number | null {
  let here: Standpoint | null = standAt(framework, assessment, new Set());
  for (const each of steps) {
    const step = framework.steps.find((other) => other.id === each);
    here = step === undefined || here === null ? null : take(framework, here, step);
  }
  return here === null ? null : scoreOf(here, id);
}

/** One pillar with so many questions, all of them at 1, each with a ladder up to 5 like that of the pillar, if that has one. */
function onePillar(questions: number, needsOf: (question: number, from: number) => readonly string[], hasLadder: boolean): Framework {
  const ids = Array.from({ length: questions }, (_, index) => `q${index}`);
  const efforts = ['S', 'M', 'L'] as const;
  const steps = [1, 2, 3, 4].flatMap((from) => [
    ...ids.map((id, index): StepSpec => ({ id: `${id}-${from + 1}`, serves: [id], from, to: from + 1, effort: efforts[(index * from) % 3] ?? 'S', needs: needsOf(index, from) })),
    ...(hasLadder ? [{ id: `p-${from + 1}`, serves: ['p'], from, to: from + 1, effort: 'L' as const }] : []),
  ]);
  return buildFramework({ pillars: [{ id: 'p', questions: ids.map((id, index) => ({ id, weight: 1 + (index % 4) })) }], steps });
}

describe('a cheapest way', () => {
  const { given } = readCase('rungs');
  const [framework, assessment] = [buildFramework(given.framework), buildAssessment(given.assessment)];

  it.each([
    ['a part that the framework does not have', 'nobody', 3],
    ['more than the scale has', 'people', 6],
    ['no number', 'people', NaN],
    ['an infinite score', 'people', Infinity],
  ])('does not exist to %s', (_, id, wanted) => {
    expect(findCheapestWay(framework, assessment, id, wanted)).toMatchObject({ outcome: 'none', steps: [], reached: null });
  });

  it('does not exist where nothing is answered', () => {
    expect(findCheapestWay(framework, buildAssessment(), 'people', 2)).toMatchObject({ outcome: 'none', today: null });
  });

  it('follows the policy that it is given', () => {
    const pillars = [{ id: 'p', questions: [{ id: 'a' }] }, { id: 'r', questions: [{ id: 'b' }] }];
    const steps = [{ id: 'a-3', serves: ['a'], from: 1, to: 3 }, { id: 'b-2', serves: ['b'], from: 1, to: 2, effort: 'M' as const }];
    const two = buildFramework({ pillars, steps });
    const answers = buildAssessment({ answers: { a: 1, b: 1 } });
    expect(findCheapestWay(two, answers, 'overall', 2).steps).toEqual(['a-3']);
    expect(findCheapestWay(two, answers, 'overall', 2, { ...two.scoring, overall: 'min' }).steps).toEqual(['a-3', 'b-2']);
  });
});

describe('a way that takes too long to be sure of', () => {
  it.each([
    ['ladders that need each other everywhere', onePillar(20, (question, from) => (from === 1 ? [] : [1, 4, 13].map((next) => `q${(question + next + from) % 20}-${from}`)), false), 3.5],
    ['ladders of questions under the ladder of their pillar', onePillar(8, () => [], true), 4.5],
  ])('can be gone all the same, and is not below its bound: %s', (_, framework, wanted) => {
    const assessment = answerAll(framework, 1);
    const way = findCheapestWay(framework, assessment, 'p', wanted);
    expect(way.outcome).toBe('best-found');
    expect(way.atLeast).toBeGreaterThan(0);
    expect(way.atLeast).toBeLessThan(way.weeksOfWork);
    expect(way.reached).toBeGreaterThanOrEqual(wanted);
    expect(follow(framework, assessment, way)).toBe(way.reached);
  });
});

describe('the cheapest way in bundled frameworks', () => {
  it.each(bundled)('is exact, and can be gone, from the lowest answers to the whole of %s', (id) => {
    const framework = readFramework(`frameworks/${id}.yaml`);
    const lowest = answerAll(framework, framework.scale.min);
    for (const wanted of [framework.target, framework.scale.max - 0.5]) {
      const way = findCheapestWay(framework, lowest, 'overall', wanted);
      expect(way).toMatchObject({ outcome: 'exact', atLeast: way.weeksOfWork });
      expect(follow(framework, lowest, way)).toBe(way.reached);
    }
  });

  it('takes the whole ladder of every question to bring everything to the top', () => {
    const framework = readFramework('frameworks/mcalign.yaml');
    const { steps } = findCheapestWay(framework, answerAll(framework, 1), 'overall', 5);
    expect(steps.toSorted()).toEqual(framework.steps.map(({ id }) => id).toSorted());
  });

  it('is exact for every pillar of mcalign, and for the sample', () => {
    const framework = readFramework('frameworks/mcalign.yaml');
    const lowest = answerAll(framework, 1);
    expect(framework.pillars.map(({ id }) => findCheapestWay(framework, lowest, id, 5).outcome)).toEqual(framework.pillars.map(() => 'exact'));
    expect(findCheapestWay(framework, readAssessment('examples/lumen-analytics.yaml', framework), 'overall', 4).outcome).toBe('exact');
  });
});
