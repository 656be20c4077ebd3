// How many questions are still without an answer, in words. Knows no screen.
import { isAsked, openPositions, type InterviewState } from '../../interview/interview.ts';
import type { InterviewLabels } from '../../text/interview-labels.ts';

/** One sentence. */
export function openWords(state: InterviewState, labels: InterviewLabels): string {
  const open = openPositions(state).length;
  if (open > 0) return labels.withoutAnswer(open);
  return state.agenda.some((item) => isAsked(state, item)) ? labels.allAnswered : labels.noneAsked;
}
