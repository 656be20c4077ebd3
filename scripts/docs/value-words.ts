// What a value can be, in words: "id", "list of numbers", "text or `unknown`".
import { patterns } from '../../src/load/described.ts';
import type { JsonSchema } from '../../src/load/json-schema.ts';
import { code, joinWords } from './markdown.ts';

/** Names the mapping that a schema describes, with a link to where it is described. */
export type NameMapping = (mapping: JsonSchema) => string;

type Number = 'one' | 'many';

const textNames: Readonly<Record<keyof typeof patterns, readonly [one: string, many: string]>> = {
  text: ['text', 'texts'],
  id: ['id', 'ids'],
  inputId: ['name', 'names'],
  version: ['version', 'versions'],
  language: ['language tag', 'language tags'],
  address: ['address (`http` or `https`)', 'addresses'],
  colour: ['colour (#rrggbb)', 'colours'],
  date: ['day (YYYY-MM-DD)', 'days'],
  framework: ['id or id@version', 'ids or ids@versions'],
  question: ['framework/question', 'framework/question'],
};

/** Beyond them numbers lose digits; nobody needs to read about it. */
const farAway = 1e15;

export function describeValue(schema: JsonSchema, nameMapping: NameMapping, number: Number = 'one'): string {
  const plural = number === 'many';
  if (schema.$ref !== undefined || schema.properties !== undefined) return nameMapping(schema);
  if (schema.anyOf !== undefined) return describeUnion(schema.anyOf, nameMapping, number);
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return joinWords(schema.enum.map((value) => code(String(value))), 'or');
  switch (schema.type) {
    case 'string':
      return describeText(schema.pattern, plural);
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return `whole number${plural ? 's' : ''}${describeRange(schema)}`;
    case 'number':
      return `number${plural ? 's' : ''}${describeRange(schema)}`;
    case 'array':
      return `list${plural ? 's' : ''} of ${describeMinimum(schema.minItems)}${describeValue(schema.items as JsonSchema, nameMapping, 'many')}`;
    case 'object':
      return `mapping${plural ? 's' : ''} of ${describeKeys(schema.propertyNames as JsonSchema)} to ${describeValue(schema.additionalProperties as JsonSchema, nameMapping, 'many')}`;
    default:
      throw new Error(`no words for ${JSON.stringify(schema)}`);
  }
}

/** An empty value is the same as none, which goes without saying. */
function describeUnion(branches: readonly JsonSchema[], nameMapping: NameMapping, number: Number): string {
  const words = branches.filter(({ type }) => type !== 'null').map((branch) => describeValue(branch, nameMapping, number));
  return joinWords([...new Set(words)], 'or');
}

function describeMinimum(items: number | undefined): string {
  return items === undefined ? '' : `${['', 'one', 'two'][items] ?? items} or more `;
}

function describeKeys({ pattern }: JsonSchema): string {
  return pattern === undefined ? 'names' : describeText(pattern, true);
}

function describeText(pattern: string | undefined, plural: boolean): string {
  const name = (Object.keys(patterns) as (keyof typeof patterns)[]).find((each) => patterns[each] === pattern) ?? 'text';
  return textNames[name][plural ? 1 : 0];
}

function describeRange({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const low = minimum === undefined || minimum <= -farAway ? null : minimum;
  const high = maximum === undefined || maximum >= farAway ? null : maximum;
  if (typeof exclusiveMinimum === 'number') return ` above ${exclusiveMinimum}${high === null ? '' : `, at most ${high}`}`;
  if (low !== null && high !== null) return ` from ${low} to ${high}`;
  if (low !== null) return `, at least ${low}`;
  return high === null ? '' : `, at most ${high}`;
}
