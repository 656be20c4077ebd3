// Why an item is not asked, on one line, for the overviews and for the interview line by line.
import type { AgendaItem } from '../../interview/agenda.ts';
import { isAsked } from '../../interview/interview.ts';
import type { InterviewState } from '../../interview/interview.ts';
import type { Id } from '../../model/framework.ts';
import type { InterviewLabels } from '../../text/interview-labels.ts';
import { composeNotAsked } from '../../text/not-asked.ts';
import { oneLine } from './one-line.ts';

/** Null for what is asked. */
export function notAskedWords(state: InterviewState, item: AgendaItem, labels: InterviewLabels): string | null {
  const reason = state.notAsked.get(item.id);
  if (reason === undefined || isAsked(state, item)) return null;
  const numberOf = (id: Id): string => String(state.agenda.find((other) => other.id === id)?.number ?? id);
  return oneLine(composeNotAsked(reason, numberOf, labels.notAskedReason));
}
