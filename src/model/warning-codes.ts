// The diagnostics that are warnings: what they speak of works, and a project may decide not to hear of them.
import type { DiagnosticCode } from './diagnostic.ts';

export const warningCodes = [
  'framework-version',
  'ladder-gap',
  'no-steps',
  'unreachable-level',
  'unreachable-stage',
  'unreachable-pass',
  'no-effect',
  'same-text',
  'used-once',
  'never-used',
  'borrowed-source',
  'untranslated',
  'ambiguous-framework',
  'missing-folder',
] as const satisfies readonly DiagnosticCode[];

export type WarningCode = (typeof warningCodes)[number];
