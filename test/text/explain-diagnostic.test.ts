// Sentences for diagnostics; word for word they stand in test/fixtures/load.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { diagnosticsEn } from '../../src/text/en/diagnostics.ts';
import { explainDiagnostic } from '../../src/text/explain-diagnostic.ts';

const place = { severity: 'error', file: 'acme.yaml', range: null } as const;

function explain(parts: Pick<Diagnostic, 'code' | 'params'> & { path?: Diagnostic['path'] }): string {
  return explainDiagnostic({ ...place, path: [], ...parts } as Diagnostic);
}

describe('a sentence', () => {
  it('says what is wrong and what was probably meant', () => {
    expect(explain({ code: 'unknown-key', params: { key: 'wieght', suggestion: 'weight', allowed: ['id', 'weight'] } })).toBe('unknown key "wieght"; did you mean "weight"?');
    expect(explain({ code: 'unknown-key', params: { key: 'x', suggestion: null, allowed: ['id', 'weight'] } })).toBe('unknown key "x"; known here: id, weight');
  });

  it('names the value by its key, or by its place in a list', () => {
    const params = { value: 0, relation: '>', limit: 0 } as const;
    expect(explain({ code: 'out-of-range', params, path: ['pillars', 0, 'weight'] })).toBe('"weight" is 0, but must be greater than 0');
    expect(explain({ code: 'out-of-range', params, path: ['scoring', 'bands', 2] })).toBe('item 3 of "bands" is 0, but must be greater than 0');
    expect(explain({ code: 'empty-text', params: {}, path: ['a', 0, 1] })).toBe('item 2 has no text; write some');
  });

  it('shows nothing raw of what stands in the file', () => {
    const key = '\x1b]0;owned\x07\u202e';
    expect(explain({ code: 'unknown-key', params: { key, suggestion: key, allowed: [key] } })).toBe('unknown key "\\x1b]0;owned\\x07\\u202e"; did you mean "\\x1b]0;owned\\x07\\u202e"?');
    expect(explain({ code: 'missing-key', params: { key }, path: [key] })).toBe('missing key "\\x1b]0;owned\\x07\\u202e"');
  });

  it('shortens long texts', () => {
    const sentence = explain({ code: 'unknown-id', params: { kind: 'question', id: 'x'.repeat(100_000), suggestion: null } });
    expect(sentence).toBe(`there is no question "${'x'.repeat(59)}…"`);
  });

  it('lists no more than a dozen known frameworks', () => {
    const known = Array.from({ length: 20 }, (_, index) => `f${index}`);
    expect(explain({ code: 'unknown-framework', params: { id: 'x', suggestion: null, known } })).toBe('there is no framework "x". Known: f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11 and 8 more');
  });
});

describe('files as such', () => {
  it.each<[string, Parameters<typeof explain>[0]]>([
    ['there is no such file', { code: 'file-missing', params: { suggestions: [] } }],
    ['there is no such file; did you mean "a.yaml" or "b.yaml"?', { code: 'file-missing', params: { suggestions: ['a.yaml', 'b.yaml'] } }],
    ['this is a directory, not a regular file', { code: 'not-a-file', params: { kind: 'directory' } }],
    ['the file may not be read; check its permissions', { code: 'file-denied', params: {} }],
    ['the file cannot be read (EIO)', { code: 'file-unreadable', params: { reason: 'EIO' } }],
    ['the file is larger than 1024 KiB, more than any framework or assessment needs', { code: 'file-too-large', params: { limit: 1_048_576 } }],
    ['"full" is the id of a framework that comes with revmat; give this one another id and file name', { code: 'shadows-bundled', params: { id: 'full' } }],
    ['this link leads out of its folder, so it is not followed', { code: 'outside-folder', params: {} }],
    ['by what it says, this file is "a.yaml", but it is called "b.yaml"; the two must be the same', { code: 'other-file-name', params: { id: 'a', name: 'b.yaml' } }],
    ['the file is too complex: more than 2000 aliases', { code: 'too-much', params: { what: 'aliases', limit: 2000 } }],
  ])('%s', (sentence, parts) => {
    expect(explain(parts)).toBe(sentence);
  });
});

it('every code is met in a test', () => {
  const folders = ['yaml', 'framework', 'assessment', 'translation', 'untranslated', 'quality', 'extends', 'brand'].map((folder) => new URL(`../fixtures/load/${folder}/`, import.meta.url));
  const expected = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, folder), 'utf8')));
  const tests = ['./explain-diagnostic.test.ts', '../cli/validate.test.ts', '../load/catalog.test.ts', '../load/config-file.test.ts', '../load/extends.test.ts', '../load/hostile.test.ts', '../load/quality.test.ts', '../load/source.test.ts'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));
  const met = [...expected, ...tests].join('\n');
  expect(Object.keys(diagnosticsEn).filter((code) => !met.includes(` ${code}: `) && !met.includes(`'${code}'`))).toEqual([]);
});
