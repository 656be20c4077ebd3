// For GitHub Actions: workflow commands that become annotations at the lines of a pull request.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { explainDiagnostic } from '../../text/explain-diagnostic.ts';
import { plain } from '../../text/plain.ts';
import { countOf } from '../count-of.ts';
import type { CheckResults, RenderDiagnostics, ShowOptions } from './diagnostic-format.ts';
import { pathInRepository } from './path-in-repository.ts';

/** Of one kind and in one step; what comes after it stands in the log only. */
const annotationsShown = 10;

/** Errors first, since GitHub shows no more than ten of a kind; a notice says so where there are more. */
export const renderGithub: RenderDiagnostics = (results, options) => {
  const kinds = (['error', 'warning'] as const).map((severity) => results.diagnostics.filter((diagnostic) => diagnostic.severity === severity));
  const lines = kinds.flat().map((diagnostic) => annotate(diagnostic, options));
  const more = kinds.some(({ length }) => length > annotationsShown) ? [`::notice title=revmat::${escapeData(sumUp(results))}`] : [];
  // What stands inside a line would be obeyed as well.
  return [...lines, ...more].map((line) => `${line.replaceAll('##[', '# #[')}\n`).join('');
};

function annotate(diagnostic: Diagnostic, options: ShowOptions): string {
  const { severity, code, file, range, related } = diagnostic;
  const place = range === null ? [] : [['line', range.start.line], ['col', range.start.column], ['endLine', range.end.line], ['endColumn', range.end.column]];
  const properties = [['file', plain(pathInRepository(file, options))], ...place, ['title', code]];
  const where = related === null ? '' : ` (in ${plain(related.file)}${related.range === null ? '' : `:${related.range.start.line}:${related.range.start.column}`})`;
  return `::${severity} ${properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')}::${escapeData(`${explainDiagnostic(diagnostic)}${where}`)}`;
}

function sumUp({ errors, warnings }: CheckResults): string {
  return `${countOf(errors, 'error')} and ${countOf(warnings, 'warning')}; GitHub shows ${annotationsShown} of a kind, the log of this step shows all`;
}

/** As the runner undoes it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
