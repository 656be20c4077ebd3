// What a format of validate is: a pure function from what was found to a string; every line of it ends with a line feed.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Style } from '../../report/style.ts';
import type { Whereabouts } from './path-in-repository.ts';

export interface CheckResults {
  /** How many files were checked. */
  readonly files: number;
  /** File by file, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: number;
  readonly warnings: number;
}

/** Files in diagnostics are relative to the current folder. */
export interface ShowOptions extends Whereabouts {
  readonly style: Style;
  /** Width of the terminal in cells. */
  readonly columns: number;
  /** Texts by file; empty where nobody looks at source lines. */
  readonly sources: ReadonlyMap<string, string>;
}

export type RenderDiagnostics = (results: CheckResults, options: ShowOptions) => string;
