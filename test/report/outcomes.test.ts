// What was measured, held against bands and answers; every line of the expected files was judged by hand.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/formats/json.ts';
import { kpis as kpisMarkdown, scorecard as scorecardMarkdown } from '../../src/report/markdown/outcomes.ts';
import { kpis, scorecard } from '../../src/report/terminal/outcomes.ts';
import type { Report } from '../../src/report/view.ts';
import { mcalign, monochrome, readAssessment, readFramework, reportOf, sample } from './load-sample.ts';

const folder = 'test/fixtures/kpis';
const framework = readFramework(`${folder}/phases.yaml`);
const assessment = readAssessment(`${folder}/phases-answers.yaml`, framework);
const report = reportOf(framework, assessment);
const expected = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').trimEnd();
const page = { ...monochrome(80), width: 78 };

function benchmarkOf(from: Report, id: string) {
  return from.kpis.find((kpi) => kpi.id === id)?.benchmark;
}

describe('measured outcomes', () => {
  it('read on a terminal as in outcomes-80.txt', () => {
    const lines = [...scorecard(report, page), '', ...kpis(report, page)];
    expect(lines.map((line) => ` ${line}`.trimEnd()).join('\n')).toBe(expected('outcomes-80.txt'));
  });

  it('read in Markdown as in outcomes.md', () => {
    expect([...scorecardMarkdown(report, page), '', ...kpisMarkdown(report, page)].join('\n')).toBe(expected('outcomes.md'));
  });

  it('keep KPIs and metrics of a phase apart in JSON, and say what was not measured', () => {
    const { scorecard: phases } = JSON.parse(renderJson(report, page)) as { readonly scorecard: readonly object[] };
    expect(phases[0]).toEqual({
      id: 'sell',
      title: 'Sell',
      goal: 'Win the right customers.',
      lead: 'field sales',
      technology: ['CRM'],
      kpis: [{ id: 'bookings', title: 'Bookings', measured: true }],
      metrics: [
        { id: 'win-rate', title: 'Win rate', measured: true },
        { id: 'cycle', title: 'Sales cycle', measured: false },
      ],
    });
  });

  it('have no scorecard where no pillar is a phase', () => {
    expect(scorecard(sample(), page)).toEqual([]);
  });
});

describe('the source of a band', () => {
  it('is old when it is more than three years older than the assessment', () => {
    expect(benchmarkOf(report, 'win-rate')?.isOld).toBe(true);
    expect(benchmarkOf(reportOf(framework, { ...assessment, date: '2025-12-31' }), 'win-rate')?.isOld).toBe(false);
  });

  it('is not called old where the assessment bears no date', () => {
    expect(benchmarkOf(reportOf(framework, { ...assessment, date: null }), 'win-rate')?.isOld).toBe(false);
  });
});

describe('a claim that the outcome contradicts', () => {
  it('is told: forecasting at level 4, forecast variance 28 %', () => {
    const claimed = readAssessment('test/fixtures/kpis/forecast-claim.yaml', mcalign());
    const lines = kpis(reportOf(mcalign(), claimed), { ...page, width: 200 });
    expect(lines).toContain('  ! contradicts "How is the revenue forecast made?": answered at level 4, the outcome lies in band 2');
  });
});
