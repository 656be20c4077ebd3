import { chmodSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/cli/user-error.ts';
import type { OutputFileOptions } from '../../src/cli/write-output.ts';
import { writeOutputFile, writeStream } from '../../src/cli/write-output.ts';
import { bundleHarness, run, temporaryFolder, works } from '../store/programs.ts';

function failWith(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
}

async function shell(script: string, ...wrapper: readonly string[]): Promise<string> {
  const { stdout } = await run(wrapper[0] ?? 'sh', [...wrapper.slice(1), ...(wrapper.length > 0 ? ['sh'] : []), '-c', script]);
  return stdout.trim();
}

function refusal(step: () => void): UserError {
  try {
    step();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('writing to a stream', () => {
  it('waits until a slow stream has taken everything', async () => {
    const chunks: string[] = [];
    const slow = new Writable({
      highWaterMark: 10,
      write: (chunk: Buffer, _encoding, done) => {
        setTimeout(() => {
          chunks.push(chunk.toString());
          done();
        }, 20);
      },
    });
    await writeStream(slow, 'a'.repeat(1000));
    expect(chunks.join('')).toBe('a'.repeat(1000));
  });

  it('is a success when the reader has gone away, and stays one', async () => {
    const gone = failWith('EPIPE');
    await writeStream(gone, 'first');
    await writeStream(gone, 'second');
    expect(gone.destroyed).toBe(true);
  });

  it('says that the disk is full', async () => {
    const error: unknown = await writeStream(failWith('ENOSPC'), 'text').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ message: 'cannot write the output: ENOSPC, no space is left on the disk', exitCode: 2 });
  });

  it('leaves no listeners behind', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
    await writeStream(stream, 'text');
    expect(stream.listenerCount('error')).toBe(0);
  });
});

describe('writing to standard output', () => {
  let folder = '';
  let command = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'revmat-output-'));
    command = `"${process.execPath}" "${bundleHarness('../cli/write-output-harness.ts', folder)}"`;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is never a success on a full device', async () => {
    expect(await shell(`${command} 100 2>&1 >/dev/full; echo " $?"`)).toBe('cannot write the output: ENOSPC, no space is left on the disk 2');
  });

  it('is never a success when a file takes only a part of it', async ({ skip }) => {
    if (!works('prlimit', '--fsize=65536', 'true')) skip('prlimit cannot be used here');
    const script = `${command} 100000 2>&1 >"${join(folder, 'part')}"; echo " $?"`;
    expect(await shell(script, 'prlimit', '--fsize=65536')).toBe('cannot write the output: EFBIG, a limit on the size of files has been reached 2');
  });

  it('writes all of it to a file', async () => {
    expect(await shell(`${command} 3000000 2>&1 >"${join(folder, 'all')}"; wc -c <"${join(folder, 'all')}"`)).toBe('fine3000000');
  });

  it('appends where the shell appends', async () => {
    const file = join(folder, 'appended');
    expect(await shell(`echo first >"${file}"; ${command} 100 2>/dev/null >>"${file}"; wc -c <"${file}"`)).toBe('106');
  });

  it('ends quietly when nobody reads on', async () => {
    const status = join(folder, 'status');
    await shell(`( ${command} 3000000 2>"${status}"; echo " $?" >>"${status}" ) | head -c 10 >/dev/null`);
    expect(readFileSync(status, 'utf8')).toBe('fine 0\n');
  });

  it('delivers every byte to a slow reader', async () => {
    expect(await shell(`${command} 1000000 2>/dev/null | (sleep 0.2; wc -c)`)).toBe('1000000');
  });

  it('does not stumble over a closed stream', async () => {
    expect(await shell(`${command} 100 2>&1 >&-; echo " $?"`)).toBe('fine 0');
  });
});

describe('writing a report to a file', () => {
  const marker = 'revmat/report@1';

  function optionsIn(folder: string, ...inputs: readonly string[]): OutputFileOptions {
    return { force: false, inputs, marker, io: { cwd: folder, pid: 4242, platform: 'linux' } };
  }

  it('creates it with the mode that the umask leaves', () => {
    const folder = temporaryFolder();
    writeOutputFile('report.md', 'text', optionsIn(folder));
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe('text');
    writeFileSync(join(folder, 'usual'), '');
    expect(statSync(join(folder, 'report.md')).mode).toBe(statSync(join(folder, 'usual')).mode);
    expect(readdirSync(folder)).toEqual(['report.md', 'usual']);
  });

  it('takes bytes as well as text', () => {
    const folder = temporaryFolder();
    writeOutputFile('report.bin', new Uint8Array([0, 255]), optionsIn(folder));
    expect(readFileSync(join(folder, 'report.bin'))).toEqual(Buffer.from([0, 255]));
  });

  it.each([
    ['an empty file', ''],
    ['a report with the marker at its beginning', `<!-- ${marker} -->\n${'x'.repeat(5000)}`],
    ['a report with the marker at its end', `${'x'.repeat(5000)}\n<!-- ${marker} -->`],
  ])('replaces %s, keeping its mode', (_name, old) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'report.md'), old);
    chmodSync(join(folder, 'report.md'), 0o600);
    writeOutputFile('report.md', 'new', optionsIn(folder));
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'report.md')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['without the marker', 'my own notes'],
    ['with the marker only in the middle', `${'x'.repeat(3000)}${marker}${'x'.repeat(3000)}`],
  ])('does not replace a file %s', (_name, old) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.md'), old);
    const error = refusal(() => writeOutputFile('notes.md', 'new', optionsIn(folder)));
    expect(error.message).toBe('notes.md exists and is not a report that revmat wrote; it is not overwritten');
    expect(error.hint).toContain('--force');
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe(old);
  });

  it('replaces any file when forced', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.md'), 'my own notes');
    writeOutputFile('notes.md', 'new', { ...optionsIn(folder), force: true });
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe('new');
  });

  it('never replaces an input, under whatever name', () => {
    const folder = temporaryFolder();
    const input = join(folder, 'acme.yaml');
    writeFileSync(input, `${marker}`);
    symlinkSync('acme.yaml', join(folder, 'link.yaml'));
    linkSync(input, join(folder, 'hard.yaml'));
    const options = { ...optionsIn(folder, 'acme.yaml'), force: true };
    for (const name of ['acme.yaml', './acme.yaml', 'link.yaml', 'hard.yaml', input]) {
      expect(refusal(() => writeOutputFile(name, 'new', options)).message).toContain('is the file that is being read');
    }
    expect(readFileSync(input, 'utf8')).toBe(marker);
  });

  it('replaces a symbolic link itself, never what it points to', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'victim'), marker);
    symlinkSync('victim', join(folder, 'report.md'));
    writeOutputFile('report.md', 'new', optionsIn(folder));
    expect(lstatSync(join(folder, 'report.md')).isSymbolicLink()).toBe(false);
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe(marker);
  });

  it('does not replace a symbolic link to nothing', () => {
    const folder = temporaryFolder();
    symlinkSync('nowhere', join(folder, 'report.md'));
    expect(refusal(() => writeOutputFile('report.md', 'new', optionsIn(folder))).hint).toContain('--force');
  });

  it('does not replace a folder, not even by force', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'reports'));
    const error = refusal(() => writeOutputFile('reports', 'new', { ...optionsIn(folder), force: true }));
    expect(error.message).toBe('cannot write reports: it is a folder');
  });

  it('does not replace a device, not even by force', () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/null', join(folder, 'null'));
    const options = { ...optionsIn(folder), force: true };
    expect(refusal(() => writeOutputFile('/dev/null', 'new', options)).message).toContain('not a regular file');
    expect(refusal(() => writeOutputFile('null', 'new', options)).message).toContain('not a regular file');
  });

  it('says which folder is missing', () => {
    const folder = temporaryFolder();
    const error = refusal(() => writeOutputFile('out/report.md', 'new', optionsIn(folder)));
    expect(error.message).toBe(`cannot write out/report.md: there is no folder ${join(folder, 'out')}`);
    expect(error.hint).toContain('Create the folder');
  });
});
