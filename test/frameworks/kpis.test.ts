// The catalogue of KPIs: whole, honest about its sources, and right in its formulas.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { kpisOf } from '../../src/load/catalog-kpis.ts';
import { wordsOf } from '../../src/load/framework-words.ts';
import { emptyAssessment, type Answer, type KpiReading } from '../../src/model/assessment.ts';
import { allQuestions, type Framework } from '../../src/model/framework.ts';
import type { Kpi } from '../../src/model/kpi.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { formatQuantity } from '../../src/text/quantities.ts';
import { mcalign, readFramework } from '../report/load-sample.ts';
import { figuresIn, looksLikeBenchmark } from './figures-in.ts';
import { findUnsupported, type SupportedKpi } from './find-unsupported.ts';
import { kpiCatalog } from './yaml-library.ts';

interface FormulaExample {
  readonly kpi: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly working: string;
  readonly expected: number;
  readonly from: string;
}

const fixture = <T>(name: string) => parse(readFileSync(`test/fixtures/kpis/${name}`, 'utf8')) as readonly T[];
const examples = fixture<FormulaExample>('formula-examples.yaml');
const supported = fixture<SupportedKpi>('benchmarks.yaml');
const kpis = kpisOf(kpiCatalog());
const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
const base = mcalign();
const frameworks = readdirSync('frameworks').filter((name) => name.endsWith('.yaml')).map((name) => readFramework(`frameworks/${name}`));

/** What an assessment makes of these inputs; not a number where it makes nothing. */
function valueOf(kpi: Kpi, inputs: FormulaExample['inputs']): number {
  const framework: Framework = { ...base, kpis: [kpi] };
  const reading: KpiReading = { value: null, inputs: new Map(Object.entries(inputs)), period: null, source: null };
  return assessMaturity(framework, { ...emptyAssessment(framework), kpis: new Map([[kpi.id, reading]]) }).kpis[0]?.value ?? NaN;
}

describe('the catalogue', () => {
  it('has every KPI of the five phases, in their order', () => {
    const phases = kpis.map(({ phase }) => phase);
    expect(kpis).toHaveLength(52);
    expect([...new Set(phases)]).toEqual(['engage', 'execute', 'expand', 'money', 'foundations']);
    expect(phases.filter((phase, index) => phase !== phases[index - 1])).toHaveLength(5);
  });

  it.each(kpis.map((kpi) => [kpi.id, kpi] as const))('%s says what it is, what is better and what to keep in mind', (id, kpi) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const input of kpi.inputs) expect(input.id).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(kpi.title).not.toBe('');
    expect(['percent', 'ratio', 'minutes', 'hours', 'days', 'months', 'currency', 'currency per day']).toContain(kpi.unit);
    expect(kpi.definition).not.toBeNull();
    expect(kpi.caveat).not.toBeNull();
  });

  it('has a median given as a value, and says so', () => {
    const medians = kpis.filter(({ definition }) => definition?.startsWith('Median') === true);
    expect(medians.map(({ id }) => id)).toEqual(['lead-response-time', 'sales-cycle', 'quote-turnaround', 'quote-to-cash-days', 'ramp-time']);
    for (const { id, formula, caveat } of medians) {
      expect(formula, id).toBeNull();
      expect(caveat, id).toContain('A median, so give the value itself');
    }
  });

  it('says of forecast variance that accuracy is 100% minus it', () => {
    expect(byId.get('forecast-variance')?.caveat).toContain('Forecast accuracy is 100% minus this figure');
  });

  it('knows where too much is bad as well', () => {
    for (const { id, direction, bands } of kpis) for (const { tooHigh } of bands) expect(tooHigh !== null, id).toBe(direction === 'range');
  });

  it('has one to four cuts in each set of bands, for cohorts that the profile knows', () => {
    for (const { id, bands } of kpis) {
      for (const { cohort, cuts } of bands) {
        expect([1, 2, 3, 4], id).toContain(cuts.length);
        expect(['any', 'smb', 'mid', 'ent'], id).toContain(cohort);
      }
    }
  });
});

describe('the formula of a KPI', () => {
  it('has a worked example, and each example a formula', () => {
    expect(examples.map(({ kpi }) => kpi)).toEqual(kpis.filter(({ formula }) => formula !== null).map(({ id }) => id));
  });

  it.each(examples.map((example) => [example.kpi, example] as const))('%s gives what was worked out by hand', (id, { inputs, expected, from, working }) => {
    const kpi = byId.get(id)!;
    expect(Object.keys(inputs).toSorted()).toEqual(kpi.inputs.map((input) => input.id).toSorted());
    expect(valueOf(kpi, inputs) / expected).toBeCloseTo(1, 12);
    expect([from, working]).not.toContain('');
  });

  it('makes 25.5 % of 41 won and 120 lost', () => {
    const kpi = byId.get('win-rate')!;
    expect(formatQuantity(valueOf(kpi, { won: 41, lost: 120 }), kpi.unit)).toBe('25.5 %');
  });

  it('tells mirrors the same story', () => {
    const inputs = { start_arr: 1_000_000, churned: 30_000, contracted: 15_000 };
    expect(valueOf(byId.get('grr')!, inputs) + valueOf(byId.get('revenue-churn')!, inputs)).toBeCloseTo(100, 9);
  });
});

describe('a benchmark', () => {
  it('has a source and a year that something supports, and nothing supported is missing', () => {
    expect(findUnsupported(kpis, supported)).toEqual([]);
  });

  const winRate = byId.get('win-rate')!;
  const [band] = winRate.bands;
  const [reference] = winRate.references;
  it.each<[string, Partial<Kpi>, RegExp]>([
    ['another cut', { bands: [{ ...band!, cuts: [15, 20, 25, 35] }] }, /no support for any 15 20 25 35/],
    ['another upper limit', { bands: [{ ...band!, tooHigh: 60 }] }, /no support for .* up to 60/],
    ['a cut that is called published and is not', { bands: [{ ...band!, mapping: 'derived' }] }, /no support for .* derived/],
    ['another year', { bands: [{ ...band!, year: 2025 }] }, /no support for .* 2025/],
    ['another source', { bands: [{ ...band!, source: 'as quoted by example.com' }] }, /no support for .* \(as quoted by example\.com\)/],
    ['a further reference', { references: [...winRate.references, { ...reference!, says: 'Above 33% is good' }] }, /no support for 33 2026/],
    ['a reference that says more', { references: [{ ...reference!, says: '21% for all deals, 40% for the best' }, ...winRate.references.slice(1)] }, /no support for 21 40/],
    ['a reference without a source', { references: [{ ...reference!, source: ' ' }, ...winRate.references.slice(1)] }, /no source or year for 21 2026/],
    ['no bands any more', { bands: [] }, /nothing in the catalogue for any 15 20 25 30/],
  ])('is missed with %s', (_what, change, said) => {
    const changed = kpis.map((kpi) => (kpi.id === 'win-rate' ? { ...kpi, ...change } : kpi));
    expect(findUnsupported(changed, supported).join('\n')).toMatch(said);
  });

  it('is missed where the words that support it do not say it', () => {
    const vague = supported.map((entry) => (entry.kpi === 'dso' ? { ...entry, bands: (entry.bands ?? []).map((set) => ({ ...set, support: 'healthy is 30 to 45 days' })) } : entry));
    expect(findUnsupported(kpis, vague)).toEqual(['dso: 60 is not in "healthy is 30 to 45 days"', 'dso: 25 is not in "healthy is 30 to 45 days"']);
  });

  it('is missed for a KPI that is not there', () => {
    expect(findUnsupported(kpis, [...supported, { kpi: 'nps' }])).toEqual(['nps: support for a KPI that the catalogue does not have']);
  });

  it.each([
    ['Above 20% is good.', true],
    ['Above 20 percent is good.', true],
    ['Coverage of 3x is enough.', true],
    ['Three to 4 times is usual.', true],
    ['Deals above $100K take longer.', true],
    ['Accuracy is 100% minus this figure.', false],
    ['Set the threshold, for example 80% of deals.', false],
    ['Pick one, such as 20%. Above 30% is better.', true],
    ['Meet for 45 minutes, within 30 days.', false],
  ])('is looked for in "%s"', (text, looks) => {
    expect(looksLikeBenchmark(text)).toBe(looks);
  });
});

describe('no figure stands without its source', () => {
  it('in the caveat or the definition of a KPI', () => {
    const figures = ({ caveat, definition }: Kpi) => [...figuresIn((caveat ?? '').replaceAll('100%', '')), ...(looksLikeBenchmark(definition ?? '') ? figuresIn(definition ?? '') : [])];
    expect(kpis.filter((kpi) => figures(kpi).length > 0).map(({ id }) => id)).toEqual([]);
  });

  it.each(frameworks.map((framework) => [framework.id, framework] as const))('in the words of %s', (_id, framework) => {
    const isReference = ({ path: [section, , key] }: { readonly path: readonly unknown[] }) => section === 'kpis' && key === 'references';
    const bare = wordsOf(framework).filter((word) => !isReference(word) && looksLikeBenchmark(word.text));
    expect(bare.map(({ path, text }) => `${path.join('/')}: ${text}`)).toEqual([]);
  });
});

describe.each(frameworks.map((framework) => [framework.id, framework] as const))('the KPIs of %s', (_id, framework) => {
  const own = new Set(framework.kpis.map(({ id }) => id));
  const named = [
    ...allQuestions(framework).flatMap((question) => question.kpis),
    ...framework.steps.flatMap(({ moves }) => moves),
    ...framework.pillars.flatMap(({ phase }) => (phase === null ? [] : [...phase.kpis, ...phase.metrics])),
  ];

  it('are all in the catalogue', () => {
    expect([...own, ...named].filter((id) => !byId.has(id))).toEqual([]);
  });

  it('have formula, bands and references of the catalogue', () => {
    for (const { id, formula, inputs, unit, bands, references } of framework.kpis) expect(byId.get(id)).toMatchObject({ formula, inputs, unit, bands, references });
  });

  it('are each of use to a question, a step or a phase', () => {
    expect([...own].filter((id) => !named.includes(id))).toEqual([]);
  });
});

describe('forecasting claimed at level 4 with a forecast variance of 28 %', () => {
  const answered = (value: number): Answer => ({ state: 'answered', value, note: null, evidence: [] });
  const rate = (claim: number, variance: number) => {
    const kpi: KpiReading = { value: variance, inputs: null, period: null, source: null };
    const assessment = { ...emptyAssessment(base), answers: new Map([['forecast', answered(claim)]]), kpis: new Map([['forecast-variance', kpi]]) };
    return assessMaturity(base, assessment).kpis[0];
  };

  it('is a contradiction: 28 lies between 40 and 25, in band 2', () => {
    expect(rate(4, 28)).toMatchObject({ id: 'forecast-variance', band: 2, bandCount: 5, contradicts: [{ question: 'forecast', claimed: 4 }] });
  });

  it('is none at level 3, or with a variance of 25 %', () => {
    expect(rate(3, 28)?.contradicts).toEqual([]);
    expect(rate(4, 25)?.contradicts).toEqual([]);
  });
});
