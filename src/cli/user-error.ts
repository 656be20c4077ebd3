// A failure that the person in front of the terminal can do something about: shown without a stack trace.
import type { Diagnostic } from '../model/diagnostic.ts';

export interface UserErrorOptions {
  /** 1: the answer is no. 2 (default): it could not be evaluated. */
  readonly exitCode?: 1 | 2;
  readonly hint?: string | null;
  readonly diagnostics?: readonly Diagnostic[];
  /** Texts of the files that the diagnostics are about, by file. */
  readonly sources?: ReadonlyMap<string, string>;
  readonly cause?: unknown;
}

/** Marks these errors across the parts of the bundle, each of which may hold a copy of this class. */
const mark = Symbol.for('revmat.user-error');

export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && mark in error;
}

/** `message` says what happened, `hint` what to do next; `diagnostics` are shown before both. */
export class UserError extends Error {
  readonly [mark] = true;
  readonly exitCode: 1 | 2;
  readonly hint: string | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;

  constructor(message: string, options: UserErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.exitCode = options.exitCode ?? 2;
    this.hint = options.hint ?? null;
    this.diagnostics = options.diagnostics ?? [];
    this.sources = options.sources ?? new Map();
  }
}
