// What assessments have reached before, so that a fall can be noticed: one file for a project, made to be committed.
import type { Id } from './id.ts';

/** One assessment at its best. Everything unrounded; of what had no score, or no answer, there is no entry. */
export interface BaselineEntry {
  readonly framework: { readonly id: Id; readonly version: string };
  readonly overall: number | null;
  /** 0 to 1. */
  readonly coverage: number;
  /** Value of the stage reached; null unless the framework is staged. */
  readonly stage: number | null;
  readonly pillars: ReadonlyMap<Id, number>;
  /** By question, each on its own scale: what tells later which answers fell. */
  readonly answers: ReadonlyMap<Id, number>;
}

/** By the path of the assessment file, relative to the folder of the baseline, with forward slashes. */
export interface Baseline {
  readonly assessments: ReadonlyMap<string, BaselineEntry>;
}

export const baselineFormat = 'revmat/baseline@1';

export const emptyBaseline: Baseline = { assessments: new Map() };
