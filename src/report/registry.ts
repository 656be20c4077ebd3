// All report formats. A new format is one file in formats/ and one line here; help, choices and docs come from these keys.
import { headOf, questionColumns, stepColumns } from './csv-columns.ts';
import type { RenderReport } from './format.ts';
import { renderJson } from './formats/json.ts';
import { renderMarkdown } from './formats/markdown.ts';
import { renderTerminal } from './formats/terminal.ts';

export interface ReportFormat {
  readonly summary: string;
  /** File names that end so get this format when only an output is named. */
  readonly extension: string;
  /** What its files bear where they cannot bear the marker of all reports. */
  readonly marker?: string;
  /** It shows a dated roadmap, which is worked out only where a format asks for it. */
  readonly needsRoadmap?: true;
  /** It shows whose report it is. */
  readonly takesBrand?: true;
  /** Formats that few runs need are imported here from renderers.ts, a part of the program of its own, so that they cost nothing to the others. */
  load(): Promise<RenderReport>;
}

export const reportFormats = {
  terminal: { summary: 'for reading, here', extension: '.txt', load: () => Promise.resolve(renderTerminal) },
  markdown: { summary: 'for a wiki or a pull request', extension: '.md', load: () => Promise.resolve(renderMarkdown) },
  json: { summary: 'for machines: revmat/report@1', extension: '.json', load: () => Promise.resolve(renderJson) },
  html: { summary: 'one page, for a board or a mail', extension: '.html', needsRoadmap: true, takesBrand: true, load: async () => (await import('./renderers.ts')).renderHtml },
  csv: { summary: 'one row for each question', extension: '.csv', marker: headOf(questionColumns), load: async () => (await import('./renderers.ts')).renderCsvReport },
  'csv-steps': { summary: 'one row for each step, for trackers', extension: '.csv', marker: headOf(stepColumns), load: async () => (await import('./renderers.ts')).renderCsvSteps },
  junit: { summary: 'JUnit XML: a test for each question', extension: '.xml', load: async () => (await import('./renderers.ts')).renderJunit },
  github: { summary: 'a job summary for GitHub Actions', extension: '.md', load: async () => (await import('./renderers.ts')).renderGithubSummary },
  annotations: { summary: 'annotations for GitHub Actions', extension: '.txt', load: async () => (await import('./renderers.ts')).renderAnnotations },
  badge: { summary: 'an SVG badge with the level reached', extension: '.svg', load: async () => (await import('./renderers.ts')).renderBadge },
} as const satisfies Readonly<Record<string, ReportFormat>>;

export type ReportFormatName = keyof typeof reportFormats;

export const reportFormatNames = Object.keys(reportFormats) as readonly ReportFormatName[];
