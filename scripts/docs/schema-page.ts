// The fields of a kind of file, as tables; and what a framework that extends another can say besides.
import type { JsonSchema } from '../../src/load/json-schema.ts';
import { code, joinWords, link, table } from './markdown.ts';
import { isSameMapping, mappingsIn, sectionsOf, type Section } from './schema-sections.ts';
import { describeValue, type NameMapping } from './value-words.ts';

type Definitions = Readonly<Record<string, JsonSchema>>;

/** A document as buildJsonSchema makes it. `file`: what such a file is called, which is the heading as well. */
export function renderFields(file: string, document: JsonSchema): readonly string[] {
  const { sections, definitions } = readForm(document, 'written');
  return sections.flatMap(({ keys, schema }) => [
    ...(keys.length === 0 ? [`## ${file}`, '', `${document.description}`] : [`### ${headingOf(file, keys)}`]),
    '',
    ...renderTable(schema, file, sections, definitions),
  ]);
}

/** What the form for files with `extends` has and the other has not, with the entries in which it can stand. */
export function renderExtendingFields(file: string, document: JsonSchema): readonly string[] {
  const { sections, definitions } = readForm(document, 'written');
  const known = (names: readonly string[]) => sections.filter(({ keys }) => (names.length === 0 ? keys.length === 0 : keys.some((key) => names.includes(key)))).flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  const added = new Map<string, { readonly key: string; readonly value: JsonSchema; readonly where: Set<string> }>();
  for (const { keys, schema } of readForm(document, 'patch').sections) {
    const before = known(keys);
    for (const [key, value] of Object.entries(schema.properties ?? {}) as [string, JsonSchema][]) {
      // Editors offer it everywhere.
      if (before.includes(key) && key !== 'extends') continue;
      const identity = JSON.stringify([key, value]);
      const row = added.get(identity) ?? { key, value, where: new Set() };
      for (const name of keys.length === 0 ? ['the file'] : keys.map(code)) row.where.add(name);
      added.set(identity, row);
    }
  }
  const rows = [...added.values()].map(({ key, value, where }) => [code(key), joinWords([...where], 'and'), describeValue(value, mappingNamer(key, file, sections, definitions)), value.description ?? '']);
  return table(['key', 'in', 'value', 'meaning'], rows);
}

interface Form {
  readonly sections: readonly Section[];
  readonly definitions: Definitions;
}

function readForm(document: JsonSchema, form: 'written' | 'patch'): Form {
  const definitions = (document['definitions'] ?? {}) as Definitions;
  return { sections: sectionsOf(definitions[form] ?? document, definitions), definitions };
}

function headingOf(file: string, keys: readonly string[]): string {
  return `${file}: ${keys.map(code).join(', ')}`;
}

/** Links to the section of a mapping that stands under `key`. */
function mappingNamer(key: string, file: string, sections: readonly Section[], definitions: Definitions): NameMapping {
  return (mapping) => {
    const [schema] = mappingsIn(mapping, definitions);
    const section = sections.find((each) => (schema !== undefined && isSameMapping(each.schema, schema)) || each.keys.includes(key));
    if (section === undefined) throw new Error(`nothing describes the mappings under ${key}`);
    return link(section.keys.includes(key) ? key : section.keys.join(', '), headingOf(file, section.keys));
  };
}

function renderTable(schema: JsonSchema, file: string, sections: readonly Section[], definitions: Definitions): readonly string[] {
  const rows = (Object.entries(schema.properties ?? {}) as [string, JsonSchema][]).map(([key, value]) => {
    const words = describeValue(value, mappingNamer(key, file, sections, definitions));
    return [code(key), words, describeMissing(key, value, schema), value.description ?? ''];
  });
  return table(['key', 'value', 'if left out', 'meaning'], rows);
}

/** Empty where nothing comes in its place, or where its meaning says what does. */
function describeMissing(key: string, value: JsonSchema, { required = [], anyOf = [] }: JsonSchema): string {
  if (required.includes(key)) return 'required';
  if (value.default !== undefined) return code(String(value.default));
  const others = anyOf.flatMap((branch) => (branch.required?.includes(key) === true ? [] : [joinWords((branch.required ?? []).map(code), 'and')]));
  return others.length > 0 && others.length < anyOf.length ? `required without ${joinWords(others, 'or')}` : '';
}
