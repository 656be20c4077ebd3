// All formats of validate. A new one is one file beside this and one line here; help and choices come from these keys.
import type { RenderDiagnostics } from './diagnostic-format.ts';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { renderSarif } from './sarif.ts';
import { renderText } from './text.ts';

export interface DiagnosticFormat {
  readonly summary: string;
  readonly render: RenderDiagnostics;
}

export const diagnosticFormats = {
  text: { summary: 'for reading, here', render: renderText },
  json: { summary: 'for machines, in an envelope', render: renderJson },
  github: { summary: 'annotations in GitHub Actions', render: renderGithub },
  sarif: { summary: 'SARIF 2.1.0, for code scanning', render: renderSarif },
} as const satisfies Readonly<Record<string, DiagnosticFormat>>;

export type DiagnosticFormatName = keyof typeof diagnosticFormats;

export const diagnosticFormatNames = Object.keys(diagnosticFormats) as readonly DiagnosticFormatName[];
