// What is found again with every file that leads to it is told once.
import type { Diagnostic } from '../model/diagnostic.ts';

/** By all that a problem says, its place included; in order of the first. */
export function eachProblemOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
