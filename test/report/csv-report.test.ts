// The CSV formats of a report: which rows, which columns, and what stands in them.
import { describe, expect, it } from 'vitest';
import { questionColumns, stepColumns } from '../../src/report/csv-columns.ts';
import { renderCsvReport } from '../../src/report/formats/csv.ts';
import { renderCsvSteps } from '../../src/report/formats/csv-steps.ts';
import type { Report } from '../../src/report/view.ts';
import { buildAssessment, buildFramework } from '../score/builders.ts';
import { monochrome, reportOf, sample } from './load-sample.ts';
import { parseCsv } from './parse-csv.ts';

type Cells = Readonly<Record<string, string>>;

function read(text: string): readonly Cells[] {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index], cell])));
}

const answers = (report: Report) => read(renderCsvReport(report, monochrome(80)));
const steps = (report: Report) => read(renderCsvSteps(report, monochrome(80)));
const rowOf = (rows: readonly Cells[], key: string, value: string) => rows.find((row) => row[key] === value);

const lumen = sample();

// Three pillars deep, every state, a weight, and steps of which one waits for an answer.
const framework = buildFramework({
  target: 4,
  pillars: [
    { id: 'people', questions: [{ id: 'goals', weight: 1.5 }], dimensions: [{ id: 'team', questions: [{ id: 'plan' }], dimensions: [{ id: 'inner', questions: [{ id: 'pay' }] }] }] },
    { id: 'data', questions: [{ id: 'metrics' }, { id: 'quality' }, { id: 'quotes', when: { profile: { motion: ['sales-led'] } } }] },
  ],
  steps: [
    { id: 'list', serves: ['metrics'], from: 2, to: 3, effort: 'S', impact: 4 },
    { id: 'tree', serves: ['goals', 'pay'], from: 1, to: 2, effort: 'M', impact: 3 },
    { id: 'review', serves: ['plan'], from: 1, to: 2, effort: 'L', impact: 5, needs: ['rules'] },
    { id: 'rules', serves: ['quality'], from: 1, to: 2, effort: 'S', impact: 2 },
  ],
});
const built = reportOf(framework, buildAssessment({ profile: { motion: 'self-serve' }, answers: { goals: 1, plan: 1, pay: { na: 'nobody is paid for it' }, metrics: 2, quality: 'unknown' } }));

describe('-f csv', () => {
  it('has one row for each question in the order of the framework, under the columns that are promised', () => {
    const [head, ...rows] = parseCsv(renderCsvReport(built, monochrome(80)));
    expect(head).toEqual([...questionColumns]);
    expect(rows.map((row) => row[questionColumns.indexOf('question')])).toEqual(['goals', 'plan', 'pay', 'metrics', 'quality', 'quotes']);
  });

  it('says of an answer what it is, what it should be, and what was seen', () => {
    expect(rowOf(answers(lumen), 'question', 'capacity')).toEqual({
      organization: 'Lumen Analytics',
      date: '2026-10-14',
      respondent: 'workshop-1',
      framework: 'mcalign',
      framework_version: '1.0.0',
      pillar: 'people',
      pillar_title: 'People',
      dimension: 'revops-team',
      dimension_title: 'RevOps team',
      question: 'capacity',
      text: 'Where does the time of people doing revenue operations go?',
      state: 'answered',
      value: '2',
      scale_min: '1',
      scale_max: '5',
      weight: '1',
      target: '3',
      gap: '1',
      today: 'At least one person has it as a job, and is fully taken up by ad hoc requests.',
      next_value: '3',
      next: 'All requests go through one queue with priorities, and some planned work is delivered each quarter.',
      note: '41 of 52 tickets last quarter were ad hoc',
      evidence: 'ticket export, Q3',
      reason: '',
      unevidenced: 'false',
      changed_since: 'false',
    });
  });

  it('says where each question lies, however deep', () => {
    expect(answers(built).map(({ dimension }) => dimension)).toEqual(['', 'team', 'inner', '', '', '']);
    expect(rowOf(answers(built), 'question', 'pay')).toMatchObject({ pillar: 'people', dimension_title: 'team / inner' });
  });

  it('leaves empty what there is not: no value is no zero', () => {
    expect(rowOf(answers(built), 'question', 'quality')).toMatchObject({ state: 'unknown', value: '', gap: '', today: '', next_value: '', organization: '', respondent: '' });
  });

  it('says why something is not applicable, whoever decided it', () => {
    expect(rowOf(answers(built), 'question', 'pay')).toMatchObject({ state: 'not-applicable', reason: 'nobody is paid for it' });
    expect(rowOf(answers(built), 'question', 'quotes')).toMatchObject({ state: 'not-applicable', reason: 'not asked: the profile says motion: self-serve' });
  });

  it('has numbers at full precision, with a point', () => {
    expect(rowOf(answers(built), 'question', 'goals')).toMatchObject({ weight: '1.5', value: '1', target: '4', gap: '3' });
    const third = { ...built, pillars: built.pillars.map((pillar) => ({ ...pillar, questions: pillar.questions.map((question) => ({ ...question, weight: 1 / 3 })) })) };
    expect(answers(third)[0]?.['weight']).toBe('0.3333333333333333');
  });

  it('marks top answers without evidence', () => {
    expect(answers(lumen).filter(({ unevidenced }) => unevidenced === 'true').map(({ question }) => question)).toEqual(['forecast']);
  });

  it('keeps each piece of evidence on a line of its own', () => {
    expect(rowOf(answers(lumen), 'question', 'renewal')?.['evidence']).toBe('Renewal calendar\nT-120 playbook');
  });
});

describe('-f csv-steps', () => {
  it('has one row for each step in the order in which to take them, and then those that wait', () => {
    const [head, ...rows] = parseCsv(renderCsvSteps(built, monochrome(80)));
    expect(head).toEqual([...stepColumns]);
    expect(rows.map(([step]) => step)).toEqual(['list', 'tree', 'review']);
    // Gap x weight x impact / effort: 2 x 1 x 4 / 1 and 3 x 1.5 x 3 / 2.
    expect(steps(built).slice(0, 2).map(({ need }) => need)).toEqual(['8', '6.75']);
    expect(steps(built).map(({ status, window, waits_for: waits }) => [status, window, waits])).toEqual([['now', '30', ''], ['now', '30', ''], ['waiting', '', 'rules']]);
  });

  it('says what a step lifts, from where to where, and where that lies', () => {
    expect(rowOf(steps(built), 'step', 'list')).toMatchObject({ kind: 'quick-win', pillar: 'data', question: 'metrics', questions: 'metrics', from: '2', to: '3', effort: 'S', impact: '4', priority: 'High' });
    expect(rowOf(steps(built), 'step', 'review')).toMatchObject({ kind: 'big-bet', pillar: 'people', needs: 'rules', priority: 'High' });
  });

  it('has a description for trackers, and its parts beside it', () => {
    const row = steps(lumen)[0];
    expect(row).toMatchObject({ step: 'keep-usable-history', why: 'Most of the history exists already, spread over several systems.', owner: 'RevOps analyst' });
    expect(row?.['how']?.split('\n')).toHaveLength(4);
    expect(row?.['description']).toBe(`Why: ${row?.['why']}\n\nHow:\n- ${row?.['how']?.replaceAll('\n', '\n- ')}\n\nDone when: ${row?.['done_when']}`);
  });

  it('has windows of thirty days, and later', () => {
    const { within30, within60, within90, later } = lumen.sequence;
    const windows = steps(lumen).filter(({ status }) => status === 'now').map(({ step, window }) => [step, window]);
    expect(within30.length * later.length).toBeGreaterThan(0);
    expect(new Map(windows as [string, string][])).toEqual(new Map([...within30.map((id) => [id, '30']), ...within60.map((id) => [id, '60']), ...within90.map((id) => [id, '90']), ...later.map((id) => [id, 'later'])] as [string, string][]));
  });

  it('has nothing but its head where there is nothing to do', () => {
    expect(renderCsvSteps({ ...built, steps: [], waiting: [] }, monochrome(80))).toBe(`${stepColumns.join(',')}\r\n`);
  });
});
