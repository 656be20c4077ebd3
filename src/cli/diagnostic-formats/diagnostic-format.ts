// What a format of validate is: a pure function from what was found to a string; every line of it ends with a line feed.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Style } from '../../report/style.ts';

export interface CheckResults {
  /** How many files were checked. */
  readonly files: number;
  /** File by file, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: number;
  readonly warnings: number;
}

export interface ShowOptions {
  readonly style: Style;
  /** Width of the terminal in cells. */
  readonly columns: number;
  /** Texts by file; empty where nobody looks at source lines. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute: what the files in the diagnostics are relative to. */
  readonly cwd: string;
  /** Absolute: what a machine that knows the repository takes paths to be relative to. */
  readonly root: string;
}

export type RenderDiagnostics = (results: CheckResults, options: ShowOptions) => string;
