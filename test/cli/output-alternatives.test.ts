// Documents of most kinds of result against their schemas, and the schemas against them: nothing that they allow never comes.
import { describe, expect, it } from 'vitest';
import { buildOutputSchema } from '../../src/cli/output-schemas/output-document.ts';
import type { OutputName } from '../../src/cli/output-schemas/registry.ts';
import { emptyAssessment, noRemarks, type Assessment } from '../../src/model/assessment.ts';
import { buildComparisonView, type ComparedSide } from '../../src/report/comparison/build-view.ts';
import { renderJsonComparison } from '../../src/report/comparison/formats/json.ts';
import { buildTrendView, type ScoredPoint, type TrendFacts } from '../../src/report/trend/build-view.ts';
import { renderJsonTrend } from '../../src/report/trend/formats/json.ts';
import type { TrendSource } from '../../src/report/trend/view.ts';
import { compareAssessments } from '../../src/score/compare-assessments.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { languages } from '../../src/text/registry.ts';
import { monochrome, readAssessment, readFramework } from '../report/load-sample.ts';
import { buildAssessment, buildFramework } from '../score/builders.ts';
import { explanationsOf, someParts } from './explanations.ts';
import { faultsOfResult } from './output-validator.ts';
import { unseenAlternatives } from './unseen-alternatives.ts';

const project = 'test/fixtures/json/project';
const works = readFramework(`${project}/works/works.yaml`);
const acme = readAssessment(`${project}/works/acme.yaml`, works);
const later = readAssessment(`${project}/works/later.yaml`, works);
const nothing: Assessment = { ...emptyAssessment(works), respondent: { id: null, role: null } };
const shop = readFramework(`${project}/frameworks/shop.yaml`);
const atShop = readAssessment(`${project}/acme.yaml`, shop);

const elsewhere = { id: 'other', version: '1.0.0', title: 'Other', missing: ['lead'], unfitting: ['plan'] };

function answered(assessment: Assessment, values: Readonly<Record<string, number>>): Assessment {
  const answers = Object.entries(values).map(([id, value]) => [id, { ...noRemarks, state: 'answered', value }] as const);
  return { ...assessment, answers: new Map([...assessment.answers, ...answers]) };
}

const { definitions } = buildOutputSchema('output');
const faults = (name: OutputName, results: readonly unknown[]) => results.flatMap((result) => faultsOfResult(name, result));
const unseen = (name: OutputName, results: readonly unknown[]) => unseenAlternatives(definitions[name] ?? {}, definitions, results);

describe('explanations', () => {
  it('are all that their schema allows, and nothing else', () => {
    const pillars = [{ id: 'p', questions: [{ id: 'a' }] }, { id: 'q', questions: [{ id: 'b' }] }];
    const documents = [
      ...explanationsOf(works, acme),
      ...explanationsOf(works, { ...acme, respondent: null }, someParts(works)),
      ...explanationsOf(works, nothing, undefined, elsewhere),
      ...(['questions', 'min', 'sum'] as const).flatMap((overall) => explanationsOf(buildFramework({ scoring: { overall }, pillars }), buildAssessment({ answers: { a: 2 } }))),
    ];
    expect(faults('explain', documents)).toEqual([]);
    expect(unseen('explain', documents)).toEqual([]);
  });
});

describe('comparisons', () => {
  const carried = { from: '0.9.0', renamed: [{ id: 'head', to: 'lead' }], retired: [{ id: 'gossip', reason: 'nothing asks it' }], changed: [{ id: 'plan', title: 'Is there a plan?', since: '1.0.0' }] };
  const side = (assessment: Assessment, more: Partial<ComparedSide> = {}): ComparedSide => ({ file: 'acme.yaml', assessment, carried: null, seenThrough: null, ...more });
  const documentOf = (framework: typeof works, before: ComparedSide, after: ComparedSide) =>
    JSON.parse(renderJsonComparison(buildComparisonView(framework, before, after, compareAssessments(framework, before.assessment, after.assessment)), { ...monochrome(80), labels: languages.en.comparison, report: languages.en.report })) as unknown;

  const withPartners = { ...answered(atShop, { partners: 3 }), profile: new Map([['motion', 'channel']]) };

  it('are all that their schema allows, and nothing else', () => {
    const documents = [
      documentOf(works, side(acme, { carried }), side(later)),
      documentOf(works, side(later), side(acme, { carried: { ...carried, from: null }, seenThrough: elsewhere })),
      documentOf(works, side(nothing, { seenThrough: elsewhere }), side(later)),
      documentOf(works, side(acme), side(nothing)),
      documentOf(works, side(acme), side(answered(acme, { lead: 3, plan: 3 }))),
      documentOf(shop, side(atShop), side(withPartners)),
      documentOf(shop, side(withPartners), side(atShop)),
      documentOf(shop, side(atShop), side(readAssessment(`${project}/later.yaml`, shop), { carried })),
      documentOf(shop, side(atShop), side({ ...atShop, respondent: null, organization: null, date: null })),
    ];
    expect(faults('comparison', documents)).toEqual([]);
    expect(unseen('comparison', documents)).toEqual([]);
  });
});

describe('trends', () => {
  const commit: TrendSource = { kind: 'commit', file: 'acme.yaml', commit: '0123456789abcdef0123456789abcdef01234567' };
  const file: TrendSource = { kind: 'file', file: 'acme.yaml' };
  const facts: TrendFacts = { skipped: [], undated: false, cut: null, shallow: false };
  const point = (framework: typeof works, source: TrendSource, assessment: Assessment, more: Partial<ScoredPoint> = {}): ScoredPoint => ({
    source, assessment, maturity: assessMaturity(framework, assessment), date: assessment.date, answeredUnder: assessment.framework.version, retired: 0, changed: 0, seenThrough: null, ...more,
  });
  const documentOf = (framework: typeof works, points: readonly ScoredPoint[], more: Partial<TrendFacts> = {}) =>
    JSON.parse(renderJsonTrend(buildTrendView(framework, points, { ...facts, ...more }), { ...monochrome(80), labels: languages.en.trend, report: languages.en.report, language: 'en' })) as unknown;

  it('are all that their schema allows, and nothing else', () => {
    const skipped = [{ source: commit, date: '2026-01-02', reason: 'it is a link' }];
    const documents = [
      documentOf(works, [point(works, commit, acme), point(works, { kind: 'working-copy', file: 'acme.yaml' }, later, { answeredUnder: null, retired: 2, changed: 1 })], { skipped, cut: 500, shallow: true }),
      documentOf(works, [point(works, file, nothing, { seenThrough: elsewhere }), point(works, file, nothing)]),
      documentOf(shop, [point(shop, file, atShop), point(shop, file, { ...atShop, respondent: null })]),
    ];
    expect(faults('trend', documents)).toEqual([]);
    expect(unseen('trend', documents)).toEqual([]);
  });
});
