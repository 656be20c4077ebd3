// revmat frameworks recommend: asks little, answers with a framework and its reasons.
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import type { Recommendations } from '../../src/model/recommendations.ts';
import { fakeIo, shown, type FakeIo } from './prompt/fake-io.ts';
import { makeFolder, packageFolder, runCli } from './run-cli.ts';

const rules = JSON.parse(readFileSync('dist/frameworks/library/recommendations.json', 'utf8')) as Recommendations;
const reasons = new Set(rules.frameworks.flatMap((framework) => framework.rules.map(({ because }) => because)));

interface Found {
  readonly answers: Readonly<Record<string, string>>;
  readonly open: readonly string[];
  readonly ranking: readonly { readonly id: string; readonly title: string; readonly points: number; readonly reasons: readonly string[] }[];
  readonly excluded: readonly { readonly id: string; readonly reasons: readonly string[] }[];
}

function recommend(...argv: readonly string[]) {
  return runCli(['frameworks', 'recommend', ...argv]);
}

const set = (...settings: readonly string[]): readonly string[] => settings.flatMap((setting) => ['--set', setting]);

async function asJson(...settings: readonly string[]): Promise<Found> {
  const { code, stdout } = await recommend('--json', ...set(...settings));
  expect(code).toBe(0);
  return (JSON.parse(stdout) as { readonly result: Found }).result;
}

const oneLine = (shown: string) => shown.replaceAll(/\s+/g, ' ');

describe('without a terminal', () => {
  it('recommends by what is given, with the reasons and the next command', async () => {
    const { code, stdout, stderr } = await recommend(...set('pain=funnel', 'recurring=some'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toMatch(/^Start with clari: /);
    expect(stdout).toContain('  revmat assess clari -o FILE ');
    expect(oneLine(stdout)).toContain('- It is built around the numbers of the funnel');
    expect(oneLine(stdout)).toContain('This rests on 2 of 4 questions; open: billing and time.');
  });

  it('says gently that it may be another one', async () => {
    const { stdout } = await recommend(...set('pain=whole', 'time=half-day', 'recurring=some', 'billing=bumpily'));
    expect(oneLine(stdout)).toContain('It does not matter much which one comes first: start, then adjust.');
    expect(stdout).not.toContain('This rests on');
  });

  it('names two others at most', async () => {
    const settings = ['pain=teams', 'time=half-day', 'recurring=some', 'billing=bumpily'];
    expect((await asJson(...settings)).ranking.length).toBeGreaterThan(3);
    const { stdout } = await recommend(...set(...settings));
    expect(stdout.split('Worth a look as well\n')[1]?.split('\n\n')[0]?.match(/^ {2}[a-z]/gm)).toHaveLength(2);
  });

  it('says what is left out, and why', async () => {
    const { stdout } = await recommend(...set('recurring=little'));
    expect(oneLine(stdout)).toContain('Left out: revopsio-renewals. Hardly anything renews, so there would be little to assess.');
  });

  it('lists the questions where nothing is given', async () => {
    const { code, stdout, stderr } = await recommend();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const { id, options } of rules.questions) expect(stderr).toContain(`--set ${id}=${options.map((option) => option.id).join('|')}`);
  });

  it('takes the last of two answers to one question', async () => {
    expect((await asJson('time=half-day', 'time=minutes')).answers).toEqual({ time: 'minutes' });
  });

  it.each([80, 50])('fits %d columns, commands whole', async (columns) => {
    const { stdout } = await runCli(['frameworks', 'recommend', ...set('recurring=little', 'pain=teams', 'billing=bumpily')], { env: { COLUMNS: String(columns) } });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    for (const command of ['assess mcalign -o FILE', 'frameworks show mcalign', 'report FILE --as ID']) expect(stdout).toContain(`  revmat ${command}`);
  });
});

describe('as JSON', () => {
  it('has the answers, what is open, and the ranking', async () => {
    const { answers, open, ranking } = await asJson('recurring=most', 'pain=renewals');
    expect([answers, open]).toEqual([{ recurring: 'most', pain: 'renewals' }, ['billing', 'time']]);
    expect(ranking.map(({ id }) => id)[0]).toBe('revopsio-renewals');
    expect(ranking.map(({ points }) => points)).toEqual(ranking.map(({ points }) => points).toSorted((a, b) => b - a));
    for (const { title } of ranking) expect(title).not.toBe('');
  });

  it('gives no reason that is not in the rules', async () => {
    const { ranking, excluded } = await asJson('recurring=little', 'pain=unsure', 'time=half-hour');
    const given = [...ranking, ...excluded].flatMap((framework) => framework.reasons);
    expect(excluded).toHaveLength(2);
    for (const reason of given) expect(reasons).toContain(reason);
  });

  it('says a usage error in the envelope', async () => {
    const { code, stdout } = await recommend('--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ hint: expect.stringContaining('--set recurring=') }] });
  });
});

describe('what cannot be', () => {
  it.each([
    ['recuring=most', 'there is no question "recuring"; did you mean "recurring"?', '--set recurring=most|some|little'],
    ['weather=sunny', 'there is no question "weather"\n', '--set pain='],
    ['pain=funel', '"funel" is no answer to pain; did you mean "funnel"?', 'Where does it hurt most? Give teams, whole,'],
    ['time=forever', '"forever" is no answer to time\n', 'Give minutes, half-hour or half-day.'],
    ['time=', '"" is no answer to time\n', 'Give minutes, half-hour or half-day.'],
    ['time', '--set time is not of the form question=option', '--set time='],
    ['constructor=most', 'there is no question "constructor"', '--set recurring='],
    ['time=\u202e\u001b[2J', 'is no answer to time', 'Give minutes'],
  ])('--set %j is refused, and says what can be', async (setting, said, hint) => {
    const { code, stdout, stderr } = await recommend('--set', setting);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).toContain(hint);
    for (const raw of ['\u202e', '\u001b']) expect(stderr).not.toContain(raw);
  });
});

describe('in a terminal', () => {
  interface Terminal {
    readonly io: FakeIo;
    readonly code: Promise<number>;
    readonly stdout: Promise<string>;
  }

  function open(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Terminal {
    const stdout = new PassThrough();
    const fake = fakeIo({ env });
    // As that of a process: no prompt can end it for the next one.
    Object.assign(fake.stderr, { end: () => fake.stderr });
    const code = run(['frameworks', 'recommend', ...argv], { ...fake, stdout, cwd: makeFolder(), packageFolder }).finally(() => stdout.end());
    return { io: fake, code, stdout: text(stdout) };
  }

  it('asks the questions one by one, on standard error', async () => {
    const terminal = open([]);
    for (const question of rules.questions) {
      await shown(terminal.io, question.text);
      await terminal.io.type('\r');
    }
    expect(await terminal.code).toBe(0);
    expect(await terminal.stdout).toMatch(/^Start with essentials: /);
  });

  it('asks only what is not given', async () => {
    const terminal = open(set('recurring=most', 'billing=well', 'time=half-hour'));
    await shown(terminal.io, 'Where does it hurt most?');
    await terminal.io.type('\x1b[B\x1b[B\r');
    expect(await terminal.code).toBe(0);
    expect(await terminal.stdout).toMatch(/^Start with clari: /);
    expect(terminal.io.output()).not.toContain('How much time');
  });

  it('asks nothing where all is given', async () => {
    const terminal = open(set('recurring=most', 'billing=well', 'pain=funnel', 'time=half-hour'));
    expect(await terminal.code).toBe(0);
    expect(terminal.io.output()).toBe('');
  });

  it('asks nothing with --yes', async () => {
    const terminal = open(['--yes', ...set('pain=funnel')]);
    expect(await terminal.code).toBe(0);
    expect(terminal.io.output()).toBe('');
    const empty = open(['-y']);
    expect(await empty.code).toBe(2);
    expect(empty.io.output()).toContain('no question is answered, and there is nobody to ask');
  });

  it.each([['Ctrl-C', '\x03'], ['Ctrl-D', '\x04'], ['Escape', '\x1b']])('is left with %s, and recommends nothing', async (_, key) => {
    const terminal = open([]);
    await shown(terminal.io, 'How much of your revenue renews');
    await terminal.io.type('\r');
    await shown(terminal.io, 'How does billing run?');
    await terminal.io.type(key);
    expect(await terminal.code).toBe(130);
    expect(await terminal.stdout).toBe('');
    expect(terminal.io.output()).toContain('Nothing was recommended.\n');
  });

  it('takes numbers and ids, line by line, where it cannot redraw', async () => {
    const terminal = open(set('recurring=most', 'billing=well'), { TERM: 'dumb' });
    await shown(terminal.io, '  7  Hard to say\n');
    await terminal.io.type('funnel\n');
    await shown(terminal.io, '  1  Five minutes\n');
    await terminal.io.type('9\n');
    await shown(terminal.io, 'Type a number from 1 to 3.');
    await terminal.io.type('2\n');
    expect(await terminal.code).toBe(0);
    expect(await terminal.stdout).toMatch(/^Start with clari: /);
    expect(terminal.io.output()).not.toContain('\x1b');
  });
});
