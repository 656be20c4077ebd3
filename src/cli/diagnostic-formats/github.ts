// For GitHub Actions: workflow commands that become annotations at the lines of a pull request.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { annotationsShown, composeCommand } from '../../report/parts/workflow-commands.ts';
import { explainDiagnostic } from '../../text/explain-diagnostic.ts';
import { countOf } from '../count-of.ts';
import type { CheckResults, RenderDiagnostics, ShowOptions } from './diagnostic-format.ts';
import { pathInRepository } from './path-in-repository.ts';

/** Errors first, since GitHub shows no more than ten of a kind; a notice says so where there are more. */
export const renderGithub: RenderDiagnostics = (results, options) => {
  const kinds = (['error', 'warning'] as const).map((severity) => results.diagnostics.filter((diagnostic) => diagnostic.severity === severity));
  const lines = kinds.flat().map((diagnostic) => annotate(diagnostic, options));
  const more = kinds.some(({ length }) => length > annotationsShown) ? [composeCommand('notice', [['title', 'revmat']], sumUp(results))] : [];
  return [...lines, ...more].map((line) => `${line}\n`).join('');
};

function annotate(diagnostic: Diagnostic, options: ShowOptions): string {
  const { severity, code, file, range, related } = diagnostic;
  const place = range === null ? [] : ([['line', range.start.line], ['col', range.start.column], ['endLine', range.end.line], ['endColumn', range.end.column]] as const);
  const where = related === null ? '' : ` (in ${related.file}${related.range === null ? '' : `:${related.range.start.line}:${related.range.start.column}`})`;
  return composeCommand(severity, [['file', pathInRepository(file, options)], ...place, ['title', code]], `${explainDiagnostic(diagnostic)}${where}`);
}

function sumUp({ errors, warnings }: CheckResults): string {
  return `${countOf(errors, 'error')} and ${countOf(warnings, 'warning')}; GitHub shows ${annotationsShown} of a kind, the log of this step shows all`;
}
