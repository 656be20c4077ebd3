// Results of validate for the tests of its formats: two errors, one with a place elsewhere, and a warning without a place.
import type { CheckResults, ShowOptions } from '../../../src/cli/diagnostic-formats/diagnostic-format.ts';
import type { Diagnostic, Position } from '../../../src/model/diagnostic.ts';
import { createStyle } from '../../../src/report/style.ts';

export const options: ShowOptions = { style: createStyle(false), columns: 80, sources: new Map(), cwd: '/repo/sub', root: '/repo' };

function at(line: number, column: number): Position {
  return { line, column, offset: 0 };
}

export const unknownKey = {
  code: 'unknown-key', severity: 'error', file: 'a b/é.yaml', range: { start: at(3, 5), end: at(3, 11) }, path: ['wieght'], related: null,
  params: { key: 'wieght', suggestion: 'weight', allowed: ['weight'] },
} as const satisfies Diagnostic; // prettier-ignore

export const unknownId = {
  code: 'unknown-id', severity: 'error', file: '../own.yaml', range: { start: at(7, 1), end: at(9, 3) }, path: ['steps', 0, 'question'],
  related: { file: 'base.yaml', range: { start: at(40, 9), end: at(40, 12) } }, params: { kind: 'question', id: 'x', suggestion: null },
} as const satisfies Diagnostic; // prettier-ignore

export const ambiguous = {
  code: 'ambiguous-framework', severity: 'warning', file: 'own.yaml', range: null, path: [], related: null, params: { id: 'own', other: 'frameworks/own.yaml' },
} as const satisfies Diagnostic; // prettier-ignore

export function resultsOf(...diagnostics: readonly Diagnostic[]): CheckResults {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { files: 3, diagnostics, errors, warnings: diagnostics.length - errors };
}
