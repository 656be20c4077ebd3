// The building blocks of the schemas of what the program prints: strict objects, every key required, null said aloud. The words are documentation.
import { idPattern } from '../../load/id.ts';

type TypeName = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** As much of JSON Schema (draft-07) as output needs. */
export interface Shape {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly anyOf?: readonly Shape[];
  /** Stands once among the definitions of a document, which refers to it by this name. */
  readonly [part]?: { readonly name: string; readonly shape: Shape };
}

/** Bounds are inclusive. */
interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** JSON does not know it, so that it is never printed. */
export const part: unique symbol = Symbol('part');

const datePattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';

/** Exactly these keys, in this order. */
export function object(description: string, properties: Readonly<Record<string, Shape>>): Shape {
  return { type: 'object', ...said(description), properties, required: Object.keys(properties), additionalProperties: false };
}

/** Keys that are data: ids, names. */
export function mapOf(values: Shape, description: string): Shape {
  return { type: 'object', description, additionalProperties: values };
}

/** An object that another schema describes; these keys are there in any case. */
export function foreign(description: string, keys: readonly string[]): Shape {
  return { type: 'object', description, properties: Object.fromEntries(keys.map((key) => [key, {}])), required: keys };
}

/** May be empty, never null. */
export function list(items: Shape, description = ''): Shape {
  return { type: 'array', ...said(description), items };
}

export function nonEmpty(shape: Shape): Shape {
  return { ...shape, minItems: 1 };
}

export function text(description: string): Shape {
  return { type: 'string', description };
}

export function id(description: string): Shape {
  return { type: 'string', description, pattern: idPattern };
}

export function ids(description: string): Shape {
  return list(id(''), description);
}

/** A calendar day. */
export function date(description: string): Shape {
  return { type: 'string', description, pattern: datePattern };
}

/** Full precision, never rounded, unless the description says so. */
export function number(description: string, range: Range = {}): Shape {
  return { type: 'number', description, ...bounds(range) };
}

export function whole(description: string, range: Range = {}): Shape {
  return { type: 'integer', description, ...bounds(range) };
}

/** How many there are of something. */
export function count(description: string): Shape {
  return whole(description, { min: 0 });
}

/** A part of a whole, from 0 to 1. */
export function share(description: string): Shape {
  return number(description, { min: 0, max: 1 });
}

export function flag(description: string): Shape {
  return { type: 'boolean', description };
}

export function choice(values: readonly string[], description: string): Shape {
  return { type: 'string', description, enum: values };
}

export function constant(value: string | number, description: string): Shape {
  return { type: typeof value === 'number' ? 'number' : 'string', description, const: value };
}

/** Any value at all. */
export function anything(description: string): Shape {
  return { description };
}

export function oneOf(shapes: readonly Shape[], description: string): Shape {
  return { description, anyOf: shapes };
}

/** When it is null, the description of the shape says. */
export function orNull(shape: Shape): Shape {
  const { type, description = '', enum: values } = shape;
  if (typeof type === 'string' && type !== 'object' && type !== 'array') return { ...shape, type: [type, 'null'], ...(values === undefined ? {} : { enum: [...values, null] }) };
  return { ...said(description), anyOf: [about(shape, ''), { type: 'null' }] };
}

/** The same shape, with what it means in this place. */
export function about(shape: Shape, description: string): Shape {
  const { description: _, ...rest } = shape;
  return { ...rest, ...said(description) };
}

/** Shared by several places of a document, or worth a name. */
export function named(name: string, shape: Shape): Shape {
  return { [part]: { name, shape } };
}

/** The named part that this stands inside of. */
export function itself(name: string): Shape {
  return { $ref: referenceTo(name) };
}

export function referenceTo(name: string): string {
  return `#/definitions/${name}`;
}

function said(description: string): Pick<Shape, 'description'> {
  return description === '' ? {} : { description };
}

function bounds({ min, max }: Range): Pick<Shape, 'minimum' | 'maximum'> {
  return { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
}
