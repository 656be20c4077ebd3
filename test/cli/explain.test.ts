import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../load/fixtures.ts';
import { makeFolder, runCli } from './run-cli.ts';

const sample = 'examples/lumen-analytics.yaml';

interface Row {
  readonly points: { readonly shown: string };
  readonly children: readonly Row[];
}
interface Result {
  readonly score: { readonly shown: string };
  readonly sum: { readonly base: { readonly shown: string }; readonly total: { readonly shown: string } };
  readonly rows: readonly Row[];
}

const resultOf = async (...argv: string[]) => (JSON.parse((await runCli(['explain', sample, ...argv, '--json'])).stdout) as { readonly result: Result }).result;

// Two questions, one of which has the id of a theme and of a KPI as well.
const framework = `format: revmat/framework@1
id: tiny
version: "1"
title: Tiny
levels: [{ value: 1, id: low, name: Low }, { value: 2, id: mid, name: Mid }, { value: 3, id: high, name: High }]
target: 2
roles: [{ id: sales, title: Sales }]
themes: [{ id: goals, title: All about goals }]
pillars:
  - { id: people, title: People, questions: [{ id: goals, text: Goals?, roles: [sales], themes: [goals], kpis: [rate], options: [None., Some., All.] }] }
  - { id: data, title: Data, questions: [{ id: metrics, text: Metrics?, roles: [sales], themes: [goals], options: [None., Some., All.] }] }
kpis:
  - { id: rate, title: Rate, formula: a / b, inputs: [{ id: a, title: Those }, { id: b, title: All }], unit: percent, direction: higher, bands: [{ cohort: any, cuts: [10, 20], mapping: own, source: us, year: 2026 }] }
`;

function withTiny(more: string): string {
  const cwd = makeFolder();
  writeFileSync(join(cwd, 'tiny.yaml'), framework);
  writeFileSync(join(cwd, 'acme.yaml'), `format: revmat/assessment@1\nframework: tiny@1\ndate: 2026-11-22\n${more}`);
  return cwd;
}

describe('revmat explain', () => {
  it('explains the whole where nothing is named', async () => {
    const { code, stdout, stderr } = await runCli(['explain', sample]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe((await runCli(['explain', sample, 'overall'])).stdout);
    expect(stdout).toContain('1.000 + 1.327 = 2.327, shown as 2.3.');
  });

  it.each([
    ['people', '80', 'people-80.txt'],
    ['pillar/people', '80', 'people-80.txt'],
    ['insights', '50', 'insights-50.txt'],
    ['capacity', '80', 'question-80.txt'],
    ['win-rate', '80', 'kpi-80.txt'],
    ['one-goal-tree', '80', 'step-80.txt'],
  ])('explains %s, as wide as the terminal', async (id, columns, file) => {
    expect((await runCli(['explain', sample, id], { env: { COLUMNS: columns } })).stdout).toBe(readFileSync(`test/fixtures/explain/${file}`, 'utf8'));
  });

  it('prints the number that the report prints, and parts that come to it', async () => {
    const report = (await runCli(['report', sample])).stdout;
    for (const [id, title] of [['people', 'People'], ['processes', 'Processes'], ['platform', 'Platform'], ['insights', 'Insights']] as const) {
      const { score, sum, rows } = await resultOf(id);
      expect(report).toMatch(new RegExp(`^ ${title} +${score.shown} `, 'm'));
      const thousandths = [sum.base, ...rows.map(({ points }) => points)].reduce((total, { shown }) => total + Math.round(1000 * Number(shown)), 0);
      expect(thousandths).toBe(Math.round(1000 * Number(sum.total.shown)));
      expect(Number(sum.total.shown).toFixed(1)).toBe(score.shown);
    }
  });

  it('explains a dimension and a theme', async () => {
    expect((await runCli(['explain', sample, 'analytics'])).stdout).toContain('1.000 + 0.500 = 1.500, shown as 1.5.');
    expect((await runCli(['explain', sample, 'unified-metrics'])).stdout).toContain('What one level more would add');
  });

  it('explains the stage of the whole and of a pillar, and why there is none', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'acme.yaml'), 'format: revmat/assessment@1\nframework: chargebee-saas\nanswers: { pay.methods: 2, pay.recovery: 1 }\n');
    expect((await runCli(['explain', 'acme.yaml', 'stage'], { cwd })).stdout).toContain('The stage of the whole');
    expect((await runCli(['explain', 'acme.yaml', 'stage/payments'], { cwd })).stdout).toContain('The stage of Payments');
    const refused = await runCli(['explain', sample, 'stage']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('it is scored by means, not by stages');
  });

  it('explains a step that is due, with what it builds on', async () => {
    expect((await runCli(['explain', sample, 'one-goal-tree'])).stdout).toContain('[name-revenue-owner]: done');
  });

  it('explains by another framework as far as both ask the same questions', async () => {
    const { code, stdout } = await runCli(['explain', sample, '--as', 'gartner']);
    expect(code).toBe(0);
    expect(stdout).toContain('The answers were given to RevOps assessment');
  });

  it('shows the words of the framework in the language that is asked for', async () => {
    const cwd = makeFolder();
    for (const name of ['renewals.yaml', 'renewals.de.yaml']) copyFileSync(join(fixtures, 'good', name), join(cwd, name));
    writeFileSync(join(cwd, 'acme.yaml'), 'format: revmat/assessment@1\nframework: renewals@1.0.0\nanswers: { renewal-start: 1, feedback: 2 }\n');
    const [english, german] = await Promise.all([[], ['--lang', 'de']].map(async (more) => (await runCli(['explain', 'acme.yaml', 'renewal-start', ...more], { cwd })).stdout));
    expect(english).not.toContain('Wenn der Vertrag endet.');
    expect(german).toContain('Wenn der Vertrag endet.');
    expect(german).toContain('Where it counts');
  });

  it('is the same whatever the locale and the time zone', async () => {
    const env = { LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Kiritimati' };
    expect((await runCli(['explain', sample, 'people'], { env })).stdout).toBe((await runCli(['explain', sample, 'people'])).stdout);
  });

  it('paints nothing that it does not say', async () => {
    const { stdout } = await runCli(['explain', sample, 'insights', '--color']);
    expect(stdout).toContain('\u001b[');
    expect(stripVTControlCharacters(stdout)).toBe((await runCli(['explain', sample, 'insights'])).stdout);
  });

  it('knows the command by its help, with every option', async () => {
    const { stdout } = await runCli(['explain', '--help']);
    for (const option of ['--framework', '--as', '--json', '$ revmat explain acme.yaml people']) expect(stdout).toContain(option);
  });
});

describe('an id that means several things', () => {
  it('is the question first, and the others are named on standard error', async () => {
    const { stdout, stderr } = await runCli(['explain', 'acme.yaml', 'goals'], { cwd: withTiny('answers: { goals: 2 }\n') });
    expect(stdout).toContain('Goals?');
    expect(stderr).toBe('revmat: there is a theme of the same id: theme/goals names it\n');
  });

  it('is the other one where its kind is named', async () => {
    const { stdout, stderr } = await runCli(['explain', 'acme.yaml', 'theme/goals'], { cwd: withTiny('answers: { goals: 2 }\n') });
    expect(stdout).toContain('All about goals');
    expect(stderr).toBe('');
  });
});

describe('a KPI', () => {
  const page = async (more: string) => (await runCli(['explain', 'acme.yaml', 'rate'], { cwd: withTiny(more) })).stdout;

  it('is worked out from its inputs, and held against the answers', async () => {
    const text = await page('answers: { goals: 1 }\nkpis: { rate: { inputs: { a: 3, b: 12 } } }\n');
    expect(text).toContain('3 / 12 × 100 = 25 %');
    expect(text).toContain('❯ 3  20 % or more');
    expect(text).toContain('! better than "Goals?" would suggest: answered at level 1');
  });

  it('says that its value was given, or that it was not measured', async () => {
    expect(await page('kpis: { rate: { value: 12 } }\n')).toContain('Its value was given, not computed.');
    expect(await page('answers: { goals: 1 }\n')).toContain('Not measured.');
  });

  it('says why it cannot be computed', async () => {
    expect(await page('kpis: { rate: { inputs: { a: 3, b: 0 } } }\n')).toContain('not banded: it cannot be computed from its inputs');
  });
});

describe('--json', () => {
  it('is one document', async () => {
    const { stdout, stderr } = await runCli(['explain', sample, 'people', '--json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 1, ok: true, result: { format: 'revmat/explain@1', kind: 'pillar', id: 'people', title: 'People', score: { shown: '2.4' } }, diagnostics: [] });
  });

  it('is one document on failure as well', async () => {
    const { code, stdout } = await runCli(['explain', sample, 'poeple', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, result: null });
  });
});

describe('what it refuses', () => {
  it.each([
    ['a mistyped id', ['poeple'], 'Did you mean people?'],
    ['an id that resembles none', ['constructor'], 'overall, a pillar (people, processes, platform, insights), a dimension (mandate,'],
    ['an id of another kind', ['kpi/people'], 'has nothing that goes by the id "kpi/people"'],
    ['an empty id', [''], 'has nothing that goes by the id ""'],
    ['a framework that there is not', ['--framework', 'nothing'], 'there is no usable framework "nothing"'],
  ])('is %s', async (_what, argv, named) => {
    const { code, stdout, stderr } = await runCli(['explain', sample, ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
  });
});

describe('what a framework says', () => {
  it.each([['question', '::question'], ['rate', ']source'], ['step', '::step'], ['pillar', '::pillar'], ['overall', '::organization']])('is no command to a runner in: revmat explain answers.yaml %s', async (id, shows) => {
    const { stdout, stderr } = await runCli(['explain', 'answers.yaml', id], { cwd: 'test/fixtures/cli/runner-commands' });
    expect(stdout + stderr).toContain(shows);
    expect((stdout + stderr).split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });
});
