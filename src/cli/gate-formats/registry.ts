// All formats of check. A new one is one file beside this, one line here and one in renderers.ts; help and choices come from these keys.

export interface GateFormat {
  readonly summary: string;
}

export const gateFormats = {
  text: { summary: 'for reading, here' },
  json: { summary: 'for machines, in an envelope' },
  github: { summary: 'annotations in GitHub Actions' },
  junit: { summary: 'JUnit XML, for GitLab and others' },
} as const satisfies Readonly<Record<string, GateFormat>>;

export type GateFormatName = keyof typeof gateFormats;

export const gateFormatNames = Object.keys(gateFormats) as readonly GateFormatName[];
