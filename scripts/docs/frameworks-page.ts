// docs/frameworks.md: an introduction, the fields of all kinds of file, and recipes.
import { buildJsonSchema } from '../../src/load/json-schema.ts';
import type { SchemaKind } from '../../src/model/schema-kind.ts';
import { parseRecipe, renderRecipe } from './cookbook.ts';
import { framePage, link } from './markdown.ts';
import { renderExtendingFields, renderFields } from './schema-page.ts';

/** Brands have a page of their own. */
const schemaKinds = ['framework', 'assessment', 'config', 'translation', 'baseline'] as const satisfies readonly SchemaKind[];
const names: Readonly<Record<(typeof schemaKinds)[number], string>> = { framework: 'Framework', assessment: 'Assessment', config: 'revmat.yaml', translation: 'Translation', baseline: 'Baseline' };

/** `introduction`: Markdown that begins with the title of the page. `recipes`: the files of the cookbook by path, in their order. */
export function renderFrameworksPage(introduction: string, recipes: ReadonlyMap<string, string>): string {
  const extending = `${names.framework}: keys beside \`extends\``;
  const cookbook = [...recipes].map(([path, text]) => parseRecipe(path, text));
  const contents = [...schemaKinds.flatMap((kind) => [link(names[kind], names[kind]), ...(kind === 'framework' ? [link('keys beside `extends`', extending)] : [])]), link('cookbook', 'Cookbook')];
  return framePage(introduction, [
    `The fields of each kind of file: ${contents.slice(0, -1).join(', ')}. Then the ${contents.at(-1)}.`,
    '',
    ...schemaKinds.flatMap((kind) => [
      ...renderFields(names[kind], buildJsonSchema(kind)),
      ...(kind === 'framework' ? [`### ${extending}`, '', 'Only a file that extends another has these keys. Of those above it needs `format`, `id` and `version`, and in an entry what it is matched by: its `id`, or the `cohort` of bands.', '', ...renderExtendingFields(names[kind], buildJsonSchema(kind))] : []),
    ]),
    '## Cookbook',
    '',
    'What people change most, each as a whole file that builds on a bundled framework. Say what it is based on, change what differs, and leave out the rest.',
    '',
    ...cookbook.flatMap(renderRecipe),
  ]);
}
