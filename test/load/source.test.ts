// Reading a file from disk: only regular files, at most 1 MiB, and help with mistyped names.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../src/load/source.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { codesOf } from './fixtures.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'revmat-source-'));
  writeFileSync(join(folder, 'acme.yaml'), '\ufeffa: 1\r\n');
  mkdirSync(join(folder, 'folder'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function problemWith(name: string, shown = name): Diagnostic | undefined {
  return readSource(join(folder, name), shown).diagnostics[0];
}

describe('readSource', () => {
  it('keeps every byte, and the name under which the user knows the file', () => {
    const read = readSource(join(folder, 'acme.yaml'), 'acme.yaml');
    expect(read).toEqual({ ok: true, value: { file: 'acme.yaml', path: join(folder, 'acme.yaml'), text: '\ufeffa: 1\r\n' }, diagnostics: [] });
  });

  it('suggests the nearest names for a missing file, as the user would write them', () => {
    expect(problemWith('acmee.yaml', 'x/acmee.yaml')).toMatchObject({ code: 'file-missing', params: { suggestions: ['x/acme.yaml'] } });
    expect(problemWith('acme', 'acme')).toMatchObject({ code: 'file-missing', params: { suggestions: ['acme.yaml'] } });
  });

  it('has nothing to suggest in a folder that does not exist', () => {
    expect(problemWith('nowhere/acme.yaml')).toMatchObject({ code: 'file-missing', params: { suggestions: [] } });
  });

  it('refuses a folder', () => {
    expect(problemWith('folder')).toMatchObject({ code: 'not-a-file', params: { kind: 'directory' } });
  });

  it.skipIf(process.platform === 'win32')('refuses a named pipe without waiting for a writer', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(problemWith('pipe')).toMatchObject({ code: 'not-a-file', params: { kind: 'pipe' } });
  });

  it.skipIf(process.platform === 'win32')('refuses a device that never ends', () => {
    expect(readSource('/dev/zero').diagnostics[0]).toMatchObject({ code: 'not-a-file', params: { kind: 'device' } });
  });

  it('takes a file of exactly 1 MiB, and none that is one byte larger', () => {
    const text = `# ${'x'.repeat(1_048_576 - 3)}\n`;
    writeFileSync(join(folder, 'limit.yaml'), text);
    expect(readSource(join(folder, 'limit.yaml')).ok).toBe(true);
    writeFileSync(join(folder, 'limit.yaml'), `${text}\n`);
    expect(problemWith('limit.yaml')).toMatchObject({ code: 'file-too-large', params: { limit: 1_048_576 } });
  });

  it('follows a link that the user named', () => {
    symlinkSync(join(folder, 'acme.yaml'), join(folder, 'link.yaml'));
    expect(readSource(join(folder, 'link.yaml')).ok).toBe(true);
  });

  // The superuser may read everything.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says that a file may not be read', () => {
    writeFileSync(join(folder, 'secret.yaml'), 'a: 1\n');
    chmodSync(join(folder, 'secret.yaml'), 0);
    expect(codesOf(readSource(join(folder, 'secret.yaml')))).toEqual(['file-denied']);
  });
});
