// Builds diagnostics and outcomes; keeps diagnostics in order of file and position.
import type { Diagnostic, DiagnosticCode, DiagnosticParams, Range } from '../model/diagnostic.ts';
import type { Outcome } from '../model/outcome.ts';

export type Path = readonly (string | number)[];

interface Where {
  readonly file: string;
  readonly range?: Range | null;
  readonly path?: Path;
  readonly severity?: 'error' | 'warning';
  readonly related?: Diagnostic['related'];
}

export function problem<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], where: Where): Diagnostic {
  const { file, range = null, path = [], severity = 'error', related = null } = where;
  // The union over all codes cannot be proved from one generic code.
  return { code, severity, file, range, path, related, params } as Diagnostic;
}

export function success<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return { ok: true, value, diagnostics: sortDiagnostics(diagnostics) };
}

/** Without a type of its own: it fits every outcome. */
export function failure(diagnostics: readonly Diagnostic[]): { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  return { ok: false, diagnostics: sortDiagnostics(diagnostics) };
}

/** By file, then by position (what concerns the whole file first), then by code; the order of the input among equals. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => compare(a.file, b.file) || startOf(a) - startOf(b) || compare(a.code, b.code));
}

function startOf(diagnostic: Diagnostic): number {
  return diagnostic.range?.start.offset ?? -1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
