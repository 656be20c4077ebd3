// A baseline as text and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBaseline } from '../../src/load/baseline.ts';
import { fitBaseline } from '../../src/load/fit-baseline.ts';
import type { Baseline, BaselineEntry } from '../../src/model/baseline.ts';
import { renderBaseline } from '../../src/store/baseline-json.ts';
import { buildFramework } from '../score/builders.ts';
import { documentFrom, valueOf } from './fixtures.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}[a-z0-9]$/).filter((text) => !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/.test(text) && !/constructor|prototype|overall/.test(text));
const numbers = fc.uniqueArray(fc.tuple(id, fc.double({ min: -9, max: 99, noNaN: true }).map((value) => value + 0)), { maxLength: 3, selector: ([key]) => key }).map((entries) => new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
const entry: fc.Arbitrary<BaselineEntry> = fc.record({
  framework: fc.record({ id, version: fc.constantFrom('1', '1.0.0', '2026-Q1') }),
  overall: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
  coverage: fc.double({ min: 0, max: 1, noNaN: true }),
  stage: fc.option(fc.nat(4)),
  pillars: numbers,
  answers: numbers,
});
// A file of this name would be a path that no loader of ours takes for a key.
const path = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/u.test(text) && text !== '__proto__' && text !== '<<');

describe('a baseline', () => {
  it('comes back from its text as it was, whatever files are called', () => {
    const baselines = fc.uniqueArray(fc.tuple(path, entry), { maxLength: 3, selector: ([key]) => key }).map((entries): Baseline => ({ assessments: new Map(entries) }));
    fc.assert(
      fc.property(baselines, (baseline) => {
        const text = renderBaseline(baseline);
        const again = valueOf(loadBaseline(documentFrom(text, 'b.json')));
        expect(new Map(again.assessments)).toEqual(new Map(baseline.assessments));
        expect(renderBaseline(again)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same text in whatever order it was gathered', () => {
    const one = { framework: { id: 'x', version: '1' }, overall: 1, coverage: 1, stage: null, answers: new Map() };
    const first: Baseline = { assessments: new Map([['b', { ...one, pillars: new Map([['q', 1], ['p', 2]]) }], ['a', { ...one, pillars: new Map() }]]) };
    const second: Baseline = { assessments: new Map([['a', { ...one, pillars: new Map() }], ['b', { ...one, pillars: new Map([['p', 2], ['q', 1]]) }]]) };
    expect(renderBaseline(first)).toBe(renderBaseline(second));
  });
});

describe('a baseline of another version', () => {
  const framework = { ...buildFramework({ pillars: [{ id: 'people', questions: [{ id: 'a' }, { id: 'b' }] }] }), version: '2.0.0' };
  const old = (answers: readonly string[], pillars = ['people']): BaselineEntry => ({
    framework: { id: 'sample', version: '1.0.0' },
    overall: 3,
    coverage: 1,
    stage: null,
    pillars: new Map(pillars.map((each) => [each, 3])),
    answers: new Map(answers.map((each) => [each, 3])),
  });

  it('fits where everything in it is still there, with new questions beside it', () => {
    expect(fitBaseline(old(['a']), framework)).toMatchObject({ entry: { overall: 3 } });
  });

  it('does not fit where a question or a pillar is gone', () => {
    expect(fitBaseline(old(['a', 'z'], ['people', 'data']), framework)).toEqual({ entry: null, changed: ['data', 'z'] });
  });
});
