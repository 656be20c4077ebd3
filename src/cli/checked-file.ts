// One assessment file after it was held against its gates, or why it could not be.
import type { ParsedDocument } from '../load/yaml-document.ts';
import { rangeOf } from '../load/locate.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import type { Cause, GateResult } from '../score/gates.ts';
import type { BaselineUpdate } from './baselines.ts';
import type { UserError } from './user-error.ts';

export interface CheckedFile {
  /** As the person named it. */
  readonly file: string;
  readonly framework: Framework;
  readonly gates: readonly GateResult[];
  /** 1-based line where what stands behind a gate can be changed: its own entry, else the section that it belongs into; 1 where there is none. */
  lineOf(cause: Cause): number;
}

export interface UncheckedFile {
  readonly file: string;
  readonly error: UserError;
}

export interface CheckRun {
  /** In the order in which they were named. */
  readonly checked: readonly CheckedFile[];
  readonly unchecked: readonly UncheckedFile[];
  /** What --update-baseline has done; empty without it, and where something has failed. */
  readonly baselines: readonly BaselineUpdate[];
  /** Warnings that have been shown, of whichever file. */
  readonly told: readonly Diagnostic[];
}

export function hasFailed({ gates }: Pick<CheckedFile, 'gates'>): boolean {
  return gates.some(({ outcome }) => outcome === 'failed');
}

export function lineFinder(document: ParsedDocument): (cause: Cause) => number {
  const sections: { readonly [B in Cause['because']]?: string } = { reading: 'kpis', symptom: 'symptoms' };
  return ({ because, id }) => rangeOf(document, [sections[because] ?? 'answers', id], 'key').start.line;
}
