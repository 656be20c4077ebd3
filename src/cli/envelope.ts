// What --json prints: one document of one shape, also when something went wrong.
import type { Diagnostic, Range } from '../model/diagnostic.ts';
import { disarmJson } from '../report/parts/runner-commands.ts';
import { explainDiagnostic } from '../text/explain-diagnostic.ts';

/** A problem as JSON: 1-based positions, null where the whole file or none is meant. */
export interface JsonProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly path: readonly (string | number)[];
  /** Where the value stands that is meant, when that is in another file. */
  readonly related: { readonly file: string; readonly line: number | null; readonly column: number | null } | null;
}

export function problemOf(diagnostic: Diagnostic): JsonProblem {
  const { code, severity, file, range, path, related } = diagnostic;
  return { code, severity, message: explainDiagnostic(diagnostic), hint: null, ...placeOf(file, range), path, related: related === null ? null : placeOf(related.file, related.range) };
}

function placeOf(file: string, range: Range | null): { readonly file: string; readonly line: number | null; readonly column: number | null } {
  return { file, line: range?.start.line ?? null, column: range?.start.column ?? null };
}

/** `result` is null when it could not be made. */
export function renderEnvelope(ok: boolean, result: unknown, diagnostics: readonly JsonProblem[]): string {
  return `${disarmJson(JSON.stringify({ formatVersion: 1, ok, result, diagnostics }, null, 2))}\n`;
}
