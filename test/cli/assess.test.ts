import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allQuestions } from '../../src/model/framework.ts';
import { chargebee, mcalign } from '../report/load-sample.ts';
import { makeFolder, runCli } from './run-cli.ts';

function answersFile(folder: string, framework: ReturnType<typeof mcalign>, value: number, but: Readonly<Record<string, number>> = {}): void {
  const lines = allQuestions(framework).map(({ id }) => `${id}: ${but[id] ?? value}\n`);
  writeFileSync(join(folder, 'answers.yaml'), lines.join(''));
}

interface ReportFile {
  readonly overall: object;
  readonly pillars: readonly object[];
  readonly stage: object | null;
}

async function reportOf(cwd: string, file: string): Promise<ReportFile> {
  return JSON.parse((await runCli(['report', file, '-f', 'json'], { cwd })).stdout) as ReportFile;
}

describe('revmat assess without a terminal', () => {
  it('ends with 2, says what to do instead, and writes nothing', async () => {
    const cwd = makeFolder();
    const { code, stdout, stderr } = await runCli(['assess', 'mcalign', '-o', 'acme.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--answers');
    expect(existsSync(join(cwd, 'acme.yaml'))).toBe(false);
  });

  it('takes answers from a mapping of ids: level 3 everywhere scores 3 everywhere', async () => {
    const cwd = makeFolder();
    answersFile(cwd, mcalign(), 3);
    const { code, stdout } = await runCli(['assess', 'mcalign', '-o', 'acme.yaml', '--answers', 'answers.yaml', '--organization', 'Acme'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const report = await reportOf(cwd, 'acme.yaml');
    expect(report.overall).toMatchObject({ score: 3, level: 3, coverage: 1, lower: 3, upper: 3, target: 3, gap: 0 });
    for (const pillar of report.pillars) expect(pillar).toMatchObject({ score: 3, level: 3, gap: 0 });
  });

  it('finds stage 2 and the question that blocks, with all gates at 3 but one at 1', async () => {
    const cwd = makeFolder();
    answersFile(cwd, chargebee(), 3, { 'pay.recovery': 1 });
    await runCli(['assess', 'chargebee-saas', '-o', 'acme.yaml', '--answers', 'answers.yaml'], { cwd });
    expect((await reportOf(cwd, 'acme.yaml')).stage).toMatchObject({ reached: 2, next: 3, blocking: ['pay.recovery'] });
    expect((await runCli(['report', 'acme.yaml'], { cwd })).stdout).toContain('[pay.recovery]');
  });

  it('takes answers from another assessment', async () => {
    const { code } = await runCli(['assess', 'mcalign', '-o', join(makeFolder(), 'copy.yaml'), '--answers', 'examples/lumen-analytics.yaml']);
    expect(code).toBe(0);
  });

  it('sets single answers of every kind, and changes only those lines', async () => {
    const cwd = makeFolder();
    answersFile(cwd, mcalign(), 3);
    await runCli(['assess', 'mcalign', '-o', 'acme.yaml', '--answers', 'answers.yaml'], { cwd });
    const before = readFileSync(join(cwd, 'acme.yaml'), 'utf8');
    const { code } = await runCli(['assess', 'acme.yaml', '--set', 'forecast=2', '--set', 'usage=unknown', '--set', 'quote=na:Self-serve only'], { cwd });
    expect(code).toBe(0);
    const expected = before.replace('  forecast: 3', '  forecast: 2').replace('  usage: 3', '  usage: unknown').replace('  quote: 3', '  quote: { na: "Self-serve only" }');
    expect(readFileSync(join(cwd, 'acme.yaml'), 'utf8')).toBe(expected);
  });

  it('keeps the comments of a file that a person wrote', async () => {
    const cwd = makeFolder();
    const text = '# workshop in May\nformat: revmat/assessment@1\nframework: mcalign@1.0.0\nanswers:\n  forecast: 3   # sales disagrees\n';
    writeFileSync(join(cwd, 'acme.yaml'), text);
    await runCli(['assess', 'acme.yaml', '--set', 'forecast=2'], { cwd });
    expect(readFileSync(join(cwd, 'acme.yaml'), 'utf8')).toBe(text.replace('forecast: 3', 'forecast: 2'));
  });

  it('writes a file that its owner alone can read', async () => {
    const cwd = makeFolder();
    await runCli(['assess', 'mcalign', '-o', 'acme.yaml', '--set', 'forecast=2'], { cwd });
    expect(statSync(join(cwd, 'acme.yaml')).mode & 0o777).toBe(0o600);
  });

  it('never overwrites an assessment, and goes on with it when asked to', async () => {
    const cwd = makeFolder();
    await runCli(['assess', 'mcalign', '-o', 'acme.yaml', '--set', 'forecast=2'], { cwd });
    const refused = await runCli(['assess', 'mcalign', '-o', 'acme.yaml', '--set', 'usage=2'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('revmat assess acme.yaml');
    expect((await runCli(['assess', 'mcalign', '-o', 'acme.yaml', '--resume', '--set', 'usage=2'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'acme.yaml'), 'utf8')).toContain('forecast: 2');
  });

  it('names the file by framework and date when none is named', async () => {
    const cwd = makeFolder();
    await runCli(['assess', 'mcalign', '--set', 'forecast=2'], { cwd });
    expect(existsSync(join(cwd, 'mcalign-2026-11-22.yaml'))).toBe(true);
  });

  it.each([
    ['an unknown question', 'forcast=2', 'forecast'],
    ['a value that is not offered', 'forecast=7', '1, 2, 3, 4, 5'],
    ['a reason that is missing', 'forecast=na:', 'na:REASON'],
    ['no value', 'forecast', 'id=value'],
  ])('refuses %s and writes nothing', async (_what, setting, named) => {
    const cwd = makeFolder();
    const { code, stderr } = await runCli(['assess', 'mcalign', '-o', 'acme.yaml', '--set', setting], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(named);
    expect(existsSync(join(cwd, 'acme.yaml'))).toBe(false);
  });

  it('reports everything that is wrong with an answers file, where it stands', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'answers.yaml'), 'forecast: 9\nforcast: 3\n');
    const { code, stderr } = await runCli(['assess', 'mcalign', '-o', 'acme.yaml', '--answers', 'answers.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('answers.yaml:1:11 error');
    expect(stderr).toContain('answers.yaml:2:1 error');
  });

  it('says how to go on with a file whose name could be taken for something else', async () => {
    const cwd = makeFolder();
    for (const [name, word] of [['acme', './acme'], ['-acme.yaml', './-acme.yaml']] as const) {
      const { stderr } = await runCli(['assess', 'mcalign', '-o', name, '--set', 'forecast=2'], { cwd });
      expect(stderr).toContain(`Go on with: revmat assess ${word}\n`);
      expect((await runCli(['assess', word, '--set', 'forecast=3'], { cwd })).code).toBe(0);
    }
  });

  it.each(['out/', '.'])('does not take a folder for a file: %s', async (name) => {
    const cwd = makeFolder();
    const { code, stderr } = await runCli(['assess', 'mcalign', '-o', name, '--set', 'forecast=2'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`cannot save to ${name}: it names a folder\n`);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each(['2026-02-30', '0000-01-01'])('writes no date that could not be read again: %s', async (date) => {
    const cwd = makeFolder();
    expect((await runCli(['assess', 'mcalign', '-o', 'acme.yaml', '--date', date, '--set', 'forecast=2'], { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, 'acme.yaml'))).toBe(false);
  });

  it('refuses a date that does not exist', async () => {
    const { code, stderr } = await runCli(['assess', 'mcalign', '--date', '2026-02-30', '--set', 'forecast=2'], { cwd: makeFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('2026-02-30');
  });
});
