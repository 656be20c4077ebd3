// All report formats. A new format is one file in formats/ and one line here; help, choices and docs come from these keys.
import type { RenderReport } from './format.ts';

export interface ReportFormat {
  readonly summary: string;
  /** File names that end so get this format when only an output is named. */
  readonly extension: string;
  /** Formats are loaded when they are asked for, so that one costs nothing to the others. */
  load(): Promise<RenderReport>;
}

export const reportFormats = {
  terminal: { summary: 'for reading, here', extension: '.txt', load: async () => (await import('./formats/terminal.ts')).renderTerminal },
  markdown: { summary: 'for a wiki or a pull request', extension: '.md', load: async () => (await import('./formats/markdown.ts')).renderMarkdown },
  json: { summary: 'for machines: revmat/report@1', extension: '.json', load: async () => (await import('./formats/json.ts')).renderJson },
} as const satisfies Readonly<Record<string, ReportFormat>>;

export type ReportFormatName = keyof typeof reportFormats;

export const reportFormatNames = Object.keys(reportFormats) as readonly ReportFormatName[];

/** The format whose files have this ending; null if none has. */
export function formatOfFile(path: string): ReportFormatName | null {
  return reportFormatNames.find((name) => path.toLowerCase().endsWith(reportFormats[name].extension)) ?? null;
}
