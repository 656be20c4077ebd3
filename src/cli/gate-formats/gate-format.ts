// What a format of check is: a pure function from the outcome of a run to a string; every line of it ends with a line feed.
import type { Style } from '../../report/style.ts';
import type { CheckRun } from '../checked-file.ts';

export interface GateShowOptions {
  readonly style: Style;
  /** Width to fit where people read; null: each statement stays on its line. */
  readonly columns: number | null;
  /** Absolute: what the files are relative to. */
  readonly cwd: string;
  /** Absolute: what a machine that knows the repository takes paths to be relative to. */
  readonly root: string;
}

export type RenderGates = (run: CheckRun, options: GateShowOptions) => string;
