// All formats of a trend, as the help needs them. A new one is one file in formats/, one line here and one in renderers.ts, without which it
// does not compile.

export interface TrendFormat {
  readonly summary: string;
  /** File names that end so get this format when only an output is named. */
  readonly extension: string;
}

/** Stands in every trend that is written, so that the tool knows its own files again. */
export const trendMarker = 'revmat/trend@1';

export const trendFormats = {
  table: { summary: 'for reading, here', extension: '.txt' },
  html: { summary: 'a page with charts, in one file', extension: '.html' },
  json: { summary: `for machines: ${trendMarker}`, extension: '.json' },
} as const satisfies Readonly<Record<string, TrendFormat>>;

export type TrendFormatName = keyof typeof trendFormats;
