// JSON Schema (draft-07) for editors, made from the zod schemas that the loader checks with. What an editor cannot check (references,
// order, sums) stays with revmat validate.
import * as z from 'zod/mini';
import { schemaName, type SchemaKind } from '../model/schema-kind.ts';
import { descriptions } from './described.ts';
import { fileSchemas } from './schema-kinds.ts';

/** Any part of a JSON Schema. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** One document that refers to nothing outside; the same on every call. */
export function buildJsonSchema(kind: SchemaKind): JsonSchema {
  const { title, schema, extending } = fileSchemas[kind];
  const { description = title, ...written } = convert(schema(), 'default');
  const head: JsonSchema = { $schema: 'http://json-schema.org/draft-07/schema#', $id: schemaName(kind), title, description };
  return extending === undefined ? { ...head, ...written } : { ...head, ...joinForms(written, convert(extending(), 'inherited')) };
}

// What it is made from never changes, and making it takes longer than all else that a new project needs.
const rendered = new Map<SchemaKind, string>();

/** The same as the text of a file; made once. */
export function renderJsonSchema(kind: SchemaKind): string {
  const text = rendered.get(kind) ?? `${JSON.stringify(buildJsonSchema(kind), null, 2)}\n`;
  rendered.set(kind, text);
  return text;
}

/** What a key that is left out stands for: its default, or what the file says that is extended. */
type Missing = 'default' | 'inherited';

function convert(schema: z.core.$ZodType, missing: Missing): JsonSchema {
  const { $schema: _, ...converted } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    metadata: descriptions,
    override({ jsonSchema }) {
      // It has become the name of the definition.
      delete jsonSchema.id;
      if (jsonSchema.minItems === 0) delete jsonSchema.minItems;
      if (missing === 'inherited') delete jsonSchema.default;
      unwrapReference(jsonSchema);
    },
  });
  return converted;
}

/** Where a part stands inside itself, it comes as a list of one. */
function unwrapReference(schema: JsonSchema): void {
  const reference = schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined;
  if (reference === undefined) return;
  delete schema.allOf;
  schema.$ref = reference;
}

/** Files with the key `extends` are patches, the others stand alone. */
function joinForms(written: JsonSchema, patch: JsonSchema): JsonSchema {
  const { definitions: ofWritten, ...whole } = written;
  const { definitions: ofPatch, ...changes } = patch;
  // Never there where this form holds; editors offer the key.
  const properties = { ...whole.properties, extends: changes.properties?.['extends'] };
  return {
    type: 'object',
    if: { type: 'object', required: ['extends'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { $ref: '#/definitions/patch' },
    else: { $ref: '#/definitions/written' },
    definitions: {
      written: { ...whole, properties },
      patch: changes,
      ...(ofWritten as object | undefined),
      ...(ofPatch as object | undefined),
    },
  };
}
