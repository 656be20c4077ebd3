// Baselines: what counts as a fall, which answers are behind it, and that a number once reached is never lowered.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BaselineEntry } from '../../src/model/baseline.ts';
import { checkGates } from '../../src/score/gates.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { raiseBaseline, recordBaseline } from '../../src/score/record-baseline.ts';
import { buildAssessment, buildFramework, type AnswerSpec } from './builders.ts';

const framework = buildFramework({ pillars: [{ id: 'people', questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, { id: 'data', questions: [{ id: 'd' }] }] });

type Answers = Readonly<Record<string, AnswerSpec>>;

const record = (answers: Answers): BaselineEntry => recordBaseline(framework, assessMaturity(framework, buildAssessment({ answers })));

function compare(before: Answers | BaselineEntry, now: Answers, tolerance = 0) {
  const baseline = 'coverage' in before && 'pillars' in before ? (before as BaselineEntry) : record(before as Answers);
  const assessment = buildAssessment({ answers: now });
  return checkGates([{ rule: 'baseline', file: 'b.json', tolerance, severity: 'error' }], { framework, assessment, maturity: assessMaturity(framework, assessment), baseline, day: '2026-11-22' });
}

const failed = (results: ReturnType<typeof compare>) => results.filter(({ outcome }) => outcome === 'failed').map(({ subject }) => subject);
const before = { a: 3, b: 3, c: 3, d: 4 };

describe('a baseline', () => {
  it('remembers scores, coverage and answers, with thirds written out to twelve digits', () => {
    // People (2 + 3 + 3) / 3; overall the mean of that and 4.
    expect(record({ a: 2, b: 3, c: 3, d: 4 })).toEqual({
      framework: { id: 'sample', version: '1.0.0' },
      overall: 3.33333333333,
      coverage: 1,
      stage: null,
      pillars: new Map([['people', 2.66666666667], ['data', 4]]),
      answers: new Map([['a', 2], ['b', 3], ['c', 3], ['d', 4]]),
    });
  });

  it('is passed by what it was made from', () => {
    expect(failed(compare({ a: 2, b: 3, c: 3, d: 4 }, { a: 2, b: 3, c: 3, d: 4 }))).toEqual([]);
  });

  it('notices the fall of one answer, in everything that it is part of, and names it', () => {
    const results = compare(before, { ...before, b: 2 });
    expect(failed(results)).toEqual(['overall', 'people']);
    expect(results.find(({ subject }) => subject === 'people')?.causes).toEqual([{ because: 'fell', id: 'b', before: 3, value: 2, state: 'answered' }]);
  });

  it('lets a score fall by the tolerance, and no further', () => {
    // People falls from 3 to 2.666…, a third; overall by half of that.
    expect(failed(compare(before, { ...before, b: 2 }, 0.34))).toEqual([]);
    expect(failed(compare(before, { ...before, b: 2 }, 0.33))).toEqual(['people']);
  });

  it('is not passed by an answer that is withdrawn, though the score rises', () => {
    const results = compare({ ...before, b: 1 }, { ...before, b: 'unknown' }, 1);
    expect(failed(results)).toEqual(['coverage']);
    expect(results.at(-1)?.causes).toEqual([{ because: 'fell', id: 'b', before: 1, value: null, state: 'unknown' }]);
  });

  it('names an answer that pulls a score down because it counts only now', () => {
    const results = compare({ a: 4, b: 4, d: 4 }, { a: 4, b: 4, c: 1, d: 4 });
    expect(results.find(({ subject }) => subject === 'people')).toMatchObject({ outcome: 'failed', causes: [{ id: 'c', before: null, value: 1 }] });
  });

  it('is not passed where a score is gone', () => {
    expect(compare(before, { ...before, d: 'unknown' }).find(({ subject }) => subject === 'data')).toMatchObject({ value: null, outcome: 'failed' });
  });

  it('asks nothing of what had no score', () => {
    expect(compare({ a: 3 }, { a: 3, d: 1 }).map(({ subject }) => subject)).toEqual(['overall', 'people', 'coverage']);
  });
});

describe('a baseline that is raised', () => {
  it('takes over what rose and what is new, and leaves what fell', () => {
    const { entry, raises } = raiseBaseline(record({ a: 3, b: 3, c: 3 }), record({ a: 4, b: 2, c: 4, d: 2 }));
    // People from 3 to 3.333…; data is new; overall (3.333… + 2) / 2 is below 3.
    expect(raises).toEqual([{ subject: 'people', before: 3, value: 3.33333333333 }, { subject: 'data', before: null, value: 2 }, { subject: 'coverage', before: 0.5, value: 1 }]);
    expect(entry.overall).toBe(3);
    expect(entry.answers).toEqual(new Map([['a', 4], ['b', 3], ['c', 4], ['d', 2]]));
  });

  it('never lowers anything, and does not change when it is raised again', () => {
    const some = fc.record({ a: fc.integer({ min: 1, max: 5 }), b: fc.integer({ min: 1, max: 5 }), c: fc.integer({ min: 1, max: 5 }), d: fc.integer({ min: 1, max: 5 }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(some, some, (first, second) => {
        const old = record(first);
        const { entry } = raiseBaseline(old, record(second));
        expect(entry.overall ?? 0).toBeGreaterThanOrEqual(old.overall ?? 0);
        expect(entry.coverage).toBeGreaterThanOrEqual(old.coverage);
        for (const [id, value] of [...old.pillars, ...old.answers]) expect(entry.pillars.get(id) ?? entry.answers.get(id)).toBeGreaterThanOrEqual(value);
        expect(raiseBaseline(entry, record(second)).raises).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
