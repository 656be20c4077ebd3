import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainNoWay } from '../../src/cli/plan-way.ts';
import type { CheapestWay } from '../../src/score/roadmap-results.ts';
import { answerAll, mcalign } from '../report/load-sample.ts';
import { parseCsv } from '../report/parse-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const sample = 'examples/lumen-analytics.yaml';

// One question each, three steps: two up the ladder of goals, one for metrics that needs the first of them.
const framework = `format: revmat/framework@1
id: tiny
version: "1"
title: Tiny
levels: [{ value: 1, id: low, name: Low }, { value: 2, id: mid, name: In the middle }, { value: 3, id: high, name: High }]
target: 2
roles: [{ id: sales, title: Sales }]
pillars:
  - { id: people, title: People, questions: [{ id: goals, text: Goals?, roles: [sales], options: [None., Some., All.] }] }
  - { id: data, title: Data, questions: [{ id: metrics, text: Metrics?, roles: [sales], options: [None., Some., All.] }] }
steps:
  - { id: write, question: goals, from: 1, to: 2, title: Write them down, effort: S, impact: 4, done-when: They are written. }
  - { id: trace, question: goals, from: 2, to: 3, title: Trace them, effort: M, impact: 3, done-when: They are traced. }
  - { id: define, question: metrics, from: 1, to: 2, title: Define them, effort: S, impact: 4, needs: [write], done-when: They are defined. }
`;

function withTiny(answers: string, head = 'date: 2026-11-23\n'): string {
  const cwd = makeFolder();
  writeFileSync(join(cwd, 'tiny.yaml'), framework);
  writeFileSync(join(cwd, 'acme.yaml'), `format: revmat/assessment@1\nframework: tiny@1\n${head}${answers === '' ? '' : `answers: ${answers}\n`}`);
  return cwd;
}

const bothLow = '{ goals: 1, metrics: 1 }';

describe('revmat plan', () => {
  it('prints the roadmap on standard output and nothing on standard error', async () => {
    expect(await runCli(['plan', sample])).toEqual({ code: 0, stdout: readFileSync('test/fixtures/report/lumen-waterfall-80.txt', 'utf8'), stderr: '' });
  });

  it('lays out an agile one, as wide as the terminal', async () => {
    const { stdout } = await runCli(['plan', sample, '--model', 'agile']);
    expect(stdout).toBe(readFileSync('test/fixtures/report/lumen-agile-80.txt', 'utf8'));
    expect((await runCli(['plan', sample], { env: { COLUMNS: '50' } })).stdout).toBe(readFileSync('test/fixtures/report/lumen-waterfall-50.txt', 'utf8'));
  });

  it('takes as many steps at a time as there is capacity for', async () => {
    const weeks = async (capacity: string) => (JSON.parse((await runCli(['plan', sample, '--capacity', capacity, '--json'])).stdout) as { result: { weeks: number; weeksOfWork: number } }).result;
    const [one, many] = [await weeks('1'), await weeks('100')];
    expect(one.weeks).toBe(one.weeksOfWork);
    expect(many.weeks).toBeLessThan(one.weeks);
  });

  it('aims at a level everywhere, by its value, id or name', async () => {
    const cwd = withTiny(bothLow);
    const aimed = async (level: string) => (await runCli(['plan', 'acme.yaml', '--to', level], { cwd })).stdout;
    expect(await aimed('3')).toContain('Aims at level 3, High, everywhere.');
    expect(await aimed('high')).toBe(await aimed('3'));
    expect(await aimed('HIGH')).toBe(await aimed('3'));
    expect(await aimed('in the middle')).toContain('Aims at level 2, In the middle, everywhere.');
    expect(await aimed('3')).toContain('Still short of target when all is done\n · Overall: 2.5 of 3.0\n · Data: 2.0 of 3.0\n');
  });

  it('begins on the day that is given, else on that of the assessment, else today', async () => {
    const span = async (head: string, ...options: string[]) => /From .*\./.exec((await runCli(['plan', 'acme.yaml', ...options], { cwd: withTiny(bothLow, head) })).stdout)?.[0];
    expect(await span('date: 2026-11-23\n', '--start', '2027-01-04')).toBe('From 2027-01-04 to 2027-02-01.');
    expect(await span('date: 2026-11-23\n')).toBe('From 2026-11-23 (the date of the assessment) to 2026-12-21.');
    expect(await span('')).toBe('From 2026-11-22 (today) to 2026-12-20.');
  });

  it('plans by another framework as far as both ask the same questions', async () => {
    const cwd = withTiny(bothLow);
    writeFileSync(join(cwd, 'other.yaml'), framework.replace('id: tiny', 'id: other').replace('title: Tiny', 'title: Other').replace('{ id: goals, text: Goals?, roles: [sales], options: [None., Some., All.] }', '{ use: tiny/goals }'));
    const { code, stdout } = await runCli(['plan', 'acme.yaml', '--as', 'other'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Other 1');
    expect(stdout).toContain('Write them down');
    expect(stdout).not.toContain('Define them');
    expect(stdout).toContain('One question has no answer; nothing is planned for it.');
  });

  it('says which questions of the other framework nobody was asked', async () => {
    const through = 'The answers were given to RevOps assessment, modelled on McAlign 1.0.0. That asks 0 of the 22 questions here; missing: pay.methods,';
    for (const format of ['table', 'markdown']) {
      const { code, stdout } = await runCli(['plan', sample, '--as', 'chargebee-saas', '-f', format], { env: { COLUMNS: '100' } });
      expect(code).toBe(0);
      expect(stdout.replace(/\n +/g, ' ')).toContain(through);
    }
    const { stdout } = await runCli(['plan', sample, '--as', 'gartner', '--json']);
    const { result } = JSON.parse(stdout) as { readonly result: { readonly seenThrough: object } };
    expect(result.seenThrough).toMatchObject({ id: 'mcalign', version: '1.0.0', total: 26, unfitting: [] });
  });

  it('knows the command by its help, with every option', async () => {
    const { stdout } = await runCli(['plan', '--help']);
    for (const option of ['--model', '--capacity', '--start', '--to', '--cheapest-to', '--format', '--output', '--framework', '--as', '--force', '--json']) expect(stdout).toContain(option);
    expect(stdout).toContain('$ revmat plan acme.yaml --cheapest-to people=4');
  });
});

describe('the cheapest way', () => {
  it('is the steps that it takes, with how cheap it is', async () => {
    // metrics need "write" before "define": 2 + 2 weeks.
    const { code, stdout } = await runCli(['plan', 'acme.yaml', '--cheapest-to', 'data=2'], { cwd: withTiny(bothLow) });
    expect(code).toBe(0);
    expect(stdout.replaceAll('\n ', ' ')).toContain('The least effort that lifts Data from 1.0 to 2: 4 weeks of work, reaching 2.0. No other way takes less.');
    expect(stdout).toContain('Write them down');
    expect(stdout).toContain('Define them');
    expect(stdout).not.toContain('Trace them');
  });

  it('is told as data as well', async () => {
    const { stdout } = await runCli(['plan', 'acme.yaml', '--cheapest-to', 'overall=2', '--json'], { cwd: withTiny(bothLow) });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, result: { aim: { kind: 'part', id: 'overall', title: null, wanted: 2, today: 1, reached: 2, weeksOfWork: 4, outcome: 'exact' } } });
  });

  it('takes a question and a dimension too', async () => {
    const { stdout } = await runCli(['plan', 'acme.yaml', '--cheapest-to', 'goals=3'], { cwd: withTiny(bothLow) });
    expect(stdout).toContain('Trace them');
    expect((await runCli(['plan', sample, '--cheapest-to', 'analytics=2'])).code).toBe(0);
  });

  it('has nothing to do where the score is reached', async () => {
    const { code, stdout } = await runCli(['plan', 'acme.yaml', '--cheapest-to', 'people=2'], { cwd: withTiny('{ goals: 2, metrics: 1 }') });
    expect(code).toBe(0);
    expect(stdout).toContain('People is at 2.0; nothing has to be done to reach 2.');
  });

  it('ends with 1 and says how far it gets where there is none', async () => {
    const { code, stdout, stderr } = await runCli(['plan', 'acme.yaml', '--cheapest-to', 'data=3'], { cwd: withTiny(bothLow) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('no way leads data to 3');
    expect(stderr).toContain('it reaches 2.');
  });

  it('ends with 1 where nothing in it is answered, in the envelope as well', async () => {
    const { code, stdout, stderr } = await runCli(['plan', 'acme.yaml', '--cheapest-to', 'data=2', '--json'], { cwd: withTiny('{ goals: 1 }') });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, result: null });
    expect(stderr).toContain('nothing in it has been answered');
  });
});

describe('a search that was cut short', () => {
  it('before it found a way is no answer: it ends with 2, and says what any way takes', () => {
    const framework = mcalign();
    const found: CheapestWay = { id: 'people', wanted: 5, today: 2, reached: null, steps: [], weeksOfWork: 0, outcome: 'best-found', atLeast: 40 };
    const error = explainNoWay(found, framework, answerAll(framework, 2));
    expect(error).toMatchObject({ exitCode: 2, message: 'the search for a way that leads people to 5 was cut short before it found one', hint: 'Any way takes at least 40 weeks of work.' });
  });
});

describe('where there is nothing to do', () => {
  it.each([
    ['', 'There is nothing to plan yet: nothing has been answered.'],
    ['{ goals: 2, metrics: 3 }', 'There is nothing to do: everything that has been answered is at its target.'],
    // "define" needs "write", which nobody can take before goals are answered.
    ['{ metrics: 1 }', 'Nothing can be begun: every step towards a target waits for something that cannot be taken yet.'],
  ])('with the answers "%s" it says so, and ends with 0', async (answers, expected) => {
    const cwd = withTiny(answers);
    const { code, stdout, stderr } = await runCli(['plan', 'acme.yaml'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll('\n ', ' ')).toContain(expected);
    const { stdout: csv } = await runCli(['plan', 'acme.yaml', '-f', 'csv'], { cwd });
    expect(parseCsv(csv)).toHaveLength(1);
  });

  it('names the question that has to be answered first', async () => {
    const { stdout } = await runCli(['plan', 'acme.yaml'], { cwd: withTiny('{ metrics: 1 }') });
    expect(stdout).toContain('Define them: waits for Write them down (not answered: Goals?)');
  });
});

describe('what it writes', () => {
  it('goes to files in pairs, each in its format', async () => {
    const cwd = withTiny(bothLow);
    const result = await runCli(['plan', 'acme.yaml', '-f', 'json', '-o', 'r.json', '-f', 'csv', '-o', 'r.csv', '-f', 'table', '-o', '-'], { cwd });
    expect(result).toMatchObject({ code: 0, stdout: expect.stringContaining('Roadmap') as string, stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'))).toMatchObject({ format: 'revmat/plan@1' });
    expect(parseCsv(readFileSync(join(cwd, 'r.csv'), 'utf8'))).toHaveLength(3);
  });

  it.each(['r.txt', 'r.md', 'r.json', 'r.csv'])('replaces %s that it wrote, and no file of anybody else', async (name) => {
    const cwd = withTiny(bothLow);
    const argv = ['plan', 'acme.yaml', '-o', name];
    expect((await runCli(argv, { cwd })).code).toBe(0);
    expect((await runCli(argv, { cwd })).code).toBe(0);
    writeFileSync(join(cwd, name), 'Id,Title\r\n1,my own\r\n');
    const refused = await runCli(argv, { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('is not a roadmap that revmat wrote');
    expect((await runCli([...argv, '--force'], { cwd })).code).toBe(0);
  });

  it('never goes over the assessment', async () => {
    const cwd = makeFolder();
    copyFileSync(sample, join(cwd, 'acme.yaml'));
    const { code } = await runCli(['plan', 'acme.yaml', '-f', 'csv', '-o', 'acme.yaml', '--force'], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'acme.yaml'), 'utf8')).toBe(readFileSync(sample, 'utf8'));
  });

  it('is one document with --json', async () => {
    const { stdout, stderr } = await runCli(['plan', sample, '--json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 1, ok: true, result: { format: 'revmat/plan@1', model: 'waterfall', capacity: 3 }, diagnostics: [] });
  });

  it('is the same whatever the locale and the time zone', async () => {
    const env = { LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Kiritimati' };
    expect((await runCli(['plan', sample], { env })).stdout).toBe((await runCli(['plan', sample])).stdout);
  });
});

describe('what it refuses', () => {
  it.each([
    ['a capacity that is no whole number', ['--capacity', '2.5'], '--capacity 2.5 is no whole number'],
    ['no capacity at all', ['--capacity', '0'], '--capacity 0 is no whole number from 1'],
    ['a negative capacity', ['--capacity=-1'], '--capacity -1 is no whole number'],
    ['a capacity beyond reason', ['--capacity', '1000000000'], 'from 1 to 1000'],
    ['a day that there is not', ['--start', '2027-02-29'], '--start 2027-02-29 is no date'],
    ['a date in another order', ['--start', '04.01.2027'], 'YYYY-MM-DD'],
    ['an unknown model', ['--model', 'scrum'], 'Allowed choices are waterfall, agile'],
    ['an unknown level', ['--to', 'manged'], 'Did you mean managed?'],
    ['a level between levels', ['--to', '3.5'], 'Levels: 1 Ad hoc, 2 Emerging, 3 Defined, 4 Managed, 5 Optimized'],
    ['an empty level', ['--to', ''], 'has no level ""'],
    ['an unknown part', ['--cheapest-to', 'poeple=4'], 'Did you mean people?'],
    ['a part that resembles none', ['--cheapest-to', 'constructor=4'], 'overall, or one of the pillars (people, processes, platform, insights)'],
    ['a score beyond the scale', ['--cheapest-to', 'people=6'], '--cheapest-to people=6 is outside the scale of people, which goes from 1 to 5'],
    ['a score that is none', ['--cheapest-to', 'people=high'], 'not of the form id=score'],
    ['two parts at a time', ['--cheapest-to', 'people=4', '--cheapest-to', 'insights=3'], 'not both people=4 and insights=3'],
    ['two aims', ['--to', '4', '--cheapest-to', 'people=4'], '--to and --cheapest-to do not go together'],
    ['an unknown format', ['-f', 'pdf'], 'Formats: table, markdown, json, csv'],
    ['an ending that says nothing', ['-o', 'r.xyz'], '.txt, .md, .json, .csv'],
    ['--json with an output', ['--json', '-o', 'r.json'], '--json prints the roadmap itself'],
    ['two roadmaps for one file', ['-f', 'json', '-o', 'r', '-f', 'csv', '-o', './r'], 'two roadmaps cannot both be written to ./r'],
  ])('is %s, and writes nothing', async (_what, options, named) => {
    const cwd = makeFolder();
    copyFileSync(sample, join(cwd, 'acme.yaml'));
    const { code, stdout, stderr } = await runCli(['plan', 'acme.yaml', ...options], { cwd });
    expect({ code, stdout: options.includes('--json') ? '' : stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(existsSync(join(cwd, 'r'))).toBe(false);
  });

  it('is an assessment that is broken, with its place', async () => {
    const cwd = withTiny('{ gaols: 1 }');
    const { code, stderr } = await runCli(['plan', 'acme.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('acme.yaml:4:12 error');
  });
});

describe('the README', () => {
  it('shows how the roadmap of the sample begins', async () => {
    const [, shown = ''] = /```text\n( Roadmap for[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(shown.split('\n').length).toBeGreaterThan(10);
    expect((await runCli(['plan', sample])).stdout.startsWith(shown)).toBe(true);
  });
});
