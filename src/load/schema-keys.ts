// Which keys a schema allows at a path.
import type * as z from 'zod/mini';

type Schema = z.core.$ZodTypes;

/** Keys of the mapping at `path`; empty where the schema expects none. Unions: of their first mapping. */
export function allowedKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = path.reduce<z.core.$ZodType | null>((current, key) => (current === null ? null : step(current, key)), schema);
  const mapping = found === null ? null : unwrap(found, 'object');
  return mapping?._zod.def.type === 'object' ? Object.keys(mapping._zod.def.shape) : [];
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | null {
  const inner = unwrap(schema, typeof key === 'number' ? 'array' : 'object') ?? unwrap(schema, 'record');
  if (inner === null) return null;
  const { def } = inner._zod;
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  return def.type === 'object' && typeof key === 'string' && Object.hasOwn(def.shape, key) ? (def.shape[key] ?? null) : null;
}

/** The first schema of that type under what may be missing, null, lazy or one of several. */
function unwrap(schema: z.core.$ZodType, type: 'object' | 'array' | 'record'): Schema | null {
  const known = schema as Schema;
  const { def } = known._zod;
  if (def.type === type) return known;
  if (def.type === 'optional' || def.type === 'nullable') return unwrap(def.innerType, type);
  if (def.type === 'lazy') return unwrap(def.getter(), type);
  if (def.type !== 'union') return null;
  for (const option of def.options) {
    const found = unwrap(option, type);
    if (found !== null) return found;
  }
  return null;
}
