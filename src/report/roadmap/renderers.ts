// The function behind each format of a roadmap.
import type { RenderRoadmap } from './format.ts';
import { renderCsvRoadmap } from './formats/csv.ts';
import { renderJsonRoadmap } from './formats/json.ts';
import { renderMarkdownRoadmap } from './formats/markdown.ts';
import { renderTableRoadmap } from './formats/table.ts';
import type { RoadmapFormatName } from './registry.ts';

export const roadmapRenderers: Readonly<Record<RoadmapFormatName, RenderRoadmap>> = {
  table: renderTableRoadmap,
  markdown: renderMarkdownRoadmap,
  json: renderJsonRoadmap,
  csv: renderCsvRoadmap,
};
