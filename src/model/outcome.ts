// The result of something that can fail because of its input; bugs throw instead.
import type { Diagnostic } from './diagnostic.ts';

/** `diagnostics` are sorted by file and position; with `ok: true` they are warnings only. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
