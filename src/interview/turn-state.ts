// What one sees between two keys: the interview, and what the keyboard is being used for. Data only.
import type { InterviewState } from './interview.ts';
import type { Key } from './key.ts';
import type { TextLine } from './text-line.ts';

/** `highlight`: 0-based choice under the cursor; null until one is made. */
export interface QuestionMode {
  readonly kind: 'question';
  readonly highlight: number | null;
}

/** `highlight`: position in the agenda; its length stands for the row that finishes. */
export interface ReviewMode {
  readonly kind: 'review';
  readonly highlight: number;
}

/** Leads back to `under` when it is left. */
export type Mode =
  | QuestionMode
  | ReviewMode
  | { readonly kind: 'note' | 'reason' | 'number'; readonly line: TextLine; readonly under: QuestionMode }
  /** `slot`: 0-based place in the list of evidence; its length is a new piece. */
  | { readonly kind: 'evidence'; readonly line: TextLine; readonly slot: number; readonly under: QuestionMode }
  /** `highlight`: 0-based place among what is found. */
  | { readonly kind: 'jump'; readonly line: TextLine; readonly highlight: number; readonly under: QuestionMode | ReviewMode }
  /** `scroll`, here and in `confirm`: lines that were moved past. */
  | { readonly kind: 'more'; readonly scroll: number; readonly under: QuestionMode | ReviewMode }
  | { readonly kind: 'confirm'; readonly scroll: number; readonly under: ReviewMode }
  | { readonly kind: 'paused' }
  | { readonly kind: 'done' };

/** What to say about the last key; the words are made elsewhere. */
export type Hint =
  | 'stray-key'
  | 'no-such-option'
  | 'choose-first'
  | 'number-first'
  | 'first-question'
  | 'reason-needed'
  | 'not-a-number'
  | 'not-for-symptoms'
  | 'not-asked'
  | 'pasted-letters'
  | 'unsaved'
  | 'cleared';

export interface Turn {
  readonly interview: InterviewState;
  readonly mode: Mode;
  readonly hint: Hint | null;
  /** Keys arrive from a bracketed paste, not from fingers. */
  readonly pasting: boolean;
  /** What a paste has brought so far where nothing is typed; whether it is answers shows at its end. */
  readonly pasted: readonly Key[];
}
