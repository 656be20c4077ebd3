// What a value of the output can be, in words: as for files, and null where it can be null.
import type { Shape } from '../../src/cli/output-schemas/shape.ts';
import type { JsonSchema } from '../../src/load/json-schema.ts';
import { code, joinWords } from './markdown.ts';
import { describeValue } from './value-words.ts';

/** Names the object that a shape describes, with a link to where it is described. */
export type NameObject = (shape: Shape) => string;

export function describeOutput(shape: Shape, nameObject: NameObject): string {
  const { type, anyOf, items, additionalProperties } = shape;
  if (shape.$ref !== undefined || shape.properties !== undefined) return nameObject(shape);
  if (anyOf !== undefined) return joinWords([...new Set(anyOf.map((each) => (each.type === 'null' ? code('null') : describeOutput(each, nameObject))))], 'or');
  if (shape.enum !== undefined) return joinWords(shape.enum.map((value) => code(String(value))), 'or');
  if (Array.isArray(type)) return orNull(describeOutput({ ...shape, type: type[0] as NonNullable<Shape['type']> }, nameObject));
  if (type === undefined && shape.const === undefined) return 'anything';
  if (typeof additionalProperties === 'object') return describeValue({ ...shape, propertyNames: {} } as unknown as JsonSchema, nameOf(nameObject));
  // A list of what is one of several objects is a list of any of them.
  if (items?.anyOf !== undefined) return `list of ${joinWords(items.anyOf.map((each) => describeValue(each as unknown as JsonSchema, nameOf(nameObject), 'many')), 'or')}`;
  return describeValue(shape as unknown as JsonSchema, nameOf(nameObject));
}

/** Words with a comma in them would run into what follows. */
function orNull(words: string): string {
  return `${words}${words.includes(',') ? ',' : ''} or ${code('null')}`;
}

function nameOf(nameObject: NameObject): (schema: JsonSchema) => string {
  return (schema) => nameObject(schema as unknown as Shape);
}
