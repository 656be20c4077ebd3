// A framework file with everything that it builds on laid in: nothing is left to look up elsewhere.
import type { Change } from './change.ts';
import type { LocatedData } from './located-data.ts';

export interface ResolvedFramework {
  readonly id: string;
  readonly version: string;
  /** Well-formed and checked. */
  readonly located: LocatedData;
  /** Of all files below, the lowest first. */
  readonly changes: readonly Change[];
  /** What it extends, nearest first. */
  readonly bases: readonly { readonly id: string; readonly version: string; readonly file: string }[];
}
