import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Session, SessionRequest } from '../../src/cli/assessment-session.ts';
import { openSession } from '../../src/cli/assessment-session.ts';
import { ConflictError, NotSavedError } from '../../src/cli/session-failure.ts';
import { UserError } from '../../src/cli/user-error.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { renderAssessment } from '../../src/store/assessment-yaml.ts';
import { bundleHarness, temporaryFolder } from '../store/programs.ts';
import { answered, emptyAssessment, fullAssessment, readFixture, sampleFramework, schemaLines, withAnswers } from '../store/sample.ts';

type SessionIo = SessionRequest['io'];

function ioIn(cwd: string, changes: Partial<SessionIo> = {}): SessionIo {
  return { cwd, env: {}, platform: 'linux', pid: 4242, hostname: 'here', now: () => new Date('2026-11-22T09:00:00Z'), isAlive: (pid) => pid === 4242, ...changes };
}

function open(mode: 'new' | 'resume', io: SessionIo, initial: Assessment = emptyAssessment, path = 'acme.yaml'): Session {
  const session = openSession({ path, framework: sampleFramework, io, mode, initial });
  onTestFinished(() => session.close());
  return session;
}

function failure<T extends UserError>(kind: abstract new (...args: never[]) => T, step: () => unknown): T {
  try {
    step();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error('did not fail');
}

const read = (folder: string, name = 'acme.yaml'): string => readFileSync(join(folder, name), 'utf8');

function folderWith(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'acme.yaml'), text, { mode: 0o600 });
  return folder;
}

describe('a new session', () => {
  it('creates the file before the first question, readable by its owner only', () => {
    const folder = temporaryFolder();
    open('new', ioIn(folder));
    expect(read(folder)).toBe(readFixture('minimal.yaml'));
    expect(statSync(join(folder, 'acme.yaml')).mode & 0o777).toBe(0o600);
  });

  it('points editors to the schemas of the project, however far above', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'revmat.yaml'), 'format: revmat/config@1\n');
    mkdirSync(join(folder, 'clients', 'north'), { recursive: true });
    open('new', ioIn(folder), emptyAssessment, 'clients/north/acme.yaml');
    expect(read(folder, 'clients/north/acme.yaml')).toContain('\n# yaml-language-server: $schema=../../.revmat/assessment.schema.json\n# $schema: ../../.revmat/assessment.schema.json\nformat: ');
  });

  it('never begins over a file that exists', () => {
    const folder = folderWith('somebody’s');
    const error = failure(UserError, () => open('new', ioIn(folder)));
    expect(error.message).toBe('acme.yaml exists already; it is not overwritten');
    expect(error.hint).toBe('Resume it, or choose another name.');
    expect(read(folder)).toBe('somebody’s');
    expect(readdirSync(folder)).toEqual(['acme.yaml']);
  });

  it('says which folder is missing', () => {
    const folder = temporaryFolder();
    const error = failure(UserError, () => open('new', ioIn(folder), emptyAssessment, 'clients/acme.yaml'));
    expect(error.message).toBe('cannot save to clients/acme.yaml: there is no folder clients');
  });
});

describe('resuming', () => {
  it('begins with what the file says', () => {
    const folder = folderWith(readFixture('full.yaml'));
    const session = open('resume', ioIn(folder), fullAssessment);
    expect(renderAssessment(session.assessment, sampleFramework, schemaLines)).toBe(readFixture('full.yaml'));
    expect(read(folder)).toBe(readFixture('full.yaml'));
  });

  it('finds out before the first question that the file cannot be replaced', () => {
    const folder = folderWith(readFixture('minimal.yaml'));
    rmSync(join(folder, 'acme.yaml'));
    mkdirSync(join(folder, 'acme.yaml'));
    const error = failure(UserError, () => open('resume', ioIn(folder)));
    expect(error.message).toBe('cannot save to acme.yaml: EISDIR, it is a folder');
    expect(error.hint).toContain('Nothing has been asked yet.');
  });

  it('says that there is nothing to resume', () => {
    expect(failure(UserError, () => open('resume', ioIn(temporaryFolder()))).message).toBe('there is no file acme.yaml to resume');
  });

  it('is refused for a file that was cut off', () => {
    const folder = folderWith(readFixture('full.yaml').slice(0, -4));
    const error = failure(UserError, () => open('resume', ioIn(folder)));
    expect(error.diagnostics.map(({ code }) => code)).toEqual(['cut-off']);
    expect(readdirSync(folder)).toEqual(['acme.yaml']);
  });

  it('is refused when the file has changed since the caller read it', () => {
    const folder = folderWith(readFixture('full.yaml'));
    failure(ConflictError, () => open('resume', ioIn(folder), emptyAssessment));
    expect(read(folder)).toBe(readFixture('full.yaml'));
  });

  it('warns of a file that everybody can read, and keeps its mode', () => {
    const folder = folderWith(readFixture('minimal.yaml'));
    chmodSync(join(folder, 'acme.yaml'), 0o644);
    const session = open('resume', ioIn(folder));
    expect(session.warnings).toEqual(['acme.yaml can be read by everybody on this machine (mode 0644); chmod 600 keeps it to yourself.']);
    expect(statSync(join(folder, 'acme.yaml')).mode & 0o777).toBe(0o644);
  });

  it('does not warn of a file that a group can read', () => {
    const folder = folderWith(readFixture('minimal.yaml'));
    chmodSync(join(folder, 'acme.yaml'), 0o640);
    expect(open('resume', ioIn(folder)).warnings).toEqual([]);
  });

  it('sweeps what a dead session left, and does not read it', () => {
    const folder = folderWith(readFixture('minimal.yaml'));
    writeFileSync(join(folder, '.acme.yaml.99.0.revmat-tmp'), 'half');
    writeFileSync(join(folder, '.acme.yaml.4242.0.revmat-tmp'), 'of a former process with our id');
    const session = open('resume', ioIn(folder));
    session.close();
    expect(readdirSync(folder)).toEqual(['acme.yaml']);
  });
});

describe('two sessions on one file', () => {
  const rival: Partial<SessionIo> = { pid: 5000, isAlive: () => true };

  it('the second is told who holds it and what to do', () => {
    const folder = folderWith(readFixture('minimal.yaml'));
    open('resume', ioIn(folder));
    const error = failure(UserError, () => open('resume', ioIn(folder, rival)));
    expect(error.message).toBe('acme.yaml is in use by process 4242 on this machine, here, since 2026-11-22T09:00:00.000Z');
    expect(error.hint).toContain('Finish that session first.');
    expect(error.hint).toContain(`remove the file ${join(folder, '.acme.yaml.lock')}`);
  });

  it('may follow each other', () => {
    const folder = folderWith(readFixture('minimal.yaml'));
    open('resume', ioIn(folder)).close();
    open('resume', ioIn(folder, rival)).save(withAnswers(['capacity', answered(2)]));
    expect(read(folder)).toContain('capacity: 2');
  });

  it('the second goes on where the first was killed', () => {
    const folder = folderWith(readFixture('minimal.yaml'));
    writeFileSync(join(folder, '.acme.yaml.lock'), '{"pid":99,"host":"here","since":"2026-11-21T09:00:00.000Z"}\n');
    open('resume', ioIn(folder)).save(withAnswers(['capacity', answered(2)]));
    expect(read(folder)).toContain('capacity: 2');
  });

  it('the first stops when its lock was taken away', () => {
    const folder = folderWith(readFixture('minimal.yaml'));
    const session = open('resume', ioIn(folder, { isAlive: () => true }));
    writeFileSync(join(folder, '.acme.yaml.lock'), '{"pid":99,"host":"here","since":"2026-11-21T09:00:00.000Z"}\n');
    const error = failure(ConflictError, () => session.save(withAnswers(['capacity', answered(2)])));
    expect(error.message).toContain('process 99');
    expect(read(folder)).toBe(readFixture('minimal.yaml'));
  });

  it('a session on another machine is not pushed aside', () => {
    const folder = folderWith(readFixture('minimal.yaml'));
    writeFileSync(join(folder, '.acme.yaml.lock'), '{"pid":99,"host":"there","since":"2026-11-21T09:00:00.000Z"}\n');
    const error = failure(UserError, () => open('resume', ioIn(folder)));
    expect(error.message).toContain('another machine, there,');
    expect(error.hint).toContain('nobody can see whether it still runs');
  });
});

describe('saving', () => {
  it('has the answers on the disk when it returns', () => {
    const folder = temporaryFolder();
    const session = open('new', ioIn(folder));
    session.save(fullAssessment);
    expect(read(folder)).toBe(readFixture('full.yaml'));
  });

  it('writes nothing when nothing has changed', () => {
    const folder = folderWith(readFixture('full.yaml'));
    const session = open('resume', ioIn(folder), fullAssessment);
    utimesSync(join(folder, 'acme.yaml'), 1000, 1000);
    session.save(fullAssessment);
    expect(statSync(join(folder, 'acme.yaml')).mtimeMs).toBe(1_000_000);
  });

  it.each([
    ['of a version that wrote no schema lines', readFixture('full.yaml').replace(schemaLines, '')],
    ['whose schema lies elsewhere', readFixture('full.yaml').replaceAll('./.revmat/', 'https://acme.example/schemas/')],
  ])('changes only the line of the answer in a file %s', (_name, text) => {
    const folder = folderWith(text);
    const session = open('resume', ioIn(folder), fullAssessment);
    session.save({ ...fullAssessment, answers: new Map([...fullAssessment.answers, ['shared-goals', answered(4)]]) });
    expect(read(folder)).toBe(text.replace('shared-goals: 3', 'shared-goals: 4'));
  });

  it('keeps the comments of a file that a person wrote, and touches only the line that changes', () => {
    const folder = folderWith(readFixture('by-hand.yaml'));
    const session = open('resume', ioIn(folder), withAnswers(['shared-goals', answered(3)], ['capacity', answered(2)]));
    session.save(withAnswers(['shared-goals', answered(3)], ['capacity', answered(4)]));
    expect(read(folder)).toBe(readFixture('by-hand.yaml').replace('capacity: 2 ', 'capacity: 4 '));
  });

  it('adds answers to a file that a person wrote, one save after another', () => {
    const folder = folderWith(readFixture('by-hand.yaml'));
    const session = open('resume', ioIn(folder), withAnswers(['shared-goals', answered(3)], ['capacity', answered(2)]));
    const first = withAnswers(['shared-goals', answered(3)], ['capacity', answered(2)], ['forecast', { state: 'unknown', note: 'Ask # finance', evidence: [] }]);
    session.save(first);
    session.save({ ...first, answers: new Map([...first.answers, ['systems', answered(['crm'])]]) });
    const text = read(folder);
    expect(text).toContain('# Agreed with finance on Tuesday');
    expect(text).toContain('forecast: { value: unknown, note: "Ask # finance" }');
    expect(text).toContain('systems: [crm]');
    session.close();
    expect(open('resume', ioIn(folder), { ...first, answers: new Map([...first.answers, ['systems', answered(['crm'])]]) }).warnings).toEqual([]);
  });

  it('goes through a symbolic link, which stays one', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'acme.yaml'), readFixture('minimal.yaml'));
    symlinkSync(join('real', 'acme.yaml'), join(folder, 'acme.yaml'));
    open('resume', ioIn(folder)).save(withAnswers(['capacity', answered(2)]));
    expect(read(folder, 'real/acme.yaml')).toContain('capacity: 2');
    expect(readdirSync(folder)).toEqual(['acme.yaml', 'real']);
  });

  it('does not overwrite what somebody else has written meanwhile', () => {
    const folder = temporaryFolder();
    const session = open('new', ioIn(folder));
    writeFileSync(join(folder, 'acme.yaml'), 'edited elsewhere');
    const error = failure(ConflictError, () => session.save(fullAssessment));
    expect(error.message).toBe('acme.yaml was changed by another program since it was read; it is not overwritten');
    expect(read(folder)).toBe('edited elsewhere');
  });

  it('writes a file anew that was deleted', () => {
    const folder = temporaryFolder();
    const session = open('new', ioIn(folder));
    rmSync(join(folder, 'acme.yaml'));
    session.save(fullAssessment);
    expect(read(folder)).toBe(readFixture('full.yaml'));
  });

  it('says that the folder is gone, and succeeds when it is back', () => {
    const folder = join(temporaryFolder(), 'client');
    mkdirSync(folder);
    const session = open('new', ioIn(folder));
    rmSync(folder, { recursive: true });
    const error = failure(NotSavedError, () => session.save(fullAssessment));
    expect(error.code).toBe('ENOENT');
    expect(error.message).toBe('acme.yaml was not saved: ENOENT, the folder does not exist');
    mkdirSync(folder);
    session.save(fullAssessment);
    expect(read(folder)).toBe(readFixture('full.yaml'));
  });

  it('says which character cannot be stored, and keeps what is on the disk', () => {
    const folder = temporaryFolder();
    const session = open('new', ioIn(folder));
    const error = failure(NotSavedError, () => session.save({ ...emptyAssessment, organization: 'a\u001bb' }));
    expect(error.message).toContain('it contains the character U+001B');
    expect(read(folder)).toBe(readFixture('minimal.yaml'));
  });

  it('does not write a file that would be too large to be read again', () => {
    const folder = temporaryFolder();
    const session = open('new', ioIn(folder));
    const error = failure(NotSavedError, () => session.save({ ...emptyAssessment, organization: 'x'.repeat(1_100_000) }));
    expect(error.hint).toBe('Shorten the notes.');
    expect(read(folder)).toBe(readFixture('minimal.yaml'));
  });
});

describe('rescuing', () => {
  it('writes the answers into the working directory, readable by the owner only', () => {
    const folder = temporaryFolder();
    const session = open('new', ioIn(folder));
    expect(session.rescue(fullAssessment)).toEqual({ path: join(folder, 'acme.rescue-4242.yaml') });
    expect(read(folder, 'acme.rescue-4242.yaml')).toBe(readFixture('full.yaml'));
    expect(statSync(join(folder, 'acme.rescue-4242.yaml')).mode & 0o777).toBe(0o600);
  });

  it('points editors to the schemas from where the answers have gone', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'revmat.yaml'), 'format: revmat/config@1\n');
    mkdirSync(join(folder, 'clients'));
    const session = open('new', ioIn(folder), emptyAssessment, 'clients/acme.yaml');
    session.rescue(fullAssessment);
    expect(read(folder, 'acme.rescue-4242.yaml')).toBe(readFixture('full.yaml'));
  });

  it('never writes over anything but its own rescue file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'acme.rescue-4242.yaml'), 'older');
    const session = open('new', ioIn(folder));
    expect(session.rescue(emptyAssessment)?.path).toBe(join(folder, 'acme.rescue-4242-2.yaml'));
    expect(session.rescue(fullAssessment)?.path).toBe(join(folder, 'acme.rescue-4242-2.yaml'));
    expect(read(folder, 'acme.rescue-4242.yaml')).toBe('older');
    expect(read(folder, 'acme.rescue-4242-2.yaml')).toBe(readFixture('full.yaml'));
  });

  it('falls back to the home directory, then to the caller', () => {
    const home = temporaryFolder();
    const folder = join(temporaryFolder(), 'client');
    mkdirSync(folder);
    const withHome = open('new', ioIn(folder, { env: { HOME: home } }));
    withHome.close();
    rmSync(join(folder, 'acme.yaml'));
    const without = open('new', ioIn(folder, { env: { HOME: 'relative' } }));
    rmSync(folder, { recursive: true });
    expect(withHome.rescue(fullAssessment)).toEqual({ path: join(home, 'acme.rescue-4242.yaml') });
    expect(without.rescue(fullAssessment)).toBeNull();
    expect(without.text(fullAssessment)).toBe(readFixture('full.yaml'));
  });
});

function wordsIn(text: string): number {
  return text.split('\n').length - 1;
}

describe('a session that is killed at a random moment', () => {
  let shared = '';
  let harness = '';

  beforeAll(() => {
    shared = mkdtempSync(join(tmpdir(), 'revmat-session-'));
    harness = bundleHarness('../cli/assessment-session-harness.ts', shared);
  });

  afterAll(() => rmSync(shared, { recursive: true, force: true }));

  const framework = fileURLToPath(new URL('../fixtures/store/framework.json', import.meta.url));

  /**
   * Kills one session some milliseconds after it has said that many words: `ready`, then the number of each revision that is saved.
   * Returns the last of these numbers, 0 for none, or throws with what it complained of.
   */
  function killOne(file: string, words: number, delay: number): Promise<number> {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, [harness, file, framework], { timeout: 30_000, killSignal: 'SIGKILL' });
      let out = '';
      let complaint = '';
      child.stdout.on('data', (data: Buffer) => {
        const before = wordsIn(out);
        out += data.toString();
        if (before < words && wordsIn(out) >= words) setTimeout(() => child.kill('SIGKILL'), delay);
      });
      child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
      child.on('close', () => {
        if (complaint !== '') fail(new Error(complaint));
        else done(Number(out.slice(0, out.lastIndexOf('\n')).split('\n').at(-1)) || 0);
      });
    });
  }

  // Of each of the four files.
  const rounds = Number(process.env['REVMAT_KILL_ROUNDS'] ?? 6);
  const mostWords = 5;

  it('leaves a whole file with every answer that it called saved, and the next one goes on', async () => {
    await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (name) => {
        const file = join(shared, `${name}.yaml`);
        let saved = 0;
        for (let round = 0; round < rounds; round += 1) {
          // Each number of words has its turn; the last one gets as far as sweeping up after the others.
          const words = round === rounds - 1 ? mostWords : 1 + (round % mostWords);
          saved = Math.max(saved, await killOne(file, words, Math.random() * 20));
          const text = existsSync(file) ? readFileSync(file, 'utf8') : '\n...\n';
          const revision = Number(/cycle-time: \{ value: (\d+)/.exec(text)?.[1] ?? 0);
          expect(text.endsWith('\n...\n')).toBe(true);
          expect(revision).toBeGreaterThanOrEqual(saved);
        }
        expect(saved).toBeGreaterThan(0);
        // Of all that died, at most the last one has left something behind.
        const leftovers = readdirSync(shared).filter((entry) => entry.includes(`.${name}.yaml.`) && entry.endsWith('.revmat-tmp'));
        expect(new Set(leftovers.map((entry) => /\d+/.exec(entry)?.[0])).size).toBeLessThanOrEqual(1);
      }),
    );
  }, 60_000 + rounds * 2000);
});
