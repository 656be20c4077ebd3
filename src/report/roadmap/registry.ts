// All formats of a roadmap, as the help needs them. A new one is one file in formats/, one line here and one in renderers.ts, without
// which it does not compile: rendering is loaded only when a roadmap is made.

export interface RoadmapFormat {
  readonly summary: string;
  /** File names that end so get this format when only an output is named. */
  readonly extension: string;
  /** What its files bear where they cannot bear that of the others. */
  readonly marker?: string;
}

/** Stands in every roadmap that is written, so that the tool knows its own files again. */
export const roadmapMarker = 'revmat/plan@1';

/** In the words of trackers, whatever the language, so that an import finds its columns. Without punctuation, which Jira's importer stumbles over. */
export const csvHeader = [
  'Id', 'Title', 'Description', 'Owner', 'Start date', 'Due date', 'Effort', 'Estimate in weeks', 'Priority', 'Labels', 'Workstream', 'Phase', 'Blocked by',
] as const; // prettier-ignore

export const roadmapFormats = {
  table: { summary: 'for reading, here', extension: '.txt' },
  markdown: { summary: 'for a wiki, with a Gantt chart', extension: '.md' },
  json: { summary: `for machines: ${roadmapMarker}`, extension: '.json' },
  csv: { summary: 'one row for each step, for trackers', extension: '.csv', marker: csvHeader.join(',') },
} as const satisfies Readonly<Record<string, RoadmapFormat>>;

export type RoadmapFormatName = keyof typeof roadmapFormats;
