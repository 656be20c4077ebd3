// What an interview is given, and what comes back from it. Types only.
import type { Assessment } from '../../model/assessment.ts';
import type { Framework } from '../../model/framework.ts';
import type { InterviewLabels } from '../../text/interview-labels.ts';
import type { Io } from '../io.ts';

/** How an interview can end from outside. `hangup`: by a signal, or because the terminal is gone. `closed`: the input has ended. */
export type OutsideEnd = 'interrupted' | 'terminated' | 'hangup' | 'closed';
export type EndKind = OutsideEnd | 'finished' | 'paused';

export interface InterviewOptions {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly io: Io;
  /** Called after every change, before the next question is shown; returns when the answers are safe, throws when they are not. */
  readonly save: (assessment: Assessment) => void;
  /** Line by line, without redrawing: for screen readers, dumb terminals and pipes. */
  readonly plain: boolean;
  readonly colour: boolean;
  readonly labels: InterviewLabels;
  readonly organization: string | null;
}

/**
 * `paused`: q or Ctrl-D. `interrupted`: Ctrl-C. `terminated`: by a signal. `hangup`: the terminal is gone. `closed`: the input,
 * which is no terminal, has ended.
 * `saved` is false where the last save failed: `assessment` then holds answers that are nowhere else.
 */
export interface InterviewEnd {
  readonly kind: EndKind;
  readonly assessment: Assessment;
  readonly saved: boolean;
}
