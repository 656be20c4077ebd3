// Which of what a schema allows none of several documents holds: a null, a value of a choice, one of several objects, a list that is not empty.
import type { OutputDocument } from '../../src/cli/output-schemas/output-document.ts';
import type { Shape } from '../../src/cli/output-schemas/shape.ts';

/** Places such as `explain-row/score: null`. The documents must be valid. */
export function unseenAlternatives(root: Shape, definitions: OutputDocument['definitions'], documents: readonly unknown[]): readonly string[] {
  const allowed = new Set<string>();
  const seen = new Set<string>();
  const visited = new Set<string>();

  const enter = ({ $ref = '' }: Shape, visit: (shape: Shape, place: string) => void): void => {
    const name = $ref.replace('#/definitions/', '');
    visit(definitions[name] ?? {}, name);
  };
  const list = (shape: Shape, place: string): void => {
    if (shape.$ref !== undefined) {
      enter(shape, (inner, name) => {
        if (visited.has(name)) return;
        visited.add(name);
        list(inner, name);
      });
      return;
    }
    for (const name of namesOf(shape)) allowed.add(`${place}: ${name}`);
    for (const [inner, at] of partsOf(shape, place)) list(inner, at);
  };
  const walk = (shape: Shape, value: unknown, place: string): void => {
    if (shape.$ref !== undefined) return enter(shape, (inner, name) => walk(inner, value, name));
    for (const name of metBy(shape, value)) seen.add(`${place}: ${name}`);
    if (shape.anyOf !== undefined) {
      const index = branchOf(shape.anyOf, value);
      return walk(shape.anyOf[index] ?? {}, value, branchPlace(shape.anyOf, index, place));
    }
    if (Array.isArray(value)) for (const each of value) walk(shape.items ?? {}, each, `${place}[]`);
    else if (value !== null && typeof value === 'object') for (const [key, inner] of Object.entries(shape.properties ?? {})) walk(inner, (value as Record<string, unknown>)[key], `${place}/${key}`);
  };

  list(root, '');
  for (const document of documents) walk(root, document, '');
  return [...allowed].filter((place) => !seen.has(place));
}

/** What can be seen at one place, apart from what is in it. */
function namesOf({ type, anyOf, enum: values, items }: Shape): readonly string[] {
  if (anyOf !== undefined) return anyOf.map((_, index) => `branch ${index + 1}`);
  if (values !== undefined) return values.map(String);
  if (items !== undefined) return ['something in it'];
  return Array.isArray(type) ? ['null', 'a value'] : type === 'boolean' ? ['true', 'false'] : [];
}

function metBy(shape: Shape, value: unknown): readonly string[] {
  if (shape.anyOf !== undefined) return [`branch ${branchOf(shape.anyOf, value) + 1}`];
  if (shape.items !== undefined) return (value as readonly unknown[]).length === 0 ? [] : ['something in it'];
  if (shape.enum !== undefined || shape.type === 'boolean') return [String(value)];
  return [value === null ? 'null' : 'a value'];
}

function partsOf({ anyOf, items, properties = {} }: Shape, place: string): readonly (readonly [Shape, string])[] {
  return [
    ...(anyOf ?? []).map((branch, index) => [branch, branchPlace(anyOf ?? [], index, place)] as const),
    ...(items === undefined ? [] : [[items, `${place}[]`] as const]),
    ...Object.entries(properties).map(([key, inner]) => [inner, `${place}/${key}`] as const),
  ];
}

/** Something or null is one place; of several objects each is one of its own. */
function branchPlace(branches: readonly Shape[], index: number, place: string): string {
  return branches.filter(({ type }) => type !== 'null').length < 2 ? place : `${place}<${index + 1}>`;
}

/** The first that has the type, and the keys with their constants, of the value. */
function branchOf(branches: readonly Shape[], value: unknown): number {
  return branches.findIndex(({ type, $ref, items, properties }) => {
    if (value === null || type === 'null') return value === null && type === 'null';
    if (properties === undefined) return $ref !== undefined ? !Array.isArray(value) : items !== undefined ? Array.isArray(value) : type === typeof value;
    return Object.entries(properties).every(([key, { const: wanted, enum: values }]) => {
      const held = (value as Record<string, unknown>)[key];
      return held !== undefined && (wanted === undefined || wanted === held) && (values === undefined || values.includes(held as string));
    });
  });
}
