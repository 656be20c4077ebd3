// The JSON Schemas for editors, held by a validator that knows nothing of zod: they take what the loader takes, and refuse what it refuses.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { safeParse } from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/load/assessment.ts';
import { isCalendarDate } from '../../src/load/calendar-date.ts';
import { loadFramework } from '../../src/load/framework.ts';
import { buildJsonSchema, type JsonSchema } from '../../src/load/json-schema.ts';
import { fileSchemas } from '../../src/load/schema-kinds.ts';
import { readSource } from '../../src/load/source.ts';
import { parseSource, type ParsedDocument } from '../../src/load/yaml-document.ts';
import { schemaKinds, type SchemaKind } from '../../src/model/schema-kind.ts';
import { documentFrom, fixtures, valueOf } from './fixtures.ts';

// strictRequired would have every "required" beside the "properties" that it names; those of a question are in the same definition.
// Each schema is used a few times only: making its check faster would take longer than the checks.
const strict = { strict: true, strictRequired: false, allErrors: true, inlineRefs: false, code: { optimize: false }, formats: { date: isCalendarDate, uri: (text: string) => URL.canParse(text) } };
const ajv = new Ajv(strict);
const validators = new Map<SchemaKind, ValidateFunction>(schemaKinds.map((kind) => [kind, ajv.compile(buildJsonSchema(kind))]));

/** Place and rule of what does not fit, without the branches that led there; empty where all fits. */
function faults(kind: SchemaKind, data: unknown): readonly string[] {
  const validate = validators.get(kind);
  if (validate?.(data) === true) return [];
  return (validate?.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

function faultsIn(text: string): readonly string[] {
  const document = documentFrom(text);
  return faults(kindOf(document) ?? 'framework', document.data);
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name));
}

interface Readable {
  readonly document: ParsedDocument;
  readonly kind: SchemaKind;
}

function readable(path: string): Readable {
  const document = valueOf(parseSource(valueOf(readSource(path, path))));
  const kind = kindOf(document);
  if (kind === null) throw new Error(`${path} is of no kind`);
  return { document, kind };
}

/** Whether it is YAML, and of one of our kinds. */
function isReadable(path: string): boolean {
  const source = readSource(path, path);
  const document = source.ok ? parseSource(source.value) : source;
  return document.ok && kindOf(document.value) !== null;
}

const small = `
format: revmat/framework@1
id: small
version: "1.0.0"
title: A small framework
levels: [{ value: 1, id: low, name: Low }, { value: 2, id: high, name: High }]
pillars: [{ id: people, title: People, questions: [{ id: goals, text: How are goals set?, options: [Alone, Together] }] }]
`;
const extending = `
format: revmat/framework@1
id: acme
version: "1.0.0"
extends: small
pillars:
  - { id: people, weight: 2, questions: [{ id: goals, remove: true }, { id: pay, text: Q, options: [a, b], before: goals }] }
  - { id: tools, title: Tools, after: people, dimensions: [{ id: inner, title: Inner, questions: [{ use: small/goals }] }] }
questions: [{ id: forecast, weight: 3 }, { use: small/goals, in: people }]
dimensions: [{ id: inner, in: people, before: other }]
levels: [{ id: low, remove: true }]
`;

describe('a JSON Schema', () => {
  it.each(schemaKinds)('of kind %s is valid draft-07 with a name of its own', (kind) => {
    const schema = buildJsonSchema(kind);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe(`urn:revmat:schema:${kind}:1`);
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });

  // What lies in the library is no file that users write.
  const bundled = yamlFiles('frameworks').filter((path) => !path.startsWith(join('frameworks', 'library')));
  it.each([...bundled, ...yamlFiles('examples'), ...yamlFiles(join(fixtures, 'good'))])('takes %s', (path) => {
    const { kind, document } = readable(path);
    expect(faults(kind, document.data)).toEqual([]);
  });

  // Control characters are all that editors do not see.
  const others = yamlFiles(fixtures).filter((path) => !/control-characters?\.yaml$/.test(path) && isReadable(path));
  it.each(others.map((path) => relative(fixtures, path)))('judges %s as the loader does', (name) => {
    const { kind, document } = readable(join(fixtures, name));
    const { schema, extending } = fileSchemas[kind];
    const zod = extending !== undefined && Object.hasOwn(document.data, 'extends') ? extending() : schema();
    expect(faults(kind, document.data).length === 0).toBe(safeParse(zod, document.data, { jitless: true }).success);
  });
});

describe('a mistake of shape', () => {
  it.each([
    ['an unknown key', small.replace('text:', 'wieght: 2, text:'), '/pillars/0/questions/0 additionalProperties'],
    ['a wrong type', small.replace('title: People', 'title: [People]'), '/pillars/0/title type'],
    ['a missing key', small.replace('title: A small framework\n', ''), ' required'],
    ['a bad id', small.replace('id: goals', 'id: My Goals'), '/pillars/0/questions/0/id pattern'],
    ['an id that is too long', small.replace('id: goals', `id: ${'g'.repeat(65)}`), '/pillars/0/questions/0/id maxLength'],
    ['a value that is not offered', `${small}scoring: { method: stages }`, '/scoring/method enum'],
    ['a number out of range', small.replace('id: people,', 'id: people, weight: 0,'), '/pillars/0/weight exclusiveMinimum'],
    ['a text without any', small.replace('A small framework', '"  "'), '/title pattern'],
    ['a question without a text, and taken from nowhere', small.replace('text: How are goals set?, ', ''), '/pillars/0/questions/0 required'],
    ['an answer of the wrong type', 'format: revmat/assessment@1\nframework: small\nanswers: { goals: true }', '/answers/goals type'],
    ['a day that is none', 'format: revmat/assessment@1\nframework: small\ndate: 2026-02-30', '/date format'],
    ['an error that is to be ignored', 'format: revmat/config@1\nignore: [missing-key]', '/ignore/0 enum'],
  ])('%s is found', (_name, text, fault) => {
    expect(faultsIn(text)).toContain(fault);
  });

  it('none is found where there is none', () => {
    expect(faultsIn(small)).toEqual([]);
  });
});

describe('a framework with "extends"', () => {
  it('may change, remove and place what it inherits', () => {
    expect(faultsIn(extending)).toEqual([]);
  });

  it.each(['remove: true', 'before: x', 'after: x', 'in: x'])('alone may say %s', (key) => {
    expect(faultsIn(small.replace('id: goals,', `id: goals, ${key},`))).toContain('/pillars/0/questions/0 additionalProperties');
  });

  it('is closed as well', () => {
    expect(faultsIn(`${extending}colour: red`)).toEqual([' additionalProperties']);
  });

  it('offers no defaults: what is left out is inherited', () => {
    const { patch, 'group-patch': group } = buildJsonSchema('framework')['definitions'] as Readonly<Record<string, JsonSchema>>;
    expect(JSON.stringify([patch, group])).not.toContain('"default"');
  });
});

it('the defaults that editors show are those of the loader', () => {
  const spelledOut = { ...structuredClone(documentFrom(small).data), scoring: { rounding: {} }, gates: {} };
  new Ajv({ ...strict, strict: false, useDefaults: true }).validate(buildJsonSchema('framework'), spelledOut);
  expect(spelledOut).toMatchObject({ language: 'en', scoring: { method: 'mean', 'min-coverage': 0.6, rounding: { decimals: 1 } }, gates: { share: 0.75 }, pillars: [{ weight: 1, questions: [{ type: 'choice', gate: false }] }] });
  expect(valueOf(loadFramework(documentFrom(JSON.stringify(spelledOut))))).toEqual(valueOf(loadFramework(documentFrom(small))));
});

it('every key has a description', () => {
  const bare: string[] = [];
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries((part as JsonSchema).properties ?? {})) if ((value as JsonSchema).description === undefined) bare.push(`${path}.${key}`);
    for (const [key, value] of Object.entries(part)) visit(value, `${path}/${key}`);
  };
  for (const kind of schemaKinds) visit(buildJsonSchema(kind), kind);
  expect(bare).toEqual([]);
});
