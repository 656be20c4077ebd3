import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WriteOptions } from '../../src/store/atomic-write.ts';
import { writeAtomically } from '../../src/store/atomic-write.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { temporaryFolder } from './programs.ts';

const options: WriteOptions = { pid: 4242, platform: 'linux' };

function failureOf(step: () => void): { operation: string; code: string } {
  try {
    step();
  } catch (error) {
    if (error instanceof StoreError) return { operation: error.operation, code: error.code };
    throw error;
  }
  throw new Error('did not fail');
}

describe('an atomic write', () => {
  it('creates a file that only its owner can read', () => {
    const file = join(temporaryFolder(), 'acme.yaml');
    writeAtomically(file, 'new', options);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps the mode of an existing file', () => {
    const file = join(temporaryFolder(), 'acme.yaml');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    writeAtomically(file, 'new', options);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('leaves nothing else in the folder', () => {
    const folder = temporaryFolder();
    writeAtomically(join(folder, 'acme.yaml'), 'new', options);
    writeAtomically(join(folder, 'acme.yaml'), 'newer', options);
    expect(readdirSync(folder)).toEqual(['acme.yaml']);
  });

  it('updates the target of a symbolic link, and the link stays one', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'acme.yaml'), 'old');
    symlinkSync(join('real', 'acme.yaml'), join(folder, 'link.yaml'));
    writeAtomically(join(folder, 'link.yaml'), 'new', options);
    expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real', 'acme.yaml'), 'utf8')).toBe('new');
  });

  it('creates the target of a symbolic link that points to nothing yet', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'real'));
    symlinkSync(join('real', 'acme.yaml'), join(folder, 'link.yaml'));
    writeAtomically(join(folder, 'link.yaml'), 'new', options);
    expect(readFileSync(join(folder, 'real', 'acme.yaml'), 'utf8')).toBe('new');
  });

  it('replaces a symbolic link itself when it is told not to follow', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'victim'), 'untouched');
    symlinkSync('victim', join(folder, 'report.md'));
    writeAtomically(join(folder, 'report.md'), 'new', { ...options, followLinks: false });
    expect(lstatSync(join(folder, 'report.md')).isFile()).toBe(true);
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('untouched');
  });

  it('never replaces a file when it must be a new one', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'acme.yaml'), 'old');
    const failure = failureOf(() => writeAtomically(join(folder, 'acme.yaml'), 'new', { ...options, replace: 'never' }));
    expect(failure).toEqual({ operation: 'create', code: 'EEXIST' });
    expect(readFileSync(join(folder, 'acme.yaml'), 'utf8')).toBe('old');
  });

  it('is not stopped by a temporary file that a former process with the same id left', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.acme.yaml.4242.0.revmat-tmp'), 'half');
    writeAtomically(join(folder, 'acme.yaml'), 'new', options);
    expect(readFileSync(join(folder, 'acme.yaml'), 'utf8')).toBe('new');
  });

  it('says that the folder is gone', () => {
    const file = join(temporaryFolder(), 'gone', 'acme.yaml');
    expect(failureOf(() => writeAtomically(file, 'new', options))).toEqual({ operation: 'resolve', code: 'ENOENT' });
  });

  it('says that links run in a circle', () => {
    const folder = temporaryFolder();
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(failureOf(() => writeAtomically(join(folder, 'a'), 'new', options))).toEqual({ operation: 'resolve', code: 'ELOOP' });
  });

  it('does not replace a folder', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'acme.yaml'));
    expect(failureOf(() => writeAtomically(join(folder, 'acme.yaml'), 'new', options))).toEqual({ operation: 'read', code: 'EISDIR' });
  });

  it('does not replace a device', () => {
    expect(failureOf(() => writeAtomically('/dev/null', 'new', options))).toEqual({ operation: 'read', code: 'ENOTFILE' });
    expect(existsSync('/dev/null')).toBe(true);
  });
});
