// What a language says about each diagnostic: a code without a sentence does not compile.
import type { DiagnosticCode, DiagnosticParams } from '../model/diagnostic.ts';

/** `subject` names the value that is meant: `"weight"`, `item 3 of "options"`. */
export type DiagnosticSentences = { readonly [C in DiagnosticCode]: (params: DiagnosticParams[C], subject: string) => string };
