import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Lock, LockHolder } from '../../src/store/lock.ts';
import { acquireLock, LockedError } from '../../src/store/lock.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { bundleHarness, temporaryFolder } from './programs.ts';

const holder: LockHolder = { pid: 100, host: 'here', startedAt: new Date('2026-11-22T09:00:00Z') };
const rival: LockHolder = { pid: 200, host: 'here', startedAt: new Date('2026-11-22T09:30:00Z') };

function lockFor(file: string, who: LockHolder, ...living: readonly number[]): Lock {
  const lock = acquireLock(file, who, { platform: 'linux', isAlive: (pid) => living.includes(pid) });
  onTestFinished(() => lock.release());
  return lock;
}

function refusal(step: () => unknown): LockedError {
  try {
    step();
  } catch (error) {
    if (error instanceof LockedError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

function newFile(): { folder: string; file: string; lockFile: string } {
  const folder = temporaryFolder();
  return { folder, file: join(folder, 'acme.yaml'), lockFile: join(folder, '.acme.yaml.lock') };
}

function plant(lockFile: string, claim: Readonly<Record<string, unknown>>): void {
  writeFileSync(lockFile, JSON.stringify(claim));
}

function firstWord(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    child.stdout?.once('data', (data: Buffer) => done(data.toString().trim()));
    // What was written last can still be on its way at 'exit'.
    child.once('close', () => done('ended'));
  });
}

function end(child: ChildProcess, how: 'kill' | 'input'): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) {
      done();
      return;
    }
    child.once('exit', () => done());
    if (how === 'kill') child.kill('SIGKILL');
    else child.stdin?.end();
  });
}

describe('a lock', () => {
  it('says beside the file who holds it', () => {
    const { file, lockFile, folder } = newFile();
    lockFor(file, holder);
    expect(JSON.parse(readFileSync(lockFile, 'utf8'))).toEqual({ pid: 100, host: 'here', since: '2026-11-22T09:00:00.000Z' });
    expect(readdirSync(folder)).toEqual(['.acme.yaml.lock']);
  });

  it('is refused while its holder lives, with process, host and time', () => {
    const { file } = newFile();
    lockFor(file, holder);
    const error = refusal(() => lockFor(file, rival, 100));
    expect(error.claim).toEqual({ pid: 100, host: 'here', since: '2026-11-22T09:00:00.000Z' });
    expect(error.elsewhere).toBe(false);
  });

  it('is refused to the same process a second time', () => {
    const { file } = newFile();
    lockFor(file, holder);
    expect(refusal(() => lockFor(file, { ...holder, startedAt: rival.startedAt })).claim?.pid).toBe(100);
  });

  it('belongs to the real file, whichever link leads there', () => {
    const { folder, file } = newFile();
    writeFileSync(file, '');
    symlinkSync(file, join(folder, 'link.yaml'));
    lockFor(file, holder);
    expect(refusal(() => lockFor(join(folder, 'link.yaml'), rival, 100)).claim?.pid).toBe(100);
  });

  it('can be taken after it has been released', () => {
    const { file, lockFile } = newFile();
    lockFor(file, holder).release();
    expect(existsSync(lockFile)).toBe(false);
    lockFor(file, rival, 100);
    expect(readFileSync(lockFile, 'utf8')).toContain('"pid":200');
  });

  it('is taken over from a dead process', () => {
    const { file, lockFile, folder } = newFile();
    plant(lockFile, { pid: 100, host: 'here', since: '2026-11-22T09:00:00.000Z' });
    lockFor(file, rival);
    expect(readFileSync(lockFile, 'utf8')).toContain('"pid":200');
    expect(readdirSync(folder)).toEqual(['.acme.yaml.lock']);
  });

  it('is taken over although somebody died while taking it over', () => {
    const { file, lockFile, folder } = newFile();
    const dead = { pid: 100, host: 'here', since: '2026-11-22T09:00:00.000Z' };
    plant(lockFile, dead);
    plant(`${lockFile}.takeover`, { ...dead, pid: 101 });
    plant(`${lockFile}.takeover.takeover`, { ...dead, pid: 102 });
    writeFileSync(join(folder, '..acme.yaml.lock.101.0.revmat-tmp'), 'half a lock');
    lockFor(file, rival);
    expect(readFileSync(lockFile, 'utf8')).toContain('"pid":200');
    expect(readdirSync(folder)).toEqual(['.acme.yaml.lock']);
  });

  it('is left to somebody who is just taking it over', () => {
    const { file, lockFile } = newFile();
    plant(lockFile, { pid: 100, host: 'here', since: '2026-11-22T09:00:00.000Z' });
    plant(`${lockFile}.takeover`, { pid: 300, host: 'here', since: '2026-11-22T09:29:00.000Z' });
    refusal(() => lockFor(file, rival, 300));
    expect(readFileSync(lockFile, 'utf8')).toContain('"pid":100');
  });

  it('is taken over from a former process with the same id', () => {
    const { file, lockFile } = newFile();
    plant(lockFile, { pid: 200, host: 'here', since: '2026-11-01T00:00:00.000Z' });
    lockFor(file, rival, 200);
    expect(readFileSync(lockFile, 'utf8')).toContain('2026-11-22T09:30');
  });

  it('stays with a process id that somebody else has got since: nobody can tell', () => {
    const { file, lockFile } = newFile();
    plant(lockFile, { pid: 100, host: 'here', since: '2026-11-01T00:00:00.000Z' });
    expect(refusal(() => lockFor(file, rival, 100)).claim?.pid).toBe(100);
  });

  it.each([
    ['an hour ahead', '2026-11-22T10:30:00.000Z'],
    ['in 1969', '1969-12-31T00:00:00.000Z'],
    ['in 2038', '2038-01-20T00:00:00.000Z'],
  ])('is not stolen from a living process whose clock is %s', (_name, since) => {
    const { file, lockFile } = newFile();
    plant(lockFile, { pid: 100, host: 'here', since });
    expect(refusal(() => lockFor(file, rival, 100)).claim?.since).toBe(since);
  });

  it('is not taken from another machine, whose processes cannot be seen', () => {
    const { file, lockFile } = newFile();
    plant(lockFile, { pid: 100, host: 'there', since: '2026-11-22T09:00:00.000Z' });
    expect(refusal(() => lockFor(file, rival)).elsewhere).toBe(true);
  });

  it.each(['', 'garbage', '[]', 'null', '{"pid":-1,"host":"here","since":"x"}', '{"pid":"100","host":"here","since":"x"}'])('that reads %j counts as held', (content) => {
    const { file, lockFile } = newFile();
    writeFileSync(lockFile, content);
    expect(refusal(() => lockFor(file, rival)).claim).toBeNull();
    expect(readFileSync(lockFile, 'utf8')).toBe(content);
  });

  it('that is a folder or a link counts as held', () => {
    const { file, lockFile } = newFile();
    mkdirSync(lockFile);
    expect(refusal(() => lockFor(file, rival)).claim).toBeNull();
    rmSync(lockFile, { recursive: true });
    symlinkSync('/nowhere', lockFile);
    expect(refusal(() => lockFor(file, rival)).claim).toBeNull();
  });

  it('is removed by its holder only, however often', () => {
    const { file, lockFile } = newFile();
    const lock = lockFor(file, holder);
    rmSync(lockFile);
    plant(lockFile, { pid: 200, host: 'here', since: 'x' });
    lock.release();
    lock.release();
    expect(existsSync(lockFile)).toBe(true);
  });

  it('is confirmed while it is ours, and taken again when its file has vanished', () => {
    const { file, lockFile } = newFile();
    const lock = lockFor(file, holder);
    lock.confirm();
    rmSync(lockFile);
    lock.confirm();
    expect(readFileSync(lockFile, 'utf8')).toContain('"pid":100');
  });

  it('is not confirmed when somebody else has it by now', () => {
    const { file, lockFile } = newFile();
    const lock = lockFor(file, holder, 200);
    plant(lockFile, { pid: 200, host: 'here', since: 'x' });
    expect(refusal(() => lock.confirm()).claim?.pid).toBe(200);
  });

  it('cannot be made in a folder that does not exist', () => {
    const { file } = newFile();
    expect(() => lockFor(join(file, 'acme.yaml'), holder)).toThrow(StoreError);
  });
});

describe('several processes', () => {
  let shared = '';
  let harness = '';

  beforeAll(() => {
    shared = mkdtempSync(join(tmpdir(), 'revmat-lock-'));
    harness = bundleHarness('lock-harness.ts', shared);
  });

  afterAll(() => rmSync(shared, { recursive: true, force: true }));

  function start(file: string): ChildProcess {
    const child = spawn(process.execPath, [harness, file], { stdio: ['pipe', 'pipe', 'inherit'], timeout: 30_000, killSignal: 'SIGKILL' });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  }

  it('that want the same dead lock at the same time: one gets it', async () => {
    const { file, lockFile, folder } = newFile();
    const victim = start(file);
    expect(await firstWord(victim)).toBe('held');
    await end(victim, 'kill');
    expect(existsSync(lockFile)).toBe(true);

    const children = Array.from({ length: 8 }, () => start(file));
    const words = await Promise.all(children.map(firstWord));
    expect(words.toSorted()).toEqual(['held', ...Array.from({ length: 7 }, () => 'refused')]);

    await Promise.all(children.map((child) => end(child, 'input')));
    expect(readdirSync(folder)).toEqual([]);
  });
});
