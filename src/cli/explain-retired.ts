// Why an entry has no place in a newer version of its framework, in words.
import type { RetiredReason } from '../load/migration-plan.ts';
import { explainDiagnostic } from '../text/explain-diagnostic.ts';
import { quoteText } from '../text/quote-text.ts';

/** One line, without a full stop, safe to print. */
export function explainRetired(reason: RetiredReason): string {
  return reason.kind === 'taken' ? `its place goes to ${quoteText(reason.by)}, which came first` : explainDiagnostic(reason.misfit);
}
