// Explanations as they are shown: what is shown adds up to what a report shows, to the last digit.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { allQuestions, type Framework, type Group } from '../../src/model/framework.ts';
import type { Rounding } from '../../src/model/scoring-policy.ts';
import { buildExplainView } from '../../src/report/explain/build-view.ts';
import { buildTree } from '../../src/report/explain/build-rows.ts';
import { explainDocument } from '../../src/report/explain/json.ts';
import { renderExplanation } from '../../src/report/explain/render-terminal.ts';
import { gatherSources } from '../../src/report/explain/sources.ts';
import { apportion, formatUnits, unitsPrintedAs } from '../../src/report/parts/units.ts';
import type { ExplainView, RowView, ScoreView } from '../../src/report/explain/view.ts';
import { createStyle } from '../../src/report/style.ts';
import { writeFormula } from '../../src/report/explain/write-formula.ts';
import { breakDown } from '../../src/score/breakdown.ts';
import { explain } from '../../src/score/explain.ts';
import { listExplainedParts } from '../../src/score/explain-parts.ts';
import type { ExplainedKind } from '../../src/score/explain-results.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import type { GroupResult } from '../../src/score/results.ts';
import { formatNumber, formatScore } from '../../src/text/numbers.ts';
import { displayWidth } from '../../src/text/width.ts';
import { languages } from '../../src/text/registry.ts';
import { samples, type Sample } from '../score/arbitraries.ts';
import { buildAssessment, buildFormula, buildFramework, type AssessmentSpec, type FrameworkSpec } from '../score/builders.ts';
import { answerAll, chargebee, mcalign, readAssessment, readFramework } from './load-sample.ts';

function viewOf(framework: Framework, assessment: Assessment, kind: ExplainedKind = 'overall', id = 'overall'): ExplainView {
  return buildExplainView(framework, assessment, explain(framework, assessment, { kind, id })!);
}

function page(view: ExplainView, columns = 80): string {
  return renderExplanation(view, { columns, style: createStyle(false), labels: languages.en.explain });
}

const built = (framework: FrameworkSpec, assessment: AssessmentSpec, kind?: ExplainedKind, id?: string) => viewOf(buildFramework(framework), buildAssessment(assessment), kind, id);

/** Whole units of the last place: sums of these round nothing. */
const unitsOf = (shown: string): bigint => BigInt(shown.replace('.', ''));
const sumOf = (shown: readonly string[]): bigint => shown.reduce((sum, each) => sum + unitsOf(each), 0n);

describe('units', () => {
  it('are rounded to what the report prints, though the nearest would not be', () => {
    const half = { decimals: 1, mode: 'half-up' } as const;
    // The report prints 2.2; 2.250 would be rounded to 2.3.
    expect(unitsPrintedAs(2.2496, 3, half)).toBe(2249n);
    expect(unitsPrintedAs(2.25, 3, half)).toBe(2250n);
    // The report prints 2.3; 2.250 would go to the even neighbour, 2.2.
    expect(unitsPrintedAs(2.2500004, 3, { decimals: 1, mode: 'half-even' })).toBe(2251n);
    expect(unitsPrintedAs(-2.2496, 3, half)).toBe(-2249n);
    expect(unitsPrintedAs(1e15, 8, half)).toBe(100_000_000_000_000_000_000_000n);
  });

  it('are shared by what is left over, the earlier of equals first', () => {
    expect(apportion(1000n, [1 / 3, 1 / 3, 1 / 3], 3)).toEqual([334n, 333n, 333n]);
    expect(apportion(1000n, [0.1004, 0.2995, 0.6001], 3)).toEqual([100n, 300n, 600n]);
  });

  it('go to nothing that is 0', () => {
    expect(apportion(1n, [0, 0.0004, 0], 3)).toEqual([0n, 1n, 0n]);
    expect(apportion(0n, [0, 0], 3)).toEqual([0n, 0n]);
  });

  it('take no float noise for something left over', () => {
    expect(apportion(300n, [0.1 + 0.2 - 1e-17, 0], 3)).toEqual([300n, 0n]);
    expect(apportion(701n, [0.2999999999999, 0.4006], 3)).toEqual([300n, 401n]);
  });

  it('are taken back where the parts come to too much', () => {
    expect(apportion(2249n, [1, 1.25], 3)).toEqual([1000n, 1249n]);
  });

  it('come to the total whatever the parts are, and without counting to it', () => {
    const parts = fc.array(fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 1e40, noNaN: true })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.bigInt({ min: -5n, max: 5n }), (values, off) => {
        fc.pre(values.some((value) => value > 0));
        const total = BigInt(Math.round(values.reduce((sum, value) => sum + value, 0))) * 1000n + off;
        expect(apportion(total, values, 3).reduce((sum, units) => sum + units, 0n)).toBe(total);
      }),
      { numRuns: 100 },
    );
  });

  it('are written with a point and all decimals', () => {
    expect([formatUnits(5n, 3), formatUnits(-71n, 3), formatUnits(2250n, 3), formatUnits(7n, 0)]).toEqual(['0.005', '-0.071', '2.250', '7']);
  });
});

/** Every part of a framework that has a score, with what the report prints for it. */
function printedScores(framework: Framework, assessment: Assessment): readonly (readonly [id: string, printed: string])[] {
  const { rounding } = framework.scoring;
  const { overall, pillars } = assessMaturity(framework, assessment);
  const printed = (id: string, value: number | null, format: (value: number) => string) => (value === null ? [] : [[id, format(value)] as const]);
  const walk = ({ id, score, questions, dimensions }: GroupResult): readonly (readonly [string, string])[] => [
    ...printed(id, score, (value) => formatScore(value, rounding)),
    ...questions.flatMap((question) => printed(question.id, question.value, formatNumber)),
    ...dimensions.flatMap(walk),
  ];
  return [...printed('overall', overall.score, (value) => formatScore(value, rounding)), ...pillars.flatMap(walk)];
}

/** The nodes whose children do not come to what they show themselves. */
function findUneven(row: RowView): readonly string[] {
  const { id, children, points, counts, share } = row;
  if (children.length === 0 || share === null) return [];
  const isEven = sumOf(children.map((child) => child.points.shown)) === unitsOf(points.shown) && sumOf(children.map((child) => child.counts.shown)) === unitsOf(counts.shown);
  return [...(isEven ? [] : [id]), ...children.flatMap(findUneven)];
}

/** The rows of a tree on a page by what they begin with, from the base to the total, each with its points; none where it has none. */
function rowsOn(text: string): readonly (readonly [row: string, points: readonly string[]])[] {
  const tree = text.slice(text.indexOf(' every score begins'), text.search(/^ What one level more|^ Sample 1/m));
  const rows = tree.split(/^ +(?=question-|node-|every score|one level above|together)/m).slice(1);
  return rows.map((row) => [row, [...row.matchAll(/-?\d+\.\d{3}$/gm)].map(([points]) => points)]);
}

const leaves = (row: RowView): readonly RowView[] => (row.kind === 'question' ? [row] : row.children.flatMap(leaves));

const roundings: fc.Arbitrary<Rounding> = fc.record({ decimals: fc.constantFrom(0, 1, 1, 1, 2, 6), mode: fc.constantFrom('half-up', 'half-even') });

describe('what is shown', () => {
  it('adds up to the number in the report, to the last digit, for every part of any framework', () => {
    fc.assert(
      fc.property(samples(), roundings, ({ framework: spec, answers }, rounding) => {
        const framework = buildFramework({ ...spec, scoring: { ...spec.scoring, rounding } });
        const assessment = buildAssessment({ answers });
        const sources = gatherSources(framework, assessment);
        for (const [id, printed] of printedScores(framework, assessment)) {
          const { tree, sum } = buildTree(breakDown(framework, assessment, id)!, sources);
          const total = sumOf([sum!.base.shown, ...(sum!.cap === null ? [] : [sum!.cap.shown]), ...leaves(tree).map(({ points }) => points.shown)]);
          expect(total).toBe(unitsOf(sum!.total.shown));
          const value = Number(formatUnits(total, sources.decimals));
          expect(tree.kind === 'question' ? formatNumber(value) : formatScore(value, rounding)).toBe(printed);
          expect(tree.score!.shown).toBe(printed);
          expect(findUneven(tree)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is within two units of the last place of what it stands for', () => {
    fc.assert(
      fc.property(samples(), ({ framework: spec, answers }) => {
        const framework = buildFramework(spec);
        const assessment = buildAssessment({ answers });
        const { tree } = buildTree(breakDown(framework, assessment, 'overall')!, gatherSources(framework, assessment));
        for (const { points } of leaves(tree)) expect(Math.abs(Number(points.shown) - points.value)).toBeLessThan(0.002);
      }),
      { numRuns: 10 },
    );
  });

  it.each([100, 50])('adds up on a page of %i columns', (columns) => {
    fc.assert(
      fc.property(samples(), ({ framework: spec, answers }: Sample) => {
        const framework = buildFramework({ ...spec, scoring: { ...spec.scoring, minCoverage: 0 } });
        const assessment = buildAssessment({ answers });
        const { overall } = assessMaturity(framework, assessment);
        if (overall.score === null) return;
        const text = page(viewOf(framework, assessment), columns);
        const rows = rowsOn(text);
        const summands = rows.filter(([row]) => !/^(?:node|together)/.test(row)).flatMap(([, points]) => points);
        const total = rows.at(-1)![1][0]!;
        expect(sumOf(summands)).toBe(unitsOf(total));
        expect(rows.filter(([row]) => row.startsWith('question'))).toHaveLength(allQuestions(framework).length);
        expect(text.replaceAll(/\n +/g, ' ')).toContain(` = ${total}, shown as ${formatScore(overall.score, framework.scoring.rounding)}.`);
        expect(formatScore(Number(total), framework.scoring.rounding)).toBe(formatScore(overall.score, framework.scoring.rounding));
      }),
      { numRuns: 6 },
    );
  });

  it('has weights of what is missing that come to 100 % with the coverage', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const { coverage, missing } = built({ pillars: [{ id: 'p', questions: ids.map((id) => ({ id })) }] }, { answers: { a: 3 } }).subject as ScoreView;
    // One of seven is 14 %; the others share 86.
    expect(coverage).toBeCloseTo(1 / 7, 9);
    expect(missing.map(({ shown }) => shown)).toEqual(['15', '15', '14', '14', '14', '14']);
  });
});

describe('a page', () => {
  const lumen = () => readAssessment('examples/lumen-analytics.yaml', mcalign());
  const staged = () => answerAll(chargebee(), 3, { 'inv.creation': 2, 'infra.swap': 1 });

  it.each([
    ['people-80.txt', () => page(viewOf(mcalign(), lumen(), 'pillar', 'people'))],
    ['insights-50.txt', () => page(viewOf(mcalign(), lumen(), 'pillar', 'insights'), 50)],
    ['question-80.txt', () => page(viewOf(mcalign(), lumen(), 'question', 'capacity'))],
    ['kpi-80.txt', () => page(viewOf(mcalign(), lumen(), 'kpi', 'win-rate'))],
    ['step-80.txt', () => page(viewOf(mcalign(), lumen(), 'step', 'one-goal-tree'))],
    ['stage-80.txt', () => page(viewOf(chargebee(), staged(), 'stage', 'overall'))],
  ])('is as in %s', async (name, render) => {
    await expect(render()).toMatchFileSnapshot(`../fixtures/explain/${name}`);
  });

  it.each([80, 50, 20])('fits into %i columns', (columns) => {
    const framework = mcalign();
    for (const [kind, id] of [['overall', 'overall'], ['question', 'capacity'], ['kpi', 'win-rate'], ['step', 'one-goal-tree']] as const) {
      expect(Math.max(...page(viewOf(framework, lumen(), kind, id), columns).split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  it.each([
    ['mean', { overall: 'mean' }, 'The mean of 2 parts, by their weights.'],
    ['lowest', { overall: 'min' }, 'The lowest of 2 parts counts, and no other.'],
    ['capped', { overall: 'capped' }, 'The mean of the pillars would be 3.0, but the whole lies at most one level above the weakest pillar, r: 2.0.'],
    ['questions', { overall: 'questions' }, 'The mean of 3 questions, by their own weights; pillars are only headings.'],
    ['sum', { overall: 'sum' }, 'The sum of 2 parts, each times its weight. All at their lowest come to 2, all at their highest to 10.'],
  ] as const)('says how the whole comes about: %s', (_name, scoring, expected) => {
    const pillars = [{ id: 'p', questions: [{ id: 'a' }, { id: 'b' }] }, { id: 'r', questions: [{ id: 'c' }] }];
    expect(page(built({ scoring, pillars }, { answers: { a: 5, b: 5, c: 1 } })).replaceAll('\n ', ' ')).toContain(expected);
  });

  it('says why each part adds nothing', () => {
    const questions = [{ id: 'yes' }, { id: 'unsure' }, { id: 'open' }, { id: 'none' }, { id: 'hidden', when: { profile: { motion: ['partner'] } } }, { id: 'later', when: { question: 'yes', in: [5] } }];
    const lowest = { id: 'low', aggregate: 'min' as const, questions: [{ id: 'first' }, { id: 'second' }] };
    const pillars = [{ id: 'p', questions, dimensions: [lowest, { id: 'void', questions: [{ id: 'nil' }] }, { id: 'away', questions: [{ id: 'off' }] }] }];
    const text = page(built({ pillars }, { profile: { motion: 'direct' }, answers: { yes: 3, unsure: 'unknown', none: { na: 'Self-serve only' }, first: 2, second: 4, off: { na: 'no' } } }));
    const noteOf = (id: string) => new RegExp(`\\[${id}\\].*\\n +(.*)`).exec(text)?.[1];
    expect(Object.fromEntries(['unsure', 'open', 'none', 'hidden', 'later', 'second', 'void', 'away'].map((id) => [id, noteOf(id)]))).toEqual({
      unsure: "left out: don't know",
      open: 'left out: not answered',
      none: 'left out: not applicable (Self-serve only)',
      hidden: 'not asked: the profile says motion: direct',
      later: 'not asked: "yes" was answered 3',
      second: 'not the lowest, so it adds nothing',
      void: 'left out: nothing in it is answered',
      away: 'left out: nothing in it applies',
    });
  });

  it("says where don't know counts as the lowest", () => {
    expect(page(built({ scoring: { unknown: 'lowest' }, pillars: [{ id: 'p', questions: [{ id: 'a' }, { id: 'b' }] }] }, { answers: { a: 3, b: 'unknown' } }))).toContain("don't know counts as the lowest");
  });

  it('shows what was said about a question beside its answer', () => {
    const pillars = [{ id: 'p', questions: [{ id: 'a' }, { id: 'b', when: { question: 'a', in: [5] } }, { id: 'c' }, { id: 'd' }] }];
    const answers = { a: { value: 5, evidence: [] }, b: 3, c: { na: 'Self-serve only' }, d: 'unknown' } as const;
    const about = (id: string, scoring = {}) => page(built({ scoring, pillars }, { answers: { ...answers, a: id === 'b' ? 4 : answers.a } }, 'question', id));
    expect(about('a')).toContain('In the top levels, and nothing is shown for it.\n It cannot be higher.');
    expect(about('b')).toContain('not asked: "a" was answered 4');
    expect(about('c')).toContain('Not applicable: Self-serve only');
    expect(about('d')).toContain("Don't know.");
    expect(about('d', { unknown: 'lowest' })).toContain('It counts as the lowest.');
  });

  it('names the scale of what is measured on another', () => {
    const text = page(built({ pillars: [{ id: 'p', questions: [{ id: 'a', options: [0, 1, 2] }] }] }, { answers: { a: 1 } }));
    expect(text).toMatch(/\[a\] +1 \(0 to 2\) +50\.0 +1 +100\.0 +2\.000\n/);
    expect(text).toContain('What is measured on another scale counts by its share of that scale.');
  });

  it('says what a target was set as, where that is another scale', () => {
    const pillars = [{ id: 'p', scale: [0, 10] as const, questions: [{ id: 'a' }] }];
    expect(page(built({ target: 3, pillars }, { answers: { a: 2 } }, 'pillar', 'p')).replaceAll('\n ', ' ')).toContain('Target 5.0, set by the framework for the whole as 3 of 1 to 5, which is the same share; gap 2.5.');
  });

  it('says that there is no score, and what is missing', () => {
    const pillars = [{ id: 'p', questions: [{ id: 'a' }] }];
    expect(page(built({ pillars }, {}))).toContain('No score: nothing that applies has been answered.');
    expect(page(built({ pillars }, { answers: { a: { na: 'no' } } }))).toContain('No score: nothing here applies.');
  });

  it('names no level where too little is answered, and says how much is needed', () => {
    const pillars = [{ id: 'p', questions: [{ id: 'a' }, { id: 'b' }] }];
    expect(page(built({ pillars }, { answers: { a: 2 } })).replaceAll('\n ', ' ')).toContain('No level is named: answers carry 50 % of the weight, and 60 % are needed.');
  });

  it('sums up in a sentence where one level more adds nothing', () => {
    const pillars = [{ id: 'p', aggregate: 'min' as const, questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }];
    expect(page(built({ pillars }, { answers: { a: 1, b: 3, c: 4 } }, 'pillar', 'p'))).toContain('On 2 questions one level more would add nothing by itself, since only the\n lowest counts.');
    expect(page(built({ pillars }, { answers: { a: 1, b: 1, c: 4 } }, 'pillar', 'p'))).toContain('On no question would one level more add anything by itself');
  });

  it('lists ten gains, and how many more there are', () => {
    const ids = Array.from({ length: 13 }, (_, index) => `q${index}`);
    const text = page(built({ pillars: [{ id: 'p', questions: ids.map((id) => ({ id })) }] }, { answers: Object.fromEntries(ids.map((id) => [id, 2])) }));
    expect(text.match(/^ \+0\.077 {2}2 → 3 {2}/gm)).toHaveLength(10);
    expect(text).toContain('and 3 more');
  });

  it('shows a small weight as it is written', () => {
    const pillars = [{ id: 'p', questions: [{ id: 'light', weight: 0.001 }, { id: 'heavy', weight: 1000 }] }];
    const text = page(built({ pillars }, { answers: { light: 5, heavy: 1 } }, 'pillar', 'p'));
    expect(text).toMatch(/light .*  0\.001  /);
    expect(text).toMatch(/heavy .*  1000  /);
  });

  it('shows how a checklist and a number come to their values', () => {
    const pillars = [{ id: 'p', questions: [{ id: 'ticks', items: [1, 1, 2], scale: [1, 5] as const }, { id: 'days', bands: [40, 30, 20, 10], scale: [1, 5] as const }] }];
    const answers = { ticks: ['a', 'c'], days: 25 };
    expect(page(built({ pillars }, { answers }, 'question', 'ticks'))).toContain('It is worth 1 + 1 + 2: the lowest and what is ticked, at most 5.\n One level more would be 5, ticking "item 1".');
    expect(page(built({ pillars }, { answers }, 'question', 'days'))).toContain('Measured: 25. It reaches 2 of the cuts 40, 30, 20, 10,');
  });
});

describe('text from files', () => {
  const framework = readFramework('test/fixtures/report/hostile-framework.yaml');
  const assessment = readAssessment('test/fixtures/report/hostile-assessment.yaml', framework);

  it.each([80, 50, 20])('moves no cursor, is no command and fits, in %i columns', (columns) => {
    const explanations = listExplainedParts(framework).flatMap((part) => explain(framework, assessment, part) ?? []);
    expect(explanations.length).toBeGreaterThan(10);
    for (const explanation of explanations) {
      const text = page(buildExplainView(framework, assessment, explanation), columns);
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(text).not.toMatch(/^\s*::\w|##\[/m);
      expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns);
    }
  });
});

describe('a formula', () => {
  it.each([
    ['41 / (41 + 120)', ['/', 'won', ['+', 'won', 'lost']]],
    ['120 - 41 - 41', ['-', ['-', 'lost', 'won'], 'won']],
    ['120 - (41 - 41)', ['-', 'lost', ['-', 'won', 'won']]],
    ['120 / (41 / 2)', ['/', 'lost', ['/', 'won', 2]]],
    ['(120 - (-3)) × other', ['*', ['-', 'lost', 'fell'], 'other']],
  ] as const)('is written out as %s', (expected, spec) => {
    expect(writeFormula(buildFormula(spec), new Map([['won', 41], ['lost', 120], ['fell', -3]]))).toBe(expected);
  });
});

describe('the document', () => {
  it('has full precision beside what is shown, and survives JSON', () => {
    const pillars = [{ id: 'p', questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }];
    const document = explainDocument(built({ pillars }, { answers: { a: 2, b: 2, c: 2 } })) as { readonly rows: readonly { readonly children: readonly { readonly points: object }[] }[] };
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(document).toMatchObject({ format: 'revmat/explain@1', kind: 'overall', id: 'overall', score: { value: 2, shown: '2.0' }, rule: 'mean', sum: { base: { value: 1, shown: '1.000' }, cap: null, points: { shown: '1.000' }, total: { shown: '2.000' } } });
    expect(document.rows[0]!.children.map(({ points }) => points)).toEqual([{ value: 1 / 3, shown: '0.334' }, { value: 1 / 3, shown: '0.333' }, { value: 1 / 3, shown: '0.333' }]);
  });

  it('is there for everything that can be explained', () => {
    const framework = chargebee();
    const assessment = answerAll(framework, 2);
    const kinds: readonly (readonly [ExplainedKind, string])[] = [['stage', 'overall'], ['kpi', framework.kpis[0]!.id], ['step', framework.steps[0]!.id], ['question', allQuestions(framework)[0]!.id], ['pillar', (framework.pillars[0] as Group).id]];
    for (const [kind, id] of kinds) expect(explainDocument(viewOf(framework, assessment, kind, id))).toMatchObject({ format: 'revmat/explain@1', kind, id });
  });
});
