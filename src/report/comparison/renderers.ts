// The function behind each format of a comparison.
import type { RenderComparison } from './format.ts';
import { renderJsonComparison } from './formats/json.ts';
import { renderMarkdownComparison } from './formats/markdown.ts';
import { renderTableComparison } from './formats/table.ts';
import type { ComparisonFormatName } from './registry.ts';

export const comparisonRenderers: Readonly<Record<ComparisonFormatName, RenderComparison>> = {
  table: renderTableComparison,
  markdown: renderMarkdownComparison,
  json: renderJsonComparison,
};
