// The command on the files in test/fixtures/migrate, with version 2.0.0 of their framework beside them.
import { chmodSync, copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const fixtures = join(import.meta.dirname, '../fixtures/migrate');
const fixture = (name: string): string => readFileSync(join(fixtures, name), 'utf8');

/** A folder with the framework and with `acme.yaml`, a copy of the fixture. */
function folderWith(name: string, version = '2.0.0'): string {
  const folder = makeFolder();
  copyFileSync(join(fixtures, version, 'team.yaml'), join(folder, 'team.yaml'));
  copyFileSync(join(fixtures, name), join(folder, 'acme.yaml'));
  chmodSync(join(folder, 'acme.yaml'), 0o600);
  return folder;
}

const read = (folder: string, name = 'acme.yaml'): string => readFileSync(join(folder, name), 'utf8');

/** A file whose answers all fit version 2.0.0, although it names an older one. */
const fitting = 'format: revmat/assessment@1\nframework: team@1.0.0\nanswers:\n  days: 12\n  forecast: 2\n  handover: 3\nretired:\n  answers: { gossip: 1 }\n';

function folderWithText(text: string): string {
  const folder = folderWith('commented.yaml');
  writeFileSync(join(folder, 'acme.yaml'), text, { mode: 0o600 });
  return folder;
}

describe('revmat migrate', () => {
  it('says what becomes of each entry, and writes nothing', async () => {
    const cwd = folderWith('commented.yaml');
    const { code, stdout, stderr } = await runCli(['migrate', 'acme.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(fixture('commented.expected.txt'));
    expect(stderr).toBe('Nothing has been written. To do this: revmat migrate acme.yaml --write\n');
    expect(read(cwd)).toBe(fixture('commented.yaml'));
  });

  it('fits a narrow terminal', async () => {
    const { stdout } = await runCli(['migrate', 'acme.yaml', '--no-color'], { cwd: folderWith('commented.yaml'), columns: 40 });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('prints the same as JSON', async () => {
    const { code, stdout, stderr } = await runCli(['migrate', 'acme.yaml', '--json'], { cwd: folderWith('commented.yaml') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { ok, result } = JSON.parse(stdout) as { ok: boolean; result: Record<string, unknown> };
    expect(ok).toBe(true);
    expect(result).toMatchObject({ file: 'acme.yaml', framework: { id: 'team', from: '1.0.0', to: '2.0.0' }, upToDate: false, written: false, kept: 2 });
    expect(result['changed']).toContainEqual({ section: 'answers', id: 'forecast', to: 'forecast', changedIn: '1.5.0' });
    expect(result['changed']).toContainEqual({ section: 'targets', id: 'culture', to: 'habits', changedIn: null });
    expect(result['retired']).toContainEqual({
      section: 'answers',
      id: 'capacity',
      as: 'capacity',
      reason: 'answer-not-offered',
      message: '3 is none of the answers; they are 1 and 2',
      note: 'Three people,\n  part time.\n\nNo deputy.\n',
      evidence: ['org chart', 'ticket log'],
    });
    expect(result['retired']).toContainEqual({ section: 'answers', id: 'cadence', as: 'cadence', reason: 'place-taken', message: 'its place goes to "meetings", which came first', note: null, evidence: [] });
    expect(result['unanswered']).toContainEqual({ id: 'handover', text: 'How is work handed over?' });
  });

  it('says so when there is nothing to do', async () => {
    const { code, stdout, stderr } = await runCli(['migrate', 'acme.yaml', '--write'], { cwd: folderWith('up-to-date.yaml') });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'acme.yaml\nteam 2.0.0: up to date\n', stderr: 'Nothing to write.\n' });
  });

  it('shows nothing hostile as anything but text', async () => {
    const cwd = folderWithText('format: revmat/assessment@1\nframework: team@1.0.0\nanswers: { "a\\u202eb": { value: 1, note: "::error::x\\n##[warning]y \\u200b", evidence: ["\\u2028"] } }\n');
    const { stdout } = await runCli(['migrate', 'acme.yaml'], { cwd });
    expect(stdout).toContain('a\\u202eb: there is no question "a\\u202eb"\n    Note: ::error::x # #[warning]y \\u200b\n');
  });
});

describe('revmat migrate --write', () => {
  it('changes a file that a person wrote in place', async () => {
    const cwd = folderWith('commented.yaml');
    const { code, stderr } = await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Written to acme.yaml. Read the report: revmat report acme.yaml\n' });
    expect(read(cwd)).toBe(fixture('commented.after.yaml'));
    expect(readdirSync(cwd).sort()).toEqual(['acme.yaml', 'team.yaml']);
  });

  it('writes a file of its own anew, in its own form', async () => {
    const cwd = folderWith('canonical.yaml');
    await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    expect(read(cwd)).toBe(fixture('canonical.after.yaml'));
    // Whatever is answered next changes one line.
    await runCli(['assess', 'acme.yaml', '--set', 'handover=2'], { cwd });
    expect(read(cwd)).toBe(fixture('canonical.after.yaml').replace('  shared-goals: 2\n', '  shared-goals: 2\n  handover: 2\n'));
  });

  it('leaves the schema lines of such a file as they are', async () => {
    const withLines = (text: string): string => text.replace('format:', '# yaml-language-server: $schema=../old/assessment.schema.json\n# $schema: ../old/assessment.schema.json\nformat:');
    const cwd = folderWithText(withLines(fixture('canonical.yaml')));
    await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    expect(read(cwd)).toBe(withLines(fixture('canonical.after.yaml')));
  });

  it('keeps the comments that somebody put into a file of its own', async () => {
    const text = fixture('canonical.yaml').replace('  goals: 2\n', '  goals: 2 # at first\n');
    const cwd = folderWithText(text);
    await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    expect(read(cwd)).toContain('  shared-goals: 2 # at first\n');
    expect(read(cwd)).toMatch(/^retired:\n {2}answers:\n {4}capacity: \{ value: 3, note: "Three people\.\\nNo deputy\."/m);
    expect(read(cwd).endsWith('    tools: 2\n...\n')).toBe(true);
  });

  it.each(['commented.yaml', 'canonical.yaml', 'flow.yaml', 'crlf.yaml'])('a second time changes nothing: %s', async (name) => {
    const cwd = folderWith(name);
    await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    const once = read(cwd);
    const { stderr } = await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    expect(stderr).toBe('Nothing to write.\n');
    expect(read(cwd)).toBe(once);
  });

  it('leaves a file that report, validate and assess take', async () => {
    const cwd = folderWith('commented.yaml');
    await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    const { code, stderr, stdout } = await runCli(['report', 'acme.yaml'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('7 entries of earlier versions of the framework are kept under "retired" and do');
    expect(await runCli(['validate', 'acme.yaml'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await runCli(['assess', 'acme.yaml', '--set', 'handover=2'], { cwd })).code).toBe(0);
    expect(read(cwd)).toBe(fixture('commented.after.yaml').replace(/( {2}"shared-goals": 2 .*\n)/, '$1  handover: 2\n'));
  });

  it('keeps permissions, and a link a link', async () => {
    const cwd = folderWith('commented.yaml');
    mkdirSync(join(cwd, 'clients'));
    renameSync(join(cwd, 'acme.yaml'), join(cwd, 'clients', 'acme.yaml'));
    symlinkSync(join('clients', 'acme.yaml'), join(cwd, 'acme.yaml'));
    chmodSync(join(cwd, 'clients', 'acme.yaml'), 0o640);
    await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    expect(lstatSync(join(cwd, 'acme.yaml')).isSymbolicLink()).toBe(true);
    expect(read(join(cwd, 'clients'))).toBe(fixture('commented.after.yaml'));
    expect(statSync(join(cwd, 'clients', 'acme.yaml')).mode & 0o777).toBe(0o640);
  });

  it('waits for nobody: a file that is in use is left alone', async () => {
    const cwd = folderWith('commented.yaml');
    const claim = { pid: process.pid, host: 'test-host', startedAt: '2026-11-22T09:00:00.000Z' };
    writeFileSync(join(cwd, '.acme.yaml.lock'), JSON.stringify(claim));
    const { code, stderr } = await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('acme.yaml is in use');
    expect(read(cwd)).toBe(fixture('commented.yaml'));
    expect((await runCli(['migrate', 'acme.yaml'], { cwd })).code).toBe(0);
  });

  it('does not write over what somebody else has written meanwhile', async () => {
    const cwd = folderWith('commented.yaml');
    const now = (): Date => {
      writeFileSync(join(cwd, 'acme.yaml'), fitting);
      return new Date(0);
    };
    const { code, stdout, stderr } = await runCli(['migrate', 'acme.yaml', '--write'], { cwd, now });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('acme.yaml was changed by another program since it was read; it is not overwritten');
    expect(read(cwd)).toBe(fitting);
  });

  it('refuses to grow a file beyond what is read', async () => {
    const note = 'x'.repeat(1_048_576 - 100);
    const cwd = folderWithText(`format: revmat/assessment@1\nframework: team\nanswers:\n  gossip: { note: ${note} }\n`);
    const { code, stderr } = await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('at most 1048576 are read');
    expect(read(cwd)).toContain('framework: team\n');
  });
});

describe('what migrate does not take', () => {
  it.each([
    ['a missing file', ['nothing.yaml'], 'nothing.yaml error file-missing'],
    ['a broken file', ['broken.yaml'], 'broken.yaml:3:10 error wrong-type'],
    ['a framework that is not there', ['lost.yaml'], 'lost.yaml:2:12 error unknown-framework'],
    ['a framework of another id', ['acme.yaml', '--framework', 'small.yaml'], 'acme.yaml:4:12 error other-framework'],
    ['a framework', ['team.yaml'], 'team.yaml'],
  ])('%s', async (_what, argv, problem) => {
    const cwd = folderWith('commented.yaml');
    writeFileSync(join(cwd, 'broken.yaml'), 'format: revmat/assessment@1\nframework: team@1.0.0\nanswers: [gossip]\n');
    writeFileSync(join(cwd, 'lost.yaml'), 'format: revmat/assessment@1\nframework: lost@1.0.0\n');
    copyFileSync('test/fixtures/load/good/small.yaml', join(cwd, 'small.yaml'));
    const { code, stdout, stderr } = await runCli(['migrate', ...argv, '--write'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
    expect(read(cwd)).toBe(fixture('commented.yaml'));
    expect(existsSync(join(cwd, '.acme.yaml.lock'))).toBe(false);
  });

  it('answers that were given under a newer version', async () => {
    const cwd = folderWith('commented.after.yaml', '1.0.0');
    const { code, stderr } = await runCli(['migrate', 'acme.yaml', '--write'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe('revmat: acme.yaml was answered under version 2.0.0 of team, and only version 1.0.0 is here\nAnswers cannot go back. Get the newer version of the framework, or name its file with --framework.\n');
    expect(read(cwd)).toBe(fixture('commented.after.yaml'));
  });
});

describe('other commands on answers of an older version', () => {
  const hint = 'To see what the newer version changes for these answers: revmat migrate acme.yaml';

  it('report says what to do when they do not fit', async () => {
    const { code, stderr } = await runCli(['report', 'acme.yaml'], { cwd: folderWith('commented.yaml') });
    expect(code).toBe(2);
    expect(stderr).toContain('acme.yaml:11:3 error renamed-id: the question "goals" is called "shared-goals" by now');
    expect(stderr.endsWith(`revmat: acme.yaml is not a usable assessment\n${hint}\n`)).toBe(true);
  });

  it('report names the framework file that it was given', async () => {
    const cwd = folderWith('commented.yaml');
    const { stderr } = await runCli(['report', 'acme.yaml', '--framework', './team.yaml'], { cwd });
    expect(stderr).toContain(`${hint} --framework ./team.yaml\n`);
    expect((await runCli(['migrate', 'acme.yaml', '--framework', './team.yaml'], { cwd })).stderr).toContain('revmat migrate acme.yaml --framework ./team.yaml --write\n');
  });

  it('report warns and says so itself when they fit', async () => {
    const { code, stdout, stderr } = await runCli(['report', 'acme.yaml'], { cwd: folderWithText(fitting) });
    expect(code).toBe(0);
    expect(stderr).toBe(`acme.yaml:2:12 warning framework-version: written for version 1.0.0 of the framework; version 2.0.0 is used\n${hint}\n`);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('The answers were given for version 1.0.0 of the framework; this report uses 2.0.0. One is to a question that has changed since.');
    expect(text).toContain("Answered before the question changed · How is next quarter's forecast made?");
    expect(text).toContain('One entry of an earlier version of the framework is kept under "retired" and does not count.');
  });

  it('assess warns once, and the version stays that of the answers', async () => {
    const cwd = folderWithText(fitting);
    const { code, stderr } = await runCli(['assess', 'acme.yaml', '--set', 'days=13'], { cwd });
    expect(code).toBe(0);
    expect(stderr.split(hint)).toHaveLength(2);
    expect(read(cwd)).toBe(fitting.replace('days: 12', 'days: 13'));
  });

  it('answers that are taken from another file bring its retired ones along, and replace none', async () => {
    const cwd = folderWithText(fitting);
    writeFileSync(join(cwd, 'other.yaml'), 'format: revmat/assessment@1\nframework: team@2.0.0\nretired:\n  answers: { gossip: 3, tea: 2 }\n');
    await runCli(['assess', 'team', '-o', 'new.yaml', '--answers', 'acme.yaml'], { cwd });
    expect(read(cwd, 'new.yaml')).toContain('\nretired:\n  answers:\n    gossip: 1\n...\n');
    await runCli(['assess', 'new.yaml', '--answers', 'other.yaml'], { cwd });
    expect(read(cwd, 'new.yaml')).toContain('\nretired:\n  answers:\n    gossip: 1\n    tea: 2\n...\n');
  });

  it('check warns as well', async () => {
    const { stderr } = await runCli(['check', 'acme.yaml', '--fail-under', 'overall=1'], { cwd: folderWithText(fitting) });
    expect(stderr).toContain(hint);
  });

  it('nothing is said of migrating where the file is the newer one', async () => {
    const { stderr } = await runCli(['report', 'acme.yaml'], { cwd: folderWithText(fitting.replace('1.0.0', '2.0.1')) });
    expect(stderr).toBe('acme.yaml:2:12 warning framework-version: written for version 2.0.1 of the framework; version 2.0.0 is used\n');
  });
});
