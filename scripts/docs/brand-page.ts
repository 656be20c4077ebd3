// docs/brand.md: an introduction, and the fields of a brand file.
import { buildJsonSchema } from '../../src/load/json-schema.ts';
import { generatedNote } from './markdown.ts';
import { renderFields } from './schema-page.ts';

/** `introduction`: Markdown that begins with the title of the page. */
export function renderBrandPage(introduction: string): string {
  const [title = '', ...rest] = introduction.trimEnd().split('\n');
  return [title, '', generatedNote, ...rest, '', ...renderFields('Brand', buildJsonSchema('brand'))].join('\n').trimEnd().concat('\n');
}
