// Tables of fields, from a schema that shows each thing once.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderExtendingFields, renderFields } from '../../scripts/docs/schema-page.ts';
import { describeValue } from '../../scripts/docs/value-words.ts';
import type { JsonSchema } from '../../src/load/json-schema.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/docs/${name}`, import.meta.url), 'utf8');
const document = JSON.parse(fixture('schema.json')) as JsonSchema;

describe('the fields of a kind of file', () => {
  it('are one table for each mapping, once, with links between them', () => {
    expect(renderFields('Menu', document).join('\n')).toBe(fixture('fields.expected.md'));
  });

  it('that only extending files have are listed with where they can stand', () => {
    expect(renderExtendingFields('Menu', document).join('\n')).toBe(fixture('extending.expected.md'));
  });
});

describe('a value in words', () => {
  const named = () => 'parts';
  it.each<[string, JsonSchema]>([
    ['text', { type: 'string' }],
    ['text', { type: 'string', pattern: '\\S' }],
    ['id', { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*$' }],
    ['`true` or `false`', { type: 'boolean' }],
    ['`a`', { type: 'string', enum: ['a'] }],
    ['`a`, `b` or `c`', { type: 'string', enum: ['a', 'b', 'c'] }],
    ['number', { type: 'number', minimum: -1e15, maximum: 1e15 }],
    ['number from 0 to 1', { type: 'number', minimum: 0, maximum: 1 }],
    ['number above 0, at most 1000', { type: 'number', exclusiveMinimum: 0, maximum: 1000 }],
    ['number, at least 2', { type: 'number', minimum: 2, maximum: 1e15 }],
    ['number, at most 2', { type: 'number', minimum: -1e15, maximum: 2 }],
    ['whole number from 1 to 5', { type: 'integer', minimum: 1, maximum: 5 }],
    ['list of numbers', { type: 'array', items: { type: 'number' } }],
    ['list of one or more ids', { type: 'array', minItems: 1, items: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*$' } }],
    ['mapping of names to lists of texts', { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'array', items: { type: 'string' } } }],
    ['number, `unknown` or parts', { anyOf: [{ type: 'number' }, { const: 'unknown' }, { properties: {} }, { type: 'null' }] }],
  ])('%s', (words, schema) => {
    expect(describeValue(schema, named)).toBe(words);
  });

  it('is refused where there are no words for it', () => {
    expect(() => describeValue({ not: {} }, named)).toThrow('no words for {"not":{}}');
  });
});
