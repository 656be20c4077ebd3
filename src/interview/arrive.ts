// Where the keyboard stands after the interview has moved on.
import { choicesOf, currentChoice } from './choices.ts';
import { currentItem, reduce } from './interview.ts';
import type { InterviewEvent, InterviewState } from './interview.ts';
import type { Mode, QuestionMode, ReviewMode, Turn } from './turn-state.ts';

/** The highlight lies on the current answer. */
export function questionMode(interview: InterviewState): QuestionMode {
  return { kind: 'question', highlight: currentChoice(interview) };
}

/** The row that finishes, or the question that one comes back from. */
function reviewMode(before: InterviewState, event: InterviewEvent): ReviewMode {
  const returns = event.type === 'review' || before.returnsToReview;
  return { kind: 'review', highlight: returns ? before.position : before.agenda.length };
}

function modeAfter(before: InterviewState, after: InterviewState, event: InterviewEvent): Mode {
  switch (after.view) {
    case 'asking':
      return questionMode(after);
    case 'review':
      return reviewMode(before, event);
    case 'paused':
      return { kind: 'paused' };
    case 'finished':
      return { kind: 'done' };
  }
}

/** Applies an event and shows where it leads. */
export function apply(turn: Turn, event: InterviewEvent): Turn {
  const interview = reduce(turn.interview, event);
  return { ...turn, interview, mode: modeAfter(turn.interview, interview, event) };
}

/** Applies an event that stays where one is, with the highlight where it was. */
export function applyHere(turn: Turn, event: InterviewEvent, mode: Mode): Turn {
  return { ...turn, interview: reduce(turn.interview, event), mode };
}

/** One up or down over a list, stopping at its ends; the first move of an absent highlight enters the list. */
export function step(highlight: number | null, by: 1 | -1, length: number): number | null {
  if (length === 0) return null;
  if (highlight === null) return by === 1 ? 0 : length - 1;
  return Math.min(length - 1, Math.max(0, highlight + by));
}

/** How many rows the current item offers. */
export function choiceCount(interview: InterviewState): number {
  return choicesOf(currentItem(interview)).length;
}
