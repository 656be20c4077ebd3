// What a project says once for all its files, in its revmat.yaml.
import type { Id } from './id.ts';
import type { WarningCode } from './warning-codes.ts';

/** Lowest values that pass, on the scale that the report shows. Null: no gate. */
export interface Gates {
  readonly overall: number | null;
  readonly pillars: ReadonlyMap<Id, number>;
  /** 0 to 1. */
  readonly coverage: number | null;
}

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

export const noGates: Gates = { overall: null, pillars: new Map(), coverage: null };
