import { describe, expect, it } from 'vitest';
import { compactJson } from '../../scripts/docs/compact-json.ts';
import { describeOutput } from '../../scripts/docs/output-words.ts';
import { anything, choice, count, date, id, list, mapOf, nonEmpty, number, object, oneOf, orNull, share, text, whole, type Shape } from '../../src/cli/output-schemas/shape.ts';

const thing = object('A thing.', {});

describe('a value of the output in words', () => {
  it.each<[string, Shape]>([
    ['text', text('')],
    ['text or `null`', orNull(text(''))],
    ['id or `null`', orNull(id(''))],
    ['day (YYYY-MM-DD) or `null`', orNull(date(''))],
    ['number from 0 to 1 or `null`', orNull(share(''))],
    ['whole number, at least 0, or `null`', orNull(count(''))],
    ['`S`, `M` or `null`', orNull(choice(['S', 'M'], ''))],
    ['thing', thing],
    ['thing or `null`', orNull(thing)],
    ['list of one or more thing', nonEmpty(list(thing))],
    ['list of texts or whole numbers, at least 0', list(oneOf([text(''), whole('', { min: 0 })], ''))],
    ['mapping of names to texts', mapOf(text(''), '')],
    ['anything', anything('')],
    ['number', number('')],
  ])('%s', (words, shape) => {
    expect(describeOutput(shape, () => 'thing')).toBe(words);
  });
});

describe('JSON as people write it', () => {
  it('stands on one line as far as there is room', () => {
    const long = 'x'.repeat(95);
    expect(compactJson({ a: [], b: {}, c: [{ d: 1 }], e: null })).toBe('{ "a": [], "b": {}, "c": [{ "d": 1 }], "e": null }');
    expect(compactJson({ a: [long, { b: long }], c: 1 })).toBe(`{\n  "a": [\n    "${long}",\n    { "b": "${long}" }\n  ],\n  "c": 1\n}`);
  });

  it('is the same value', () => {
    const value = { 'a "b"': ['\u2028', 1e21, { c: 'y'.repeat(200), d: [[], [null, true]] }] };
    expect(JSON.parse(compactJson(value))).toEqual(value);
  });
});
