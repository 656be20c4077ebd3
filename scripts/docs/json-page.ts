// docs/json.md: what --json prints, command by command: an example, and the keys of every object as a table.
import { buildOutputSchema } from '../../src/cli/output-schemas/output-document.ts';
import { outputNames, outputs, type OutputName } from '../../src/cli/output-schemas/registry.ts';
import type { Shape } from '../../src/cli/output-schemas/shape.ts';
import { code, fence, framePage, joinWords, link, table } from './markdown.ts';
import { describeOutput, type NameObject } from './output-words.ts';

const envelope = 'Envelope';
const shared = 'Shared parts';

/** An object with the heading under which it is described. */
interface Section {
  readonly heading: string;
  readonly shape: Shape;
  /** The first of several objects that can stand in the same place; null where it is that itself, or the only one. */
  readonly first: { readonly heading: string; readonly shape: Shape } | null;
}

interface Surroundings {
  /** Under this heading the first section stands already. */
  readonly base: string;
  /** Of everything that has a name, by that. */
  readonly headings: ReadonlyMap<string, string>;
  readonly definitions: Readonly<Record<string, Shape>>;
}

/** `introduction`: Markdown that begins with the title of the page. `examples`: what was called and printed, by name of the result. */
export function renderJsonPage(introduction: string, examples: ReadonlyMap<string, string>): string {
  const { definitions, ...root } = buildOutputSchema('output');
  const parts = Object.entries(definitions).filter(([name]) => !isOutputName(name));
  const headings = new Map([...outputNames.map((name) => [name, headingOf(name)] as const), ...parts.map(([name]) => [name, partHeading(name)] as const)]);
  const describe = (shape: Shape, heading: string): readonly string[] => renderSections(sectionsOf(shape, heading), { base: heading, headings, definitions });
  return framePage(introduction, [
    `What each prints: ${outputNames.map((name) => link(outputs[name].command, headingOf(name))).join(', ')}. Then the ${link('parts that several have', shared)}.`,
    '',
    `## ${envelope}`,
    '',
    `${root.description}`,
    '',
    ...describe(root, envelope),
    ...outputNames.flatMap((name) => [`## ${headingOf(name)}`, '', ...renderResult(name, examples.get(name) ?? '', { base: name, headings, definitions })]),
    `## ${shared}`,
    '',
    ...parts.flatMap(([name, shape]) => [`### ${partHeading(name)}`, '', `${shape.description}`, '', ...describe(shape, partHeading(name))]),
  ]);
}

function renderResult(name: OutputName, example: string, around: Surroundings): readonly string[] {
  const shape = around.definitions[name] ?? {};
  const same = shape.$ref === undefined ? null : definitionOf(shape);
  return [
    ...(same === null ? [`${shape.description} In the schema: ${code(name)}.`] : [`The same as ${link(outputs[same as OutputName].command, around.headings.get(same) ?? '')}. In the schema: ${code(name)}.`]),
    '',
    ...fence('console', example),
    ...(same === null ? renderSections(sectionsOf(shape, name), around) : []),
  ];
}

function isOutputName(name: string): name is OutputName {
  return Object.hasOwn(outputs, name);
}

function headingOf(name: OutputName): string {
  return outputs[name].command;
}

function partHeading(name: string): string {
  return `Part: ${name.replaceAll('-', ' ')}`;
}

function definitionOf({ $ref = '' }: Shape): string {
  return $ref.replace('#/definitions/', '');
}

/** The objects with keys that stand in a shape, outer ones first, without those that have a name of their own. */
function sectionsOf(shape: Shape, heading: string): readonly Section[] {
  if (shape.anyOf !== undefined) return alternativesOf(shape.anyOf, heading);
  if (shape.items !== undefined) return sectionsOf(shape.items, heading);
  if (typeof shape.additionalProperties === 'object') return sectionsOf(shape.additionalProperties, heading);
  if (shape.properties === undefined) return [];
  return [{ heading, shape, first: null }, ...Object.entries(shape.properties).flatMap(([key, value]) => sectionsOf(value, `${heading}: ${key}`))];
}

function alternativesOf(branches: readonly Shape[], heading: string): readonly Section[] {
  const kind = findKind(branches);
  const sections = branches.map((branch) => sectionsOf(branch, `${heading}${kindOf(branch, kind)}`));
  const first = sections.find(([section]) => section !== undefined)?.[0] ?? null;
  return sections.flatMap(([section, ...inner]) => (section === undefined ? [] : [{ ...section, first: section === first ? null : first }, ...inner]));
}

/** The key that tells apart several objects which can stand in one place: the first whose constant is not the same in all. */
function findKind(branches: readonly Shape[]): string | null {
  const objects = branches.flatMap(({ properties }) => (properties === undefined ? [] : [properties]));
  const keys = [...new Set(objects.flatMap((properties) => Object.keys(properties)))];
  return keys.find((key) => new Set(objects.map((properties) => properties[key]?.const)).size > 1) ?? null;
}

function kindOf({ properties = {} }: Shape, kind: string | null): string {
  const { const: value, enum: values = [] } = properties[kind ?? ''] ?? {};
  if (value !== undefined) return `, ${kind} ${value}`;
  return values.length === 0 ? '' : `, ${kind} ${joinWords(values.map(String), 'or')}`;
}

function renderSections(sections: readonly Section[], { base, headings, definitions }: Surroundings): readonly string[] {
  const own = new Map(sections.map(({ heading, shape }) => [shape, heading]));
  const nameObject: NameObject = (shape) => {
    if (shape.$ref !== undefined) return link(definitionOf(shape).replaceAll('-', ' '), headings.get(definitionOf(shape)) ?? '');
    const heading = own.get(shape);
    if (heading === undefined) throw new Error(`nothing describes ${JSON.stringify(shape)}`);
    return link(/[:,] (?:\w+ )?([^:,]+)$/.exec(heading)?.[1] ?? heading, heading);
  };
  return sections.flatMap(({ heading, shape, first }) => {
    const shared = first === null ? 0 : countShared(shape, first.shape);
    const rows = Object.entries(shape.properties ?? {}).slice(shared);
    return [
      ...(heading === base ? [] : [`### ${heading}`, '', ...(shape.description === undefined ? [] : [shape.description, ''])]),
      ...(shared === 0 ? [] : [`It begins with the keys that ${link('the first', first?.heading ?? '')} has before ${code(rows[0]?.[0] ?? '')}.`, '']),
      ...table(['key', 'value', 'meaning'], rows.map(([key, value]) => [code(key), describeOutput(value, nameObject), meaningOf(value, definitions)])),
    ];
  });
}

/** How many keys both begin with that are the same. */
function countShared({ properties = {} }: Shape, other: Shape): number {
  const others = Object.entries(other.properties ?? {});
  const entries = Object.entries(properties);
  const differs = entries.findIndex((entry, index) => JSON.stringify(entry) !== JSON.stringify(others[index]));
  return differs < 0 ? entries.length : differs;
}

/** What is said in this place, else what is said of the part. */
function meaningOf(shape: Shape, definitions: Readonly<Record<string, Shape>>): string {
  return shape.description ?? (shape.$ref === undefined ? '' : (definitions[definitionOf(shape)]?.description ?? ''));
}
