// How far an interview is: counts for the whole, for each pillar, and for the symptoms apart.
import type { Id } from '../model/framework.ts';
import type { AgendaItem } from './agenda.ts';
import { isAsked, isOpen } from './interview.ts';
import type { InterviewState } from './interview.ts';
import { answerOf } from './record.ts';

/** Of what is asked. `total` is the sum of the other five; `skipped` and `open` are those without an answer. */
export interface Progress {
  readonly total: number;
  readonly answered: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly skipped: number;
  readonly open: number;
}

export interface InterviewProgress {
  /** All questions that are asked, without the symptoms. */
  readonly overall: Progress;
  /** In the framework's order. */
  readonly pillars: readonly (Progress & { readonly id: Id; readonly title: string })[];
  /** Null where none are asked. */
  readonly symptoms: Progress | null;
}

export type Standing = Exclude<keyof Progress, 'total'> | 'notAsked';

/** How one question or symptom stands. */
export function standingOf(state: InterviewState, item: AgendaItem): Standing {
  if (!isAsked(state, item)) return 'notAsked';
  if (isOpen(state.assessment, item)) return state.skipped.has(item.number - 1) ? 'skipped' : 'open';
  if (item.kind === 'symptom') return state.assessment.symptoms.get(item.id) === 'unknown' ? 'unknown' : 'answered';
  const answer = answerOf(state.assessment, item.id);
  return answer.state === 'not-applicable' ? 'notApplicable' : answer.state === 'unknown' ? 'unknown' : 'answered';
}

function count(state: InterviewState, items: readonly AgendaItem[]): Progress {
  const standings = items.map((item) => standingOf(state, item)).filter((standing) => standing !== 'notAsked');
  const number = (wanted: Standing): number => standings.filter((standing) => standing === wanted).length;
  return {
    total: standings.length,
    answered: number('answered'),
    unknown: number('unknown'),
    notApplicable: number('notApplicable'),
    skipped: number('skipped'),
    open: number('open'),
  };
}

/** How many need nothing more: answered, not known, or not applicable. */
export function settled(progress: Progress): number {
  return progress.answered + progress.unknown + progress.notApplicable;
}

export function progressOf(state: InterviewState): InterviewProgress {
  const questions = state.agenda.flatMap((item) => (item.kind === 'question' ? [item] : []));
  const symptoms = state.agenda.filter((item) => item.kind === 'symptom');
  return {
    overall: count(state, questions),
    pillars: state.framework.pillars.map(({ id, title }) => ({
      id,
      title,
      ...count(
        state,
        questions.filter((item) => item.pillar.id === id),
      ),
    })),
    symptoms: symptoms.length === 0 ? null : count(state, symptoms),
  };
}
