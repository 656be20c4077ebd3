// Saves after every change, and remembers what has not reached the disk yet. Knows neither files nor screens.
import { assessmentOf } from '../../interview/interview.ts';
import type { InterviewState } from '../../interview/interview.ts';
import type { Assessment } from '../../model/assessment.ts';

export interface Saver {
  /** Saves what has changed since the last save that worked; a failure is kept in `failure` and tried again next time. */
  keep(interview: InterviewState): void;
  /** What went wrong with the last save, as sentences; null when everything is saved. */
  readonly failure: string | null;
}

function sentences(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint}` : '';
  return `${message.replace(/[.\s]+$/, '')}.${hint}`;
}

/** `save` returns when the answers are safe, and throws when they are not. */
export function createSaver(save: (assessment: Assessment) => void): Saver {
  let savedRevision = 0;
  let failure: string | null = null;
  return {
    keep(interview) {
      if (interview.revision === savedRevision) return;
      try {
        save(assessmentOf(interview));
        savedRevision = interview.revision;
        failure = null;
      } catch (error) {
        failure = sentences(error);
      }
    },
    get failure() {
      return failure;
    },
  };
}
