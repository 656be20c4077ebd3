// Texts that are made to hurt a YAML reader are refused, each within a second, and nothing is polluted or thrown.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAssessment } from '../../src/load/assessment.ts';
import { loadFramework } from '../../src/load/framework.ts';
import { sourceFromText } from '../../src/load/source.ts';
import { parseSource, type ParsedDocument } from '../../src/load/yaml-document.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { workingTime } from '../working-time.ts';
import { fixtures } from './fixtures.ts';

const megabyte = 1_048_000;

function parse(text: string): Outcome<ParsedDocument> {
  const source = sourceFromText('hostile.yaml', text);
  return source.ok ? parseSource(source.value) : source;
}

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

const laughs = times(8, (level) => `${'bcdefghi'[level]}: &${'bcdefghi'[level]} [${Array(9).fill(`*${'abcdefgh'[level]}`).join(', ')}]\n`);

const refused: readonly (readonly [name: string, text: string, code: string])[] = [
  ['a million nested lists', '['.repeat(megabyte), 'too-deep'],
  ['half a million nested sequences', '- '.repeat(megabyte / 2), 'too-deep'],
  ['nested block mappings', times(1400, (level) => `${' '.repeat(level)}a:\n`), 'too-deep'],
  ['nested flow mappings', '{a: '.repeat(megabyte / 4), 'too-deep'],
  ['more values than a framework has', times(90_000, (index) => `k${index}: 1\n`), 'too-much'],
  ['twenty thousand anchors', times(20_000, (index) => `- &a${index} 1\n- *a${index}\n`), 'too-much'],
  ['ten thousand aliases', `a: &a 1\nb:\n${'  - *a\n'.repeat(10_000)}`, 'too-much'],
  ['aliases that multiply', `a: &a [x, x, x, x, x, x, x, x, x]\n${laughs}`, 'too-much'],
  ['a chain of aliases', times(1000, (index) => `a${index}: &a${index} [${index === 0 ? 1 : `*a${index - 1}`}]\n`), 'too-deep'],
  ['twenty thousand broken lines', 'a: ]\n'.repeat(20_000), 'yaml-syntax'],
  ['fifty thousand broken entries', `[${'a b: : c,'.repeat(20_000)}]`, 'yaml-syntax'],
  ['a million commas', `[${','.repeat(megabyte)}]`, 'too-much'],
  ['a million closing brackets', ']'.repeat(megabyte), 'yaml-syntax'],
  ['a million quotes', '"'.repeat(megabyte), 'too-much'],
  ['half a million comments', '#\n'.repeat(megabyte / 2), 'too-much'],
  ['a thousand directives', '%YAML 1.2\n'.repeat(1000), 'yaml-syntax'],
  ['a hundred thousand documents', '---\n'.repeat(100_000), 'several-documents'],
  ['a hundred thousand tags', '!a '.repeat(100_000), 'yaml-tag'],
];

describe('refused in time', () => {
  it.each(refused)('%s', (_, text, code) => {
    const started = workingTime();
    const outcome = parse(text);
    // Generous for slow machines; the worst takes some 0.4 s on an ordinary one.
    expect(workingTime() - started).toBeLessThan(2000);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics[0]?.code).toBe(code);
    expect(outcome.diagnostics.length).toBeLessThanOrEqual(20);
  });
});

describe('each indicator of YAML, over and over', () => {
  it.each(['-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', "'", '"', '%', '@', '`'])('%s', (indicator) => {
    for (const text of [indicator, `${indicator} `, `${indicator}\n`]) {
      const started = workingTime();
      expect(parse(text.repeat(10_000)).ok).toBe(false);
      expect(workingTime() - started).toBeLessThan(2000);
    }
  });
});

describe('large, but honest', () => {
  it('a text of a megabyte in quotes', () => {
    expect(parse(`a: "${'x\\n'.repeat(megabyte / 3 - 10)}"`).ok).toBe(true);
  });

  it('one scale that 300 questions share by anchor', () => {
    const questions = times(300, (index) => `      - { id: q${index}, text: T, options: ${index === 0 ? '&scale [a, b, c]' : '*scale'} }\n`);
    const document = parse(
      `format: revmat/framework@1\nid: shared\nversion: "1"\ntitle: T\nlevels: [{ value: 1, id: a, name: A }, { value: 2, id: b, name: B }, { value: 3, id: c, name: C }]\n` +
        `pillars:\n  - id: p\n    title: P\n    questions:\n${questions}`,
    );
    const loaded = document.ok ? loadFramework(document.value) : document;
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.ok && loaded.value.pillars[0]?.questions.length).toBe(300);
  });

  it('thousands of unknown answers, all reported', () => {
    const document = parse(`format: revmat/assessment@1\nframework: f\nanswers:\n${times(9000, (index) => `  q${index}: x\n`)}`);
    const started = workingTime();
    const loaded = document.ok ? loadAssessment(document.value, null) : document;
    expect(workingTime() - started).toBeLessThan(2000);
    expect(loaded.diagnostics.length).toBe(9000);
  });
});

describe('keys that mean something to JavaScript', () => {
  it('are only keys', () => {
    const document = parse('constructor: { prototype: { polluted: 1 } }\ntoString: 2\nhasOwnProperty: 3\n');
    expect(document.ok && document.value.data['toString']).toBe(2);
    expect(document.ok && loadFramework(document.value).diagnostics.filter(({ code }) => code === 'unknown-key').length).toBe(3);
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });
});

describe('any text at all', () => {
  const token = fc.constantFrom(
    'a', 'b: ', ': ', '- ', '\n', '\n  ', '\n    ', '[', ']', '{', '}', ', ', '&a ', '*a', '!!str ', '"', "'", '#', ' # c', '|', '>', '|+', '%YAML 1.2\n', '---\n', '...\n', '<<: ', '~', '1', '.inf', '\t', '\\', '\u2028', '@', 'é',
    'format: revmat/framework@1\n', 'format: revmat/assessment@1\n', 'pillars: ', 'id: x', 'levels: ', 'answers: ', 'steps: ', 'kpis: ', 'questions: ', 'options: ', 'needs: ', 'framework: x\n', 'value: ',
  );

  it('loads or is explained, but never throws', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        const document = parse(tokens.join(''));
        const outcomes = document.ok ? [loadFramework(document.value), loadAssessment(document.value, null)] : [document];
        expect(outcomes.every((outcome) => outcome.ok || outcome.diagnostics.some((diagnostic) => diagnostic.severity === 'error'))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('so does a framework with one part replaced', () => {
    const shape = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.constant(null), fc.boolean(), fc.double({ noDefaultInfinity: true, noNaN: true }), fc.constantFrom('goals', 'x', '1', 'yes', ''), fc.array(tie('value'), { maxLength: 3 }), tie('map')),
      map: fc.dictionary(fc.constantFrom('id', 'title', 'questions', 'dimensions', 'options', 'value', 'text', 'from', 'to', 'needs', 'stage', 'gate', 'type', 'bands', 'formula', 'inputs', 'cuts', 'cohort', 'direction'), tie('value'), { maxKeys: 5 }),
    }));
    const key = fc.constantFrom('levels', 'pillars', 'stages', 'kpis', 'steps', 'symptoms', 'themes', 'roles', 'scoring', 'gates', 'scale', 'target', 'source');
    fc.assert(
      fc.property(fc.dictionary(key, shape.value, { maxKeys: 4 }), (parts) => {
        const document = parse(JSON.stringify({ format: 'revmat/framework@1', id: 'x', version: '1', title: 'X', levels: [{ value: 1, id: 'a', name: 'A' }, { value: 2, id: 'b', name: 'B' }], ...parts }));
        const loaded = document.ok ? loadFramework(document.value) : document;
        expect(loaded.ok || loaded.diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a sound framework with one value replaced', () => {
  const text = readFileSync(join(fixtures, 'good', 'full.yaml'), 'utf8');
  const places = [...text.matchAll(/(?<=[\w-]: )(?:[^\s,[\]{}"]+|"[^"]*")/g)];

  const values = ['{ a: 1 }', '{}', '[x]', '[~]', '~', '"3"', 'yes', 'true', '-1', '1e308', 'constructor'];

  it.each(values.map((value, turn) => [value, turn] as const))('by %s is refused in words or accepted', (value, turn) => {
    // Each value at every fifth place, so that every place meets two or three of the values.
    for (const { index, 0: old } of places.filter((_, place) => place % 5 === turn % 5)) {
      const document = parse(text.slice(0, index) + value + text.slice(index + old.length));
      const loaded = document.ok ? loadFramework(document.value) : document;
      expect(loaded.ok || loaded.diagnostics.length > 0).toBe(true);
      expect(loaded.diagnostics.filter(({ range }) => !(range !== null && range.end.offset <= text.length + value.length))).toEqual([]);
    }
  });
});
