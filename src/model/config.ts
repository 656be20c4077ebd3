// What a project says once for all its files, in its revmat.yaml.
import type { Gates } from './gates.ts';
import type { Id } from './id.ts';
import type { WarningCode } from './warning-codes.ts';

export interface Config {
  /** Folders in which frameworks live, relative to the folder of the file; in this order. */
  readonly frameworks: readonly string[];
  /** The framework that is used where none is named. */
  readonly framework: Id | null;
  readonly gates: Gates;
  /** What validate leaves out. */
  readonly ignore: ReadonlySet<WarningCode>;
}

/** What a revmat.yaml that says nothing about folders gets; a project may have either, both or none of them. */
export const defaultFolders: readonly string[] = ['frameworks', '.'];
