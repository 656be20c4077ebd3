// Collects the problems of one file, with their positions.
import type { Diagnostic, DiagnosticCode, DiagnosticParams, Range } from '../model/diagnostic.ts';
import type { Outcome } from '../model/outcome.ts';
import type { WarningCode } from '../model/warning-codes.ts';
import { rangeOfSpot, type LocatedData } from './located-data.ts';
import { rangeOf, rangeWithin, textAt } from './locate.ts';
import { failure, problem, success, type Path } from './problem.ts';

/** A part of a text: counted in characters of the text. */
export interface Within {
  readonly offset: number;
  readonly length: number;
}

export interface Report {
  /** `at`: the key or the value (default) at the end of the path, or a part of that value. */
  add<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], path: Path, at?: 'key' | 'value' | Within): void;
  warn<C extends WarningCode>(code: C, params: DiagnosticParams[C], path: Path, at?: 'key' | 'value'): void;
  /** A number or a word as the file writes it, without quotes; null for anything else. */
  textAt(path: Path): string | null;
  /** 1-based; null where the value stands in another file. */
  lineAt(path: Path): number | null;
  /** Some error was added. */
  readonly failed: boolean;
  fail(): { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
  /** `build` runs only where nothing has failed. */
  finish<T>(build: () => T): Outcome<T>;
}

/** For checks that find nothing worse than warnings. */
export type Warnings = Pick<Report, 'warn'>;

/** What is wrong with a value that another file brought in is told where this file brings it in. */
export function createReport(located: LocatedData): Report {
  const { file, document } = located;
  // By what is said about which place: what comes from one anchor is said once.
  const found = new Map<string, Diagnostic>();
  let failed = false;

  function record<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], path: Path, at: 'key' | 'value' | Within, severity: 'error' | 'warning'): void {
    if (severity === 'error') failed = true;
    const { range, related } = place(path, at);
    const same = `${code} ${range?.start.offset} ${JSON.stringify(params)} ${related?.range?.start.offset}`;
    if (!found.has(same)) found.set(same, problem(code, params, { file, range, path, severity, related }));
  }

  function place(path: Path, at: 'key' | 'value' | Within): { readonly range: Range | null; readonly related: Diagnostic['related'] } {
    const spot = located.spotOf(path);
    const part = typeof at === 'string' ? at : 'value';
    if (document === null) return { range: null, related: null };
    if (spot.anchor !== null) return { range: rangeOf(document, spot.anchor, 'value'), related: { file: spot.file, range: rangeOfSpot(spot, part) } };
    return { range: typeof at === 'object' ? rangeWithin(document, spot.path, at.offset, at.length) : rangeOf(document, spot.path, part), related: null };
  }

  return {
    add: (code, params, path, at = 'value') => record(code, params, path, at, 'error'),
    warn: (code, params, path, at = 'value') => record(code, params, path, at, 'warning'),
    textAt(path) {
      const spot = located.spotOf(path);
      return spot.document === null ? null : textAt(spot.document, spot.path);
    },
    lineAt(path) {
      const spot = located.spotOf(path);
      return spot.anchor !== null || document === null ? null : rangeOf(document, spot.path, 'value').start.line;
    },
    get failed() {
      return failed;
    },
    fail: () => failure([...found.values()]),
    finish: (build) => (failed ? failure([...found.values()]) : success(build(), [...found.values()])),
  };
}
