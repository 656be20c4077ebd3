// The command on the files in test/fixtures/comparison, and across versions on those in test/fixtures/migrate.
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, packageFolder, runCli } from './run-cli.ts';

const fixtures = join(packageFolder, 'test/fixtures');
const folder = join(fixtures, 'comparison');
const compare = (...argv: readonly string[]) => runCli(['compare', ...argv], { cwd: folder });
const unwrapped = (text: string): string => text.replaceAll(/\n +/g, ' ');

/** A copy of the fixtures that may be written to. */
function copied(): string {
  const cwd = makeFolder();
  cpSync(folder, cwd, { recursive: true });
  return cwd;
}

describe('revmat compare', () => {
  it('prints the table on standard output and nothing on standard error', async () => {
    expect(await compare('before.yaml', 'after.yaml')).toEqual({ code: 0, stdout: readFileSync(join(folder, 'expected-80.txt'), 'utf8'), stderr: '' });
  });

  it('is as wide as the terminal', async () => {
    const { stdout } = await runCli(['compare', 'before.yaml', 'after.yaml', '--no-color'], { cwd: folder, columns: 50 });
    expect(stdout).toBe(readFileSync(join(folder, 'expected-50.txt'), 'utf8'));
  });

  it('ends with 0 where the score fell, and says so', async () => {
    const { code, stdout } = await compare('after.yaml', 'before.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain(' Acme fell from 2.46 to 1.88 of 3 (-0.58), from High to Middle.\n');
  });

  it('prints one document with --json', async () => {
    const { stdout, stderr } = await compare('before.yaml', 'after.yaml', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 1, ok: true, result: { format: 'revmat/comparison@1', before: { file: 'before.yaml' } }, diagnostics: [] });
  });

  it('writes files in pairs, and replaces only what it wrote', async () => {
    const cwd = copied();
    const argv = ['compare', 'before.yaml', 'after.yaml', '-o', 'c.md', '-o', 'c.json', '-o', 'c.txt'];
    expect(await runCli(argv, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toBe(readFileSync(join(folder, 'expected.md'), 'utf8'));
    expect((await runCli(argv, { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'c.md'), '# Mine\n');
    const refused = await runCli(argv, { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('c.md exists and is not a comparison that revmat wrote');
  });

  it('never goes over one of the two', async () => {
    const cwd = copied();
    for (const name of ['before.yaml', 'after.yaml', 'tiny.yaml']) {
      expect((await runCli(['compare', 'before.yaml', 'after.yaml', '-f', 'json', '-o', name, '--force'], { cwd })).code).toBe(2);
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(readFileSync(join(folder, name), 'utf8'));
    }
  });

  it('knows the command by its help, with every option', async () => {
    const { stdout } = await compare('--help');
    for (const option of ['<before>', '<after>', '--format', '--output', '--framework', '--as', '--force', '--json', '--lang']) expect(stdout).toContain(option);
    expect(stdout).toContain('$ revmat compare before.yaml after.yaml -f markdown -o change.md');
  });
});

describe('answers of an earlier version', () => {
  /** The framework of version 2.0.0, answers of 1.0.0 as a person wrote them, and answers of 2.0.0. */
  function team(): string {
    const cwd = makeFolder();
    copyFileSync(join(fixtures, 'migrate/2.0.0/team.yaml'), join(cwd, 'team.yaml'));
    copyFileSync(join(fixtures, 'migrate/commented.yaml'), join(cwd, 'old.yaml'));
    writeFileSync(join(cwd, 'new.yaml'), 'format: revmat/assessment@1\nframework: team@2.0.0\nanswers: { shared-goals: 3, capacity: 2, forecast: 3, days: 12 }\n');
    return cwd;
  }

  it('are read as answers to the newer one, and what became of them is said', async () => {
    const cwd = team();
    const { code, stdout, stderr } = await runCli(['compare', 'old.yaml', 'new.yaml'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const text = unwrapped(stdout);
    expect(text).toContain('! old.yaml was answered under version 1.0.0; its answers are read as answers to 2.0.0');
    expect(text).toContain('· goals → shared-goals');
    expect(text).toContain('· capacity: 3 is none of the answers; they are 1 and 2');
    expect(text).toContain("· How is next quarter's forecast made? (changed in 1.5.0)");
    // goals was 2, and is 3 under its new id; what was said to capacity has no place any more.
    expect(text).toContain('How are goals set? People · raised, 2 → 3');
    expect(text).toContain('Who has time? People · newly answered, not answered → 2');
    expect(readFileSync(join(cwd, 'old.yaml'), 'utf8')).toBe(readFileSync(join(fixtures, 'migrate/commented.yaml'), 'utf8'));
  });

  it('may be given second', async () => {
    const { code, stdout } = await runCli(['compare', 'new.yaml', 'old.yaml', '--json'], { cwd: team() });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ result: { framework: { version: '2.0.0' }, before: { carried: null }, after: { carried: { from: '1.0.0', renamed: expect.arrayContaining([{ id: 'goals', to: 'shared-goals' }]) as object } } } });
  });

  it('cannot be compared by an older version than they were given under', async () => {
    const { code, stderr } = await runCli(['compare', 'old.yaml', 'new.yaml', '--framework', join(fixtures, 'migrate/1.0.0/team.yaml')], { cwd: team() });
    expect(code).toBe(2);
    expect(stderr).toContain('new.yaml was answered under version 2.0.0 of team, and only version 1.0.0 is here');
  });
});

describe('two frameworks', () => {
  function twoFrameworks(): string {
    const cwd = copied();
    const other = readFileSync(join(folder, 'tiny.yaml'), 'utf8').replace('id: tiny', 'id: other').replace(/\{ id: metrics, .*\}/, '{ use: tiny/metrics }');
    writeFileSync(join(cwd, 'other.yaml'), other);
    writeFileSync(join(cwd, 'of-other.yaml'), 'format: revmat/assessment@1\nframework: other@1.0.0\nanswers: { metrics: 3, goals: 2 }\n');
    return cwd;
  }

  it('are refused with a way out', async () => {
    const { code, stdout, stderr } = await runCli(['compare', 'before.yaml', 'of-other.yaml'], { cwd: twoFrameworks() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('before.yaml answers tiny, and of-other.yaml answers other');
    expect(stderr).toContain('revmat compare before.yaml of-other.yaml --as other');
  });

  it('are compared through one of them as far as it asks the same', async () => {
    const { code, stdout } = await runCli(['compare', 'before.yaml', 'of-other.yaml', '--as', 'other'], { cwd: twoFrameworks() });
    expect(code).toBe(0);
    expect(unwrapped(stdout)).toContain('! before.yaml: The answers were given to Tiny 1.0.0. That asks 1 of the 5 questions here; missing:');
    expect(stdout).toContain('Data · raised, 2 → 3');
  });
});

describe('what it refuses', () => {
  it.each([
    ['a file that is not there', ['before.yaml', 'gone.yaml'], 'gone.yaml'],
    ['a framework', ['before.yaml', 'tiny.yaml'], 'tiny.yaml is not a usable assessment'],
    ['one file', ['before.yaml'], "missing required argument 'after'"],
    ['an unknown format', ['before.yaml', 'after.yaml', '-f', 'html'], 'Formats: table, markdown, json'],
    ['--json with an output', ['before.yaml', 'after.yaml', '--json', '-o', 'c.json'], '--json prints the comparison itself'],
  ])('is %s', async (_what, argv, named) => {
    const { code, stderr } = await compare(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(named);
  });

  it('is an answer to a question that there is not, with its place', async () => {
    const cwd = copied();
    writeFileSync(join(cwd, 'typo.yaml'), 'format: revmat/assessment@1\nframework: tiny@1.0.0\nanswers: { gaols: 3 }\n');
    const { code, stderr } = await runCli(['compare', 'typo.yaml', 'after.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('typo.yaml:3:12 error unknown-id:');
  });
});
