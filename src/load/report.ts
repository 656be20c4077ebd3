// Collects the problems of one document, with their positions.
import type { Diagnostic, DiagnosticCode, DiagnosticParams, Range } from '../model/diagnostic.ts';
import type { Outcome } from '../model/outcome.ts';
import { rangeOf, textAt } from './locate.ts';
import { failure, problem, success, type Path } from './problem.ts';
import type { ParsedDocument } from './yaml-document.ts';

export interface Report {
  /** `at`: the key or the value (default) at the end of the path, or a range of its own. */
  add<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], path: Path, at?: 'key' | 'value' | Range): void;
  warn<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], path: Path): void;
  /** A number or a word as the file writes it, without quotes; null for anything else. */
  textAt(path: Path): string | null;
  fail(): { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
  /** `build` runs only where nothing has failed. */
  finish<T>(build: () => T): Outcome<T>;
}

export function createReport(document: ParsedDocument): Report {
  // By what is said about which place: what comes from one anchor is said once.
  const found = new Map<string, Diagnostic>();
  let failed = false;

  function record<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], path: Path, at: 'key' | 'value' | Range, severity: 'error' | 'warning'): void {
    const range = typeof at === 'object' ? at : rangeOf(document, path, at);
    const same = `${code} ${range.start.offset} ${JSON.stringify(params)}`;
    if (!found.has(same)) found.set(same, problem(code, params, { file: document.source.file, range, path, severity }));
    if (severity === 'error') failed = true;
  }

  return {
    add: (code, params, path, at = 'value') => record(code, params, path, at, 'error'),
    warn: (code, params, path) => record(code, params, path, 'value', 'warning'),
    textAt: (path) => textAt(document, path),
    fail: () => failure([...found.values()]),
    finish: (build) => (failed ? failure([...found.values()]) : success(build(), [...found.values()])),
  };
}
