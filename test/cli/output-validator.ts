// Holds what the program prints against its schemas, with a validator that knows nothing of how they are built.
import { Ajv, type ValidateFunction } from 'ajv';
import { buildOutputSchema } from '../../src/cli/output-schemas/output-document.ts';
import { outputKinds, type OutputKind } from '../../src/cli/output-schemas/output-kind.ts';
import type { OutputName } from '../../src/cli/output-schemas/registry.ts';

// Each schema is used a few times only: making its check faster would take longer than the checks.
const ajv = new Ajv({ strict: true, strictRequired: true, inlineRefs: false, code: { optimize: false } });
// Beside what a schema can say: keys come in the order in which they are documented, so that the same value has the same bytes.
ajv.addKeyword({ keyword: 'inOrder', type: 'object', schemaType: 'array', validate: (keys: readonly string[], data: object) => JSON.stringify(keys) === JSON.stringify(Object.keys(data)) });

const ids = new Map<OutputKind, string>(outputKinds.map((kind) => {
  const schema = buildOutputSchema(kind);
  ajv.addSchema(orderKeys(schema) as object);
  return [kind, schema.$id];
}));

/** What does not fit, each with its place; empty where all fits. */
export function faultsOf(kind: OutputKind, document: unknown): readonly string[] {
  return faults(ajv.getSchema(ids.get(kind) ?? ''), document);
}

/** The same for the result of one command. */
export function faultsOfResult(name: OutputName, result: unknown): readonly string[] {
  return faults(ajv.getSchema(`${ids.get('output')}#/definitions/${name}`), result);
}

function faults(validate: ValidateFunction | undefined, data: unknown): readonly string[] {
  if (validate === undefined) return ['there is no such schema'];
  return validate(data) === true ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

function orderKeys(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(orderKeys);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, orderKeys(value)]));
  const { properties, additionalProperties } = schema as { readonly properties?: object; readonly additionalProperties?: unknown };
  return properties !== undefined && additionalProperties === false ? { ...inner, inOrder: Object.keys(properties) } : inner;
}
