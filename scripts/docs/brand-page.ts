// docs/brand.md: an introduction, and the fields of a brand file.
import { buildJsonSchema } from '../../src/load/json-schema.ts';
import { framePage } from './markdown.ts';
import { renderFields } from './schema-page.ts';

/** `introduction`: Markdown that begins with the title of the page. */
export function renderBrandPage(introduction: string): string {
  return framePage(introduction, renderFields('Brand', buildJsonSchema('brand')));
}
