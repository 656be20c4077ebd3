// The sentence for a diagnostic.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticSentences } from './diagnostic-sentences.ts';
import { diagnosticsEn } from './en/diagnostics.ts';
import { quoteText } from './quote-text.ts';

/** One line, without a full stop, safe to print; what comes from a file is escaped and shortened. */
export function explainDiagnostic(diagnostic: Pick<Diagnostic, 'code' | 'params' | 'path'>, sentences: DiagnosticSentences = diagnosticsEn): string {
  // Code and params of one diagnostic belong together; the compiler sees only two unions.
  const explain = sentences[diagnostic.code] as (params: Diagnostic['params'], subject: string) => string;
  return explain(diagnostic.params, nameSubject(diagnostic.path));
}

function nameSubject(path: Diagnostic['path']): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return quoteText(last);
  const list = path.at(-2);
  return typeof list === 'string' ? `item ${last + 1} of ${quoteText(list)}` : `item ${last + 1}`;
}
