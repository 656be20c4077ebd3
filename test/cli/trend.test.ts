// The command on files and on the history of a repository that the tests make. The numbers are those of test/fixtures/comparison.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../../src/cli/git-history.ts';
import { faultsOf } from './output-validator.ts';
import { hasGit } from '../has-git.ts';
import { makeFolder, packageFolder, runCli } from './run-cli.ts';

const folder = join(packageFolder, 'test/fixtures/comparison');
const fixture = (name: string): string => readFileSync(join(folder, name), 'utf8');
const env = { PATH: process.env['PATH'] ?? '' };
const unwrapped = (text: string): string => text.replaceAll(/\n +/g, ' ');

/** What other settings of this machine say does not matter. */
const gitEnv = { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };

function git(cwd: string, args: readonly string[], date = '2026-01-01'): string {
  return execFileSync('git', [...args], { cwd, env: { ...gitEnv, GIT_COMMITTER_DATE: `${date}T12:00:00Z`, GIT_AUTHOR_DATE: `${date}T12:00:00Z` }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function commit(cwd: string, date: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  git(cwd, ['add', '-A']);
  git(cwd, ['commit', '-qm', 'x'], date);
}

interface Point {
  readonly date: string;
  readonly source: { readonly kind: string; readonly file: string; readonly commit?: string };
  readonly overall: { readonly score: number };
}
interface Trend {
  readonly points: readonly Point[];
  readonly skipped: readonly { readonly date: string; readonly reason: string }[];
  readonly history: { readonly cut: boolean; readonly shallow: boolean };
}

async function trendOf(cwd: string, ...argv: readonly string[]): Promise<Trend> {
  const { code, stdout, stderr } = await runCli(['trend', ...argv, '--json'], { cwd, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { result } = JSON.parse(stdout) as { result: Trend };
  expect(faultsOf('trend', result)).toEqual([]);
  return result;
}

const shortly = ({ points }: Trend) => points.map(({ date, source, overall }) => [date, source.kind, source.file, Number(overall.score.toFixed(3))]);

describe('revmat trend FILES', () => {
  const trend = (...argv: readonly string[]) => runCli(['trend', ...argv], { cwd: folder });

  it('shows assessments by their dates', async () => {
    const { code, stdout, stderr } = await trend('after.yaml', 'before.yaml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(' 2026-04-14  before.yaml     1.88       -  Middle      83 %    1.25  2.50\n 2026-10-14  after.yaml      2.46   +0.58  High       100 %    2.25  2.67\n');
  });

  it('keeps the order given where one has no date, and says so', async () => {
    const cwd = makeFolder();
    cpSync(folder, cwd, { recursive: true });
    writeFileSync(join(cwd, 'undated.yaml'), fixture('before.yaml').replace(/^date.*\n/m, ''));
    const { stdout } = await runCli(['trend', 'after.yaml', 'undated.yaml', 'before.yaml'], { cwd });
    expect(stdout.indexOf('after.yaml')).toBeLessThan(stdout.indexOf('undated.yaml'));
    expect(stdout.indexOf('undated.yaml')).toBeLessThan(stdout.indexOf('before.yaml'));
    expect(stdout).toContain('no date');
    expect(stdout).toContain('! Some of them have no date');
  });

  it('counts the same file once, with a warning', async () => {
    const cwd = makeFolder();
    cpSync(folder, cwd, { recursive: true });
    symlinkSync('before.yaml', join(cwd, 'link.yaml'));
    const { code, stdout, stderr } = await runCli(['trend', 'before.yaml', 'after.yaml', './before.yaml', 'link.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe('revmat: ./before.yaml has been named already and counts once\nrevmat: link.yaml has been named already and counts once\n');
    expect(stdout).toContain('Over 2 assessments');
  });

  it('writes a page, a table and data', async () => {
    const cwd = makeFolder();
    cpSync(folder, cwd, { recursive: true });
    expect((await runCli(['trend', 'before.yaml', 'after.yaml', '-o', 't.html', '-o', 't.json', '-o', 't.txt'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 't.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(JSON.parse(readFileSync(join(cwd, 't.json'), 'utf8'))).toMatchObject({ format: 'revmat/trend@1' });
    expect((await runCli(['trend', 'before.yaml', 'after.yaml', '-o', 't.html'], { cwd })).code).toBe(0);
  });

  it('carries answers of earlier versions along', async () => {
    const cwd = makeFolder();
    cpSync(join(packageFolder, 'test/fixtures/migrate/2.0.0/team.yaml'), join(cwd, 'team.yaml'));
    cpSync(join(packageFolder, 'test/fixtures/migrate/commented.yaml'), join(cwd, 'old.yaml'));
    writeFileSync(join(cwd, 'new.yaml'), 'format: revmat/assessment@1\nframework: team@2.0.0\ndate: 2026-11-22\nanswers: { shared-goals: 3 }\n');
    const { stdout } = await runCli(['trend', 'old.yaml', 'new.yaml'], { cwd });
    expect(unwrapped(stdout)).toContain('! One is from version 1.0.0 of the framework; their answers are read as answers to 2.0.0.');
  });

  it.each([
    ['nothing', [], 'there is no trend of nothing'],
    ['one file', ['before.yaml'], 'a trend takes two assessments or more, and there is one'],
    ['a file that is not there', ['before.yaml', 'gone.yaml'], 'gone.yaml'],
    ['files beside --git', ['before.yaml', '--git', 'after.yaml'], '--git after.yaml goes with no other file'],
    ['--first-parent without --git', ['before.yaml', 'after.yaml', '--first-parent'], 'goes only with it'],
    ['an unknown format', ['before.yaml', 'after.yaml', '-f', 'markdown'], 'Formats: table, html, json'],
  ])('refuses %s', async (_what, argv, named) => {
    const { code, stdout, stderr } = await trend(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  it('refuses assessments of two frameworks, with a way out', async () => {
    const { code, stderr } = await trend('before.yaml', '../../../examples/lumen-analytics.yaml', 'after.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('--as tiny');
  });
});

describe.skipIf(!hasGit)('revmat trend --git FILE (needs git)', () => {
  let repository = '';

  // before.yaml, renamed, broken, after.yaml; on a branch of its own before.yaml with other goals, merged with yet others.
  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), 'revmat-history-'));
    git(repository, ['init', '-q', '-b', 'main']);
    commit(repository, '2026-01-10', { 'tiny.yaml': fixture('tiny.yaml'), 'first name.yaml': fixture('before.yaml') });
    renameSync(join(repository, 'first name.yaml'), join(repository, 'acme.yaml'));
    commit(repository, '2026-02-10', {});
    commit(repository, '2026-03-10', { 'acme.yaml': 'format: [broken\n' });
    commit(repository, '2026-04-10', { 'acme.yaml': fixture('after.yaml') });
    git(repository, ['checkout', '-qb', 'side']);
    commit(repository, '2026-05-10', { 'acme.yaml': fixture('after.yaml').replace('plan: 3', 'plan: 1') });
    git(repository, ['checkout', '-q', 'main']);
    commit(repository, '2026-06-10', { 'acme.yaml': fixture('after.yaml').replace('plan: 3', 'plan: 2') });
    git(repository, ['merge', '-q', '--no-commit', '-s', 'ours', 'side']);
    commit(repository, '2026-07-10', { 'acme.yaml': fixture('after.yaml') });
  });

  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  it('shows every committed version, oldest first, under the name that it had', async () => {
    const found = await trendOf(repository, '--git', 'acme.yaml');
    // plan 1 takes 1/4 of people's half: 2.4583 - 0.25; plan 2 half of that.
    expect(shortly(found)).toEqual([
      ['2026-01-10', 'commit', 'first name.yaml', 1.875],
      ['2026-04-10', 'commit', 'acme.yaml', 2.458],
      ['2026-05-10', 'commit', 'acme.yaml', 2.208],
      ['2026-06-10', 'commit', 'acme.yaml', 2.333],
      ['2026-07-10', 'commit', 'acme.yaml', 2.458],
    ]);
    expect(found.points.map(({ source }) => source.commit?.length)).toEqual([40, 40, 40, 40, 40]);
    expect(found.history).toEqual({ cut: false, shallow: false });
  });

  it('takes nothing from the file that it began as a copy of', async () => {
    const cwd = makeFolder();
    cpSync(repository, cwd, { recursive: true });
    commit(cwd, '2026-08-10', { 'other company.yaml': fixture('after.yaml') });
    commit(cwd, '2026-09-10', { 'other company.yaml': fixture('before.yaml') });
    expect((await trendOf(cwd, '--git', 'other company.yaml')).points.map(({ date }) => date)).toEqual(['2026-08-10', '2026-09-10']);
  });

  it('says which versions cannot be read, and why', async () => {
    const { skipped } = await trendOf(repository, '--git', 'acme.yaml');
    expect(skipped).toMatchObject([{ date: '2026-03-10', source: { kind: 'commit' }, reason: expect.stringMatching(/^line \d: /) as string }]);
  });

  it('keeps to one branch where it is asked to', async () => {
    expect((await trendOf(repository, '--git', 'acme.yaml', '--first-parent')).points.map(({ date }) => date)).toEqual(['2026-01-10', '2026-04-10', '2026-06-10', '2026-07-10']);
  });

  it('works from another folder, with short hashes in the table', async () => {
    const { code, stdout } = await runCli(['trend', '--git', join(repository, 'acme.yaml')], { cwd: packageFolder, env: { ...env, GIT_DIR: '/nowhere' } });
    expect(code).toBe(0);
    const hash = git(repository, ['rev-parse', 'HEAD']).slice(0, 7);
    expect(stdout).toContain(` 2026-07-10  ${hash}     2.46   +0.13  High       100 %    2.25  2.67\n`);
  });

  it('counts what has not been committed as now, but not other line ends', async () => {
    const cwd = makeFolder();
    cpSync(repository, cwd, { recursive: true });
    writeFileSync(join(cwd, 'acme.yaml'), fixture('after.yaml').replaceAll('\n', '\r\n'));
    expect((await trendOf(cwd, '--git', 'acme.yaml')).points).toHaveLength(5);
    writeFileSync(join(cwd, 'acme.yaml'), fixture('before.yaml'));
    const last = (await trendOf(cwd, '--git', 'acme.yaml')).points.at(-1);
    expect(last).toMatchObject({ date: '2026-11-22', source: { kind: 'working-copy', file: 'acme.yaml' }, overall: { score: 1.875 } });
  });

  it('says so where the clone is shallow', async () => {
    const cwd = makeFolder();
    git(cwd, ['clone', '-q', '--depth', '2', `file://${repository}`, 'clone']);
    const { stdout } = await runCli(['trend', '--git', 'clone/acme.yaml'], { cwd, env });
    expect(stdout).toContain('This is a shallow clone');
    expect((await trendOf(join(cwd, 'clone'), '--git', 'acme.yaml')).history.shallow).toBe(true);
  });

  it('passes over what is no file, or larger than a file may be', async () => {
    const cwd = makeFolder();
    git(cwd, ['init', '-q']);
    commit(cwd, '2026-01-10', { 'tiny.yaml': fixture('tiny.yaml'), 'acme.yaml': fixture('before.yaml') });
    commit(cwd, '2026-02-10', { 'acme.yaml': `${fixture('after.yaml')}# ${'x'.repeat(1_048_576)}\n` });
    rmSync(join(cwd, 'acme.yaml'));
    symlinkSync('tiny.yaml', join(cwd, 'acme.yaml'));
    commit(cwd, '2026-03-10', {});
    rmSync(join(cwd, 'acme.yaml'));
    commit(cwd, '2026-04-10', { 'acme.yaml': fixture('after.yaml') });
    const { points, skipped } = await trendOf(cwd, '--git', 'acme.yaml');
    expect(points.map(({ date }) => date)).toEqual(['2026-01-10', '2026-04-10']);
    expect(skipped.map(({ date, reason }) => [date, reason])).toEqual([
      ['2026-02-10', 'it is larger than 1 MiB'],
      ['2026-03-10', 'it is a link or a folder there, not a file'],
    ]);
  });

  it('reads the newest 500 commits of a long history, and says that there are older ones', () => {
    const cwd = makeFolder();
    git(cwd, ['init', '-q', '-b', 'main']);
    const commits = Array.from({ length: 501 }, (_, index) => `commit refs/heads/main\ncommitter a <a@example.org> ${1_700_000_000 + index * 60} +0000\ndata 1\nx\nM 100644 inline acme.yaml\ndata 8\n# ${String(index).padStart(6)}\n`);
    execFileSync('git', ['fast-import', '--quiet'], { cwd, env: gitEnv, input: commits.join('') });
    const { versions, cut } = readHistory('acme.yaml', { firstParent: false }, { cwd, env, packageFolder });
    expect([versions.length, cut]).toEqual([500, true]);
    expect([versions[0], versions.at(-1)].map((version) => String(Buffer.from(version!.bytes!)))).toEqual(['#      1', '#    500']);
  });

  it('carries out nothing that a repository asks for, and fetches nothing', async () => {
    const cwd = makeFolder();
    cpSync(repository, cwd, { recursive: true });
    const trap = join(cwd, 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch '${join(cwd, 'sprung')}'\n`);
    chmodSync(trap, 0o755);
    // A signature that somebody would have to check, and content that would have to be fetched.
    const signed = git(cwd, ['cat-file', 'commit', 'HEAD']).replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
    const hash = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], { cwd, env: gitEnv, input: signed, encoding: 'utf8' }).trim();
    git(cwd, ['update-ref', 'refs/heads/main', hash]);
    const blob = git(cwd, ['rev-parse', 'side:acme.yaml']).trim();
    rmSync(join(cwd, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const settings = { 'core.fsmonitor': trap, 'core.pager': trap, 'diff.external': trap, 'gpg.program': trap, 'log.showSignature': 'true', 'protocol.ext.allow': 'always', 'core.repositoryFormatVersion': '1', 'extensions.partialClone': 'origin', 'remote.origin.promisor': 'true', 'remote.origin.url': `ext::${trap}` };
    for (const [name, value] of Object.entries(settings)) git(cwd, ['config', name, value]);
    const { points, skipped } = await trendOf(cwd, '--git', 'acme.yaml');
    expect(points.map(({ date }) => date)).toEqual(['2026-01-10', '2026-04-10', '2026-06-10', '2026-07-10']);
    expect(skipped.map(({ date, reason }) => [date, reason])).toContainEqual(['2026-05-10', 'its content is not in this clone']);
    expect(existsSync(join(cwd, 'sprung'))).toBe(false);
  });
});

describe('where there is no history', () => {
  const refused = async (cwd: string, file: string, world: Readonly<Record<string, string>> = env) => {
    const { code, stdout, stderr } = await runCli(['trend', '--git', file], { cwd, env: world });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  };

  it.skipIf(!hasGit)('says what is missing', async () => {
    const cwd = makeFolder();
    cpSync(folder, cwd, { recursive: true });
    expect(await refused(cwd, 'before.yaml')).toContain('before.yaml lies in no git repository');
    git(cwd, ['init', '-q']);
    expect(await refused(cwd, 'before.yaml')).toContain('before.yaml has never been committed on this branch');
    commit(cwd, '2026-01-10', {});
    expect(await refused(cwd, 'before.yaml')).toContain('only one version of before.yaml can be shown, and a trend takes two or more');
    expect(await refused(cwd, 'never.yaml')).toContain('never.yaml has never been committed on this branch');
    expect(await refused(cwd, '.')).toContain('. is a folder');
    expect(await refused(cwd, 'nowhere/acme.yaml')).toContain('there is no folder');
    commit(cwd, '2026-02-10', { 'before.yaml': 'nothing: [\n' });
    commit(cwd, '2026-03-10', { 'broken.yaml': 'a: [\n' });
    expect(await refused(cwd, 'before.yaml')).toContain('1 cannot be read; the newest of them: line');
    expect(await refused(cwd, 'broken.yaml')).toContain('no version of broken.yaml can be read as an assessment');
  });

  it('says that git is missing', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'acme.yaml'), 'a: 1\n');
    expect(await refused(cwd, 'acme.yaml', { PATH: cwd })).toContain('git was not found');
  });
});
