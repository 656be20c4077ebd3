// All formats of a comparison, as the help needs them. A new one is one file in formats/, one line here and one in renderers.ts, without
// which it does not compile.

export interface ComparisonFormat {
  readonly summary: string;
  /** File names that end so get this format when only an output is named. */
  readonly extension: string;
}

/** Stands in every comparison that is written, so that the tool knows its own files again. */
export const comparisonMarker = 'revmat/comparison@1';

export const comparisonFormats = {
  table: { summary: 'for reading, here', extension: '.txt' },
  markdown: { summary: 'for a pull request', extension: '.md' },
  json: { summary: `for machines: ${comparisonMarker}`, extension: '.json' },
} as const satisfies Readonly<Record<string, ComparisonFormat>>;

export type ComparisonFormatName = keyof typeof comparisonFormats;
