// Takes the named parts out of shapes, so that a document holds each of them once.
import { part, referenceTo, type Shape } from './shape.ts';

export interface Definitions {
  /** Throws where another shape has the name. */
  define(name: string, shape: Shape): void;
  /** The shape with references in the places of its named parts, which are defined on the way. */
  write(shape: Shape): Shape;
  /** In the order in which they were first met. */
  all(): Readonly<Record<string, Shape>>;
}

export function createDefinitions(): Definitions {
  const shapes = new Map<string, { readonly from: Shape; written: Shape }>();
  const define = (name: string, shape: Shape): void => {
    const known = shapes.get(name);
    if (known?.from === shape) return;
    if (known !== undefined) throw new Error(`two shapes are called ${name}`);
    // Known before it is written, since it may stand inside itself.
    const entry = { from: shape, written: shape };
    shapes.set(name, entry);
    entry.written = write(shape);
  };
  const write = (shape: Shape): Shape => {
    const { [part]: named, ...own } = shape;
    if (named !== undefined) {
      define(named.name, named.shape);
      return { $ref: referenceTo(named.name), ...own };
    }
    return {
      ...own,
      ...(own.items === undefined ? {} : { items: write(own.items) }),
      ...(own.properties === undefined ? {} : { properties: Object.fromEntries(Object.entries(own.properties).map(([key, value]) => [key, write(value)])) }),
      ...(typeof own.additionalProperties === 'object' ? { additionalProperties: write(own.additionalProperties) } : {}),
      ...(own.anyOf === undefined ? {} : { anyOf: own.anyOf.map(write) }),
    };
  };
  return { define, write, all: () => Object.fromEntries([...shapes].map(([name, { written }]) => [name, written])) };
}
