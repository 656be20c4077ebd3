// What the disk and the system can do to a save: afterwards the file is exactly the old or exactly the new one.
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleHarness, run, temporaryFolder, works } from './programs.ts';

const oldText = 'old\n'.repeat(100);
const newText = 'new\n'.repeat(10_000);

let shared = '';
let harness = '';

beforeAll(() => {
  shared = mkdtempSync(join(tmpdir(), 'revmat-faults-'));
  chmodSync(shared, 0o755);
  harness = bundleHarness('save-harness.ts', shared);
  writeFileSync(join(shared, 'new'), newText);
  writeFileSync(join(shared, 'old'), oldText);
});

afterAll(() => rmSync(shared, { recursive: true, force: true }));

interface Place {
  readonly folder: string;
  readonly file: string;
  /** The command line of one save. */
  readonly save: readonly string[];
}

function preparePlace(folder = temporaryFolder()): Place {
  const file = join(folder, 'acme.yaml');
  copyFileSync(join(shared, 'old'), file);
  return { folder, file, save: [process.execPath, harness, file, join(shared, 'new'), '4242'] };
}

const straceWorks = works('strace', '-o', '/dev/null', 'true');

// As a pattern, because some machines know only the newer of these calls.
const patterns = new Map([
  ['open', '?open,openat'],
  ['write', 'write'],
  ['fsync', 'fsync'],
  ['rename', '?rename,?renameat,?renameat2'],
  ['close', 'close'],
]);

/** Traces only what touches the file, its temporary file and its folder. */
function strace({ folder, file, save }: Place, log: string, ...options: readonly string[]): readonly string[] {
  const temporary = join(folder, '.acme.yaml.4242.0.revmat-tmp');
  const calls = [...patterns.values()].join(',');
  return ['-qq', '-y', '-o', log, '-P', file, '-P', temporary, '-P', folder, '-e', `trace=${calls}`, ...options, ...save];
}

/** The promises that a save under a fault has broken. */
function breaches({ folder, file }: Place, stdout: string, kind: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...(text === oldText || text === newText ? [] : [`${kind}: neither the old nor the new text`]),
    ...(stdout !== 'saved' || text === newText ? [] : [`${kind}: said saved, and was not`]),
    ...(kind !== 'error=EINTR' || stdout === 'saved' ? [] : [`${kind}: an interrupted call is no failure`]),
    ...(kind === 'signal=KILL' || readdirSync(folder).length === 1 ? [] : [`${kind}: leftovers`]),
  ];
}

describe('system calls', () => {
  it('write, then sync the file, then rename, then sync the folder, then say so', async ({ skip }) => {
    if (!straceWorks) skip('strace cannot be used here');
    const place = preparePlace();
    const log = join(place.folder, 'log');
    const { stdout } = await run('strace', strace(place, log));
    const calls = readFileSync(log, 'utf8').split('\n').flatMap((line) => /^(write|fsync|rename)\w*\(/.exec(line)?.[1] ?? []);
    expect(calls).toEqual(['write', 'fsync', 'rename', 'fsync']);
    expect(stdout).toBe('saved');
  });

  // How often a save makes each call: the temporary file, then the folder.
  const faults = [['open', 1], ['open', 2], ['write', 1], ['fsync', 1], ['fsync', 2], ['rename', 1], ['close', 1], ['close', 2]] as const;
  const kinds = ['error=ENOSPC', 'error=EIO', 'error=EINTR', 'signal=KILL'] as const;

  it.for(faults)('survives a fault in %s number %d', async ([call, count], { skip }) => {
    if (!straceWorks) skip('strace cannot be used here');
    await Promise.all(
      kinds.map(async (kind) => {
        const place = preparePlace();
        const { stdout } = await run('strace', strace(place, '/dev/null', '-e', `inject=${patterns.get(call)}:${kind}:when=${count}`));
        expect(breaches(place, stdout, kind)).toEqual([]);
      }),
    );
  });

  it('does not call it saved when the file could not be synced', async ({ skip }) => {
    if (!straceWorks) skip('strace cannot be used here');
    const place = preparePlace();
    const { stdout } = await run('strace', strace(place, '/dev/null', '-e', 'inject=fsync:error=EIO:when=1'));
    expect(stdout).toBe('sync EIO');
    expect(readFileSync(place.file, 'utf8')).toBe(oldText);
  });
});

describe('a disk that takes no more', () => {
  it('keeps the old file when the disk is full', async ({ skip }) => {
    const folder = temporaryFolder();
    if (!works('unshare', '-rm', 'mount', '-t', 'tmpfs', 'tmpfs', folder)) skip('mounting a small disk is not permitted here');
    const { save, file } = preparePlace(folder);
    const script = `
      mount -t tmpfs -o size=64k tmpfs "$1" && cp "$2" "$3" && { head -c 1m /dev/zero > "$1/filler"; shift 3; "$@"; } 2> /dev/null
      echo; ls -A "${folder}"; cat "${file}"`;
    const { stdout } = await run('unshare', ['-rm', 'sh', '-c', script, 'sh', folder, join(shared, 'old'), file, ...save]);
    expect(stdout).toBe(`write ENOSPC\nacme.yaml\nfiller\n${oldText}`);
  });

  it('keeps the old file when it would grow beyond a limit', async ({ skip }) => {
    if (!works('prlimit', '--fsize=16384', 'true')) skip('prlimit cannot be used here');
    const { folder, file, save } = preparePlace();
    const { stdout } = await run('prlimit', ['--fsize=16384', ...save]);
    expect(stdout).toBe('write EFBIG');
    expect(readFileSync(file, 'utf8')).toBe(oldText);
    expect(readdirSync(folder)).toEqual(['acme.yaml']);
  });

  it('keeps the old file when the folder is read-only', async ({ skip }) => {
    // Root may write everywhere, so somebody else has to try.
    const nobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups'] : ['env'];
    const [command = '', ...args] = nobody;
    if (!works(command, ...args, 'test', '-r', harness)) skip('setpriv cannot be used here');
    const parent = temporaryFolder();
    chmodSync(parent, 0o755);
    const folder = join(parent, 'read-only');
    mkdirSync(folder);
    const { file, save } = preparePlace(folder);
    chmodSync(file, 0o666);
    chmodSync(folder, 0o555);
    const { stdout } = await run(command, [...args, ...save]);
    chmodSync(folder, 0o755);
    expect(stdout).toBe('create EACCES');
    expect(readFileSync(file, 'utf8')).toBe(oldText);
  });

  it('does not go over the write protection of a file', async ({ skip }) => {
    const nobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups'] : ['env'];
    const [command = '', ...args] = nobody;
    if (!works(command, ...args, 'test', '-r', harness)) skip('setpriv cannot be used here');
    const folder = temporaryFolder();
    chmodSync(folder, 0o777);
    const { file, save } = preparePlace(folder);
    chmodSync(file, 0o444);
    const { stdout } = await run(command, [...args, ...save]);
    expect(stdout).toBe('write EACCES');
    expect(readFileSync(file, 'utf8')).toBe(oldText);
  });
});
