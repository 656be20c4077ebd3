// What --json prints: one document of one shape, also when something went wrong.
import type { Diagnostic, Range } from '../model/diagnostic.ts';
import { renderJsonText } from '../report/parts/json-text.ts';
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

/** What is wrong in a file, or odd. */
export function problemOf(diagnostic: Diagnostic): JsonProblem {
  const { code, severity, file, range, path, related } = diagnostic;
  return { code, severity, message: explainDiagnostic(diagnostic), hint: null, ...placeOf(file, range), path, related: related === null ? null : placeOf(related.file, related.range) };
}

function placeOf(file: string, range: Range | null): { readonly file: string; readonly line: number | null; readonly column: number | null } {
  return { file, line: range?.start.line ?? null, column: range?.start.column ?? null };
}

/** A problem that lies in no file. */
export function problemOutsideFiles(code: 'usage' | 'no' | 'not-evaluated' | 'interrupted' | 'bug', message: string, hint: string | null): JsonProblem {
  return { code, severity: 'error', message, hint, file: null, line: null, column: null, path: [], related: null };
}

/** `ok`: the program ends with 0. `result` is null when it could not be made. */
export function renderEnvelope(ok: boolean, result: unknown, diagnostics: readonly JsonProblem[]): string {
  return renderJsonText({ formatVersion: 1, ok, result, diagnostics });
}

/** Where a person left instead of answering. */
export function renderInterruption(message: string): string {
  return renderEnvelope(false, null, [problemOutsideFiles('interrupted', message, null)]);
}
