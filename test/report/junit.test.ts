import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { RenderOptions } from '../../src/report/format.ts';
import { renderJunit } from '../../src/report/formats/junit.ts';
import type { Report } from '../../src/report/view.ts';
import { buildAssessment, buildFramework } from '../score/builders.ts';
import { monochrome, reportOf, sample } from './load-sample.ts';

const framework = buildFramework({
  target: 3,
  pillars: [
    { id: 'people', questions: [{ id: 'goals' }], dimensions: [{ id: 'team', questions: [{ id: 'plan' }], dimensions: [{ id: 'inner', questions: [{ id: 'pay' }] }] }] },
    { id: 'data', questions: [{ id: 'metrics' }, { id: 'quality' }, { id: 'history' }] },
  ],
});
const assessment = buildAssessment({ answers: { goals: 1, plan: 3, pay: { na: 'nobody is paid for it' }, metrics: 5, quality: 'unknown' } });
const built = reportOf(framework, { ...assessment, organization: 'Acme', date: '2026-11-22' });

function render(report: Report, options: Partial<RenderOptions> = {}): Element {
  const onError = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(renderJunit(report, { ...monochrome(80), ...options }), 'text/xml').documentElement!;
}

const all = (element: Element, name: string): readonly Element[] => Array.from(element.getElementsByTagName(name));
const attributes = (element: Element, ...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, element.getAttribute(name)]));
const testOf = (root: Element, id: string) => all(root, 'testcase').find((test) => test.getAttribute('name')?.endsWith(`[${id}]`));

describe('-f junit', () => {
  it('has a suite for each pillar and a test for each question, with names that nothing else has', () => {
    const root = render(built);
    expect(all(root, 'testsuite').map((suite) => [suite.getAttribute('name'), all(suite, 'testcase').length])).toEqual([['people', 3], ['data', 3]]);
    expect(all(root, 'testcase').map((test) => `${test.getAttribute('classname')}: ${test.getAttribute('name')}`)).toEqual([
      'sample.people: goals [goals]', 'sample.people.team: plan [plan]', 'sample.people.team.inner: pay [pay]',
      'sample.data: metrics [metrics]', 'sample.data: quality [quality]', 'sample.data: history [history]',
    ]); // prettier-ignore
  });

  it('counts what it holds, as a whole and in each suite', () => {
    const root = render(built);
    // Below 3: goals. Without an answer: pay, quality, history.
    expect(attributes(root, 'tests', 'failures', 'errors', 'skipped')).toEqual({ tests: '6', failures: '1', errors: '0', skipped: '3' });
    expect(all(root, 'testsuite').map((suite) => attributes(suite, 'tests', 'failures', 'errors', 'skipped'))).toEqual([
      { tests: '3', failures: '1', errors: '0', skipped: '1' },
      { tests: '3', failures: '0', errors: '0', skipped: '2' },
    ]);
    for (const suite of [root, ...all(root, 'testsuite')]) {
      expect(all(suite, 'failure')).toHaveLength(Number(suite.getAttribute('failures')));
      expect(all(suite, 'skipped')).toHaveLength(Number(suite.getAttribute('skipped')));
    }
  });

  it('fails below the target, with today beside next and what was seen', () => {
    const failure = all(testOf(render(sample()), 'metrics')!, 'failure')[0]!;
    expect(attributes(failure, 'message', 'type')).toEqual({ message: 'answered 2, target 3.5, gap 1.5', type: 'below-target' });
    expect(failure.textContent?.split('\n')).toEqual([
      'Today (2): Each gives a number; they differ, and nobody can say why.',
      'Next (3): All give the same number, from a written definition with formula, filters, source and owner.',
      'Note: Asked live for Q3 NRR: 104, 108 and 111',
      'Seen: workshop minutes, 2026-10-14',
    ]);
  });

  it('passes at the target and above it, and says what was seen', () => {
    expect(all(testOf(render(built), 'plan')!, '*')).toEqual([]);
    const forecast = testOf(render(sample()), 'forecast')!;
    expect(all(forecast, 'failure')).toEqual([]);
    expect(all(forecast, 'system-out')[0]?.textContent).toBe(
      'Note: As claimed by sales: error by segment is reviewed each quarter. Finance has not seen a review\nIn the top levels without evidence',
    );
  });

  it.each([['pay', 'not applicable: nobody is paid for it'], ['quality', "don't know"], ['history', 'not answered']])('skips %s and says why', (id, reason) => {
    expect(all(testOf(render(built), id)!, 'skipped').map((skipped) => skipped.getAttribute('message'))).toEqual([reason]);
  });

  it('bears score, level and coverage as properties, at full precision; none that there is not', () => {
    const properties = (index: number) => Object.fromEntries(all(all(render(sample()), 'testsuite')[index]!, 'property').map((property) => [property.getAttribute('name'), property.getAttribute('value')]));
    // Four dimensions with the means 3, 8/3, 2 and 2.
    expect(properties(0)).toMatchObject({ score: String(29 / 12), level: 'Emerging', target: '3', coverage: '1', framework: 'mcalign@1.0.0', organization: 'Lumen Analytics', 'overall.level': 'Emerging' });
    const nothing = render(reportOf(framework, buildAssessment({})));
    expect(all(nothing, 'property').map((property) => property.getAttribute('name'))).not.toContain('score');
  });

  it('bears the day of the assessment and no other time, so that the same answers give the same bytes', () => {
    const timed = (report: Report) => all(render(report), 'testsuite').map((suite) => suite.getAttribute('timestamp'));
    expect(timed(built)).toEqual(['2026-11-22T00:00:00', '2026-11-22T00:00:00']);
    expect(timed(reportOf(framework, assessment))).toEqual([null, null]);
    expect(new Set(['testsuites', 'testsuite', 'testcase'].flatMap((name) => [...renderJunit(built, monochrome(80)).matchAll(new RegExp(`<${name} [^>]*time="([^"]*)"`, 'g'))].map(([, time]) => time)))).toEqual(new Set(['0']));
  });

  it('points at the file and at the line of each answer, where there is one', () => {
    const answersFile = { path: '../acme.yaml', pathInRepository: 'assessments/acme.yaml', lineOf: (id: string) => (id === 'goals' ? 7 : null) };
    const root = render(built, { answersFile });
    expect(attributes(testOf(root, 'goals')!, 'file', 'line')).toEqual({ file: 'assessments/acme.yaml', line: '7' });
    expect(attributes(testOf(root, 'plan')!, 'file', 'line')).toEqual({ file: 'assessments/acme.yaml', line: null });
    expect(renderJunit(built, monochrome(80))).not.toContain('file=');
  });

  it('tells pillars of the same title apart', () => {
    const twins = { ...built, pillars: built.pillars.map((pillar) => ({ ...pillar, title: 'Twin' })) };
    expect(all(render(twins), 'testsuite').map((suite) => suite.getAttribute('name'))).toEqual(['Twin [people]', 'Twin [data]']);
  });
});
