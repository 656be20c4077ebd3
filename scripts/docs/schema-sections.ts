// A JSON Schema as a list of sections, one per mapping with named keys, in the order in which the keys lead to them.
import type { JsonSchema } from '../../src/load/json-schema.ts';

export interface Section {
  /** The keys under which such mappings stand; empty for the file itself. */
  readonly keys: readonly string[];
  readonly schema: JsonSchema;
}

/** `definitions`: what `$ref` in the schema refers to. Mappings with the same keys share a section. */
export function sectionsOf(root: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): readonly Section[] {
  const found = new Map<string, { keys: Set<string>; schema: JsonSchema }>();
  const visit = (schema: JsonSchema, key: string | null): void => {
    const identity = JSON.stringify([schema.properties, schema.required]);
    const known = found.get(identity);
    if (known !== undefined) {
      if (key !== null) known.keys.add(key);
      return;
    }
    found.set(identity, { keys: new Set(key === null ? [] : [key]), schema });
    for (const [name, value] of Object.entries(schema.properties ?? {})) {
      for (const mapping of mappingsIn(value, definitions)) visit(mapping, name);
    }
  };
  visit(root, null);
  return [...found.values()].map(({ keys, schema }) => ({ keys: [...keys], schema }));
}

/** The mappings with named keys that a value can be, or can hold in lists and in mappings by id. */
export function mappingsIn(value: JsonSchema | boolean | undefined, definitions: Readonly<Record<string, JsonSchema>>): readonly JsonSchema[] {
  if (typeof value !== 'object') return [];
  if (value.$ref !== undefined) return mappingsIn(definitions[value.$ref.replace('#/definitions/', '')], definitions);
  if (value.properties !== undefined) return [value];
  const inner = [value.items, value.additionalProperties].filter((each) => typeof each === 'object' && !Array.isArray(each));
  return [...inner, ...(value.anyOf ?? [])].flatMap((each) => mappingsIn(each as JsonSchema, definitions));
}

/** Whether both stand for mappings with the same keys, whatever is said about them. */
export function isSameMapping(a: JsonSchema, b: JsonSchema): boolean {
  return JSON.stringify([a.properties, a.required]) === JSON.stringify([b.properties, b.required]);
}
