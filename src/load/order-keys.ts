// Puts the keys of data into the order in which its schema names them.
import type * as z from 'zod/mini';
import { allowedKeys } from './schema-keys.ts';
import { isRecord } from './value-kind.ts';

/** A copy; keys that the schema does not know come last, in the order in which they stand. */
export function orderKeys(data: unknown, schema: z.core.$ZodType, path: readonly (string | number)[] = []): unknown {
  if (Array.isArray(data)) return data.map((item: unknown, index) => orderKeys(item, schema, [...path, index]));
  if (!isRecord(data)) return data;
  const known = allowedKeys(schema, path).filter((key) => Object.hasOwn(data, key));
  const rest = Object.keys(data).filter((key) => !known.includes(key));
  return Object.fromEntries([...known, ...rest].map((key) => [key, orderKeys(data[key], schema, [...path, key])]));
}
