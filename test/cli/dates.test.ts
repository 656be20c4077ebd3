// Where dates come from: the command line, the assessment, SOURCE_DATE_EPOCH, and the clock only where nothing else says a day.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, makeProject, runCli } from './run-cli.ts';

const dated = (date: string) => makeProject({ 'acme.yaml': `format: revmat/assessment@1\nframework: essentials\norganization: Acme\n${date}answers: { shared-goals: 2 }\n` });
const scope = (stdout: string) => /1\.0\.0.*$/m.exec(stdout)?.[0];

describe('the day of a report', () => {
  it('is that of the assessment', async () => {
    expect(scope((await runCli(['report', 'acme.yaml'], { cwd: dated('date: 2026-10-14\n') })).stdout)).toBe('1.0.0 · 2026-10-14');
  });

  it('is the one that is given, if one is', async () => {
    const { stdout } = await runCli(['report', 'acme.yaml', '--date', '2026-12-31', '-f', 'json'], { cwd: dated('date: 2026-10-14\n') });
    expect(JSON.parse(stdout)).toMatchObject({ assessment: { date: '2026-12-31' } });
  });

  it('is left out where nobody says one: the clock would make another report of it tomorrow', async () => {
    expect(scope((await runCli(['report', 'acme.yaml'], { cwd: dated('') })).stdout)).toBe('1.0.0');
  });

  it.each(['2026-02-30', '14.10.2026'])('is not %s', async (day) => {
    const { code, stderr } = await runCli(['report', 'acme.yaml', '--date', day], { cwd: dated('') });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `revmat: --date ${day} is no date\nDates are written YYYY-MM-DD, such as 2026-11-22.\n` });
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  const start = async (env: Readonly<Record<string, string>>) => (JSON.parse((await runCli(['plan', 'acme.yaml', '--json'], { cwd: dated(''), env })).stdout) as { result: { start: { date: string } } }).result.start.date;

  it('stands in for the clock, in UTC', async () => {
    expect([await start({}), await start({ SOURCE_DATE_EPOCH: '86399' }), await start({ SOURCE_DATE_EPOCH: '86400' })]).toEqual(['2026-11-22', '1970-01-01', '1970-01-02']);
  });

  it('dates a new assessment', async () => {
    const cwd = makeFolder();
    await runCli(['assess', 'essentials', '-o', 'acme.yaml', '--set', 'shared-goals=2'], { cwd, env: { SOURCE_DATE_EPOCH: '1700000000' } });
    expect(readFileSync(join(cwd, 'acme.yaml'), 'utf8')).toContain('date: 2023-11-14\n');
  });

  it.each(['yesterday', '-1', '1e9', '999999999999'])('is an error as %s', async (epoch) => {
    const { code, stderr } = await runCli(['plan', 'acme.yaml'], { cwd: dated(''), env: { SOURCE_DATE_EPOCH: epoch } });
    expect(code).toBe(2);
    expect(stderr).toContain(`SOURCE_DATE_EPOCH=${epoch} is no number of seconds since 1970`);
  });
});
