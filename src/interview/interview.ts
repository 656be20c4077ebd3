// The interview as a pure state machine: what was answered, and where one stands. Knows no keys, no screen and no file.
import { findNotAsked, type NotAsked } from '../model/applicability.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Id } from '../model/framework.ts';
import { planAgenda } from './agenda.ts';
import type { Agenda, AgendaItem } from './agenda.ts';
import { isFitting, tickedItems } from './fitting-answer.ts';
import { answerOf, withRemarks, withSymptom, withVerdict } from './record.ts';
import type { Verdict } from './record.ts';

export interface InterviewState {
  readonly framework: Framework;
  readonly agenda: Agenda;
  readonly assessment: Assessment;
  /** Questions that the answers so far keep from being asked; their own answers stay. */
  readonly notAsked: NotAsked;
  readonly view: 'asking' | 'review' | 'paused' | 'finished';
  /** 0-based place in the agenda; in the review the question that one came from. */
  readonly position: number;
  /** Positions that were passed over in this sitting; counts only where there is still no answer. */
  readonly skipped: ReadonlySet<number>;
  /** The review sent one to a question, and the next answer leads back to it. */
  readonly returnsToReview: boolean;
  /** Grows by one with every change of the assessment, and with nothing else. */
  readonly revision: number;
}

export type InterviewEvent =
  | { readonly type: 'answer'; readonly value: number | readonly Id[] | 'yes' | 'no' }
  | { readonly type: 'toggle'; readonly item: Id }
  | { readonly type: 'unknown' }
  | { readonly type: 'not-applicable'; readonly reason: string }
  | { readonly type: 'clear' }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'evidence'; readonly list: readonly string[] }
  | { readonly type: 'skip' | 'back' | 'forward' | 'review' | 'pause' | 'finish' }
  | { readonly type: 'jump'; readonly to: number };

/** Begins at the first question that is asked and has no answer, or in the review where every one has an answer. */
export function startInterview(framework: Framework, assessment: Assessment): InterviewState {
  const agenda = planAgenda(framework);
  const notAsked = findNotAsked(framework, assessment);
  const state: InterviewState = { framework, agenda, assessment, notAsked, view: 'review', position: 0, skipped: new Set(), returnsToReview: false, revision: 0 };
  const [open] = openPositions(state);
  if (open !== undefined) return { ...state, view: 'asking', position: open };
  return { ...state, position: Math.max(0, nextAsked(state, agenda.length - 1, -1)) };
}

/** What is to be saved. */
export function assessmentOf(state: InterviewState): Assessment {
  return state.assessment;
}

export function isOpen(assessment: Assessment, item: AgendaItem): boolean {
  return item.kind === 'question' ? answerOf(assessment, item.id).state === 'unanswered' : !assessment.symptoms.has(item.id);
}

/** False where the item's own condition fails by what has been answered so far. */
export function isAsked({ notAsked }: InterviewState, item: AgendaItem): boolean {
  return item.kind === 'symptom' || !notAsked.has(item.id);
}

/** Positions of everything that is asked and has no answer, skipped or not. */
export function openPositions(state: InterviewState): readonly number[] {
  return state.agenda.flatMap((item, position) => (isAsked(state, item) && isOpen(state.assessment, item) ? [position] : []));
}

/** There is something to go back to. */
export function hasEarlier(state: InterviewState): boolean {
  return nextAsked(state, state.position - 1, -1) >= 0;
}

/** What is asked now; throws where the agenda is empty. */
export function currentItem(state: InterviewState): AgendaItem {
  const item = state.agenda[state.position];
  if (item === undefined) throw new RangeError(`no question at position ${state.position}`);
  return item;
}

function recorded(state: InterviewState, assessment: Assessment): InterviewState {
  if (assessment === state.assessment) return state;
  return { ...state, assessment, notAsked: findNotAsked(state.framework, assessment), revision: state.revision + 1 };
}

/** The first position of something that is asked, from `from` on in one direction; just outside the agenda where there is none. */
function nextAsked(state: InterviewState, from: number, by: 1 | -1): number {
  const isPassed = (position: number): boolean => {
    const item = state.agenda[position];
    return item !== undefined && !isAsked(state, item);
  };
  let position = from;
  while (isPassed(position)) position += by;
  return position;
}

function moveTo(state: InterviewState, position: number): InterviewState {
  if (position < 0) return state;
  if (position >= state.agenda.length) return { ...state, view: 'review', returnsToReview: false };
  return { ...state, view: 'asking', position };
}

/** Whoever fills in gaps goes to the next gap; whoever corrects an answer goes to the question after it. */
function goOn(state: InterviewState, filledGap: boolean): InterviewState {
  if (state.returnsToReview) return moveTo(state, state.agenda.length);
  if (!filledGap) return moveTo(state, nextAsked(state, state.position + 1, 1));
  const open = openPositions(state).find((position) => position > state.position);
  return moveTo(state, open ?? state.agenda.length);
}

function verdictOf(event: InterviewEvent): Verdict | null {
  switch (event.type) {
    case 'answer':
      return event.value === 'yes' || event.value === 'no' ? null : { state: 'answered', value: event.value };
    case 'unknown':
      return { state: 'unknown' };
    case 'not-applicable':
      return event.reason.trim() === '' ? null : { state: 'not-applicable', reason: event.reason.trim() };
    case 'clear':
      return { state: 'unanswered' };
    default:
      return null;
  }
}

/** The assessment with the current item answered as the event says; null where the event does not fit the item. */
function answered(state: InterviewState, event: InterviewEvent): Assessment | null {
  const item = currentItem(state);
  if (item.kind === 'question') {
    const verdict = verdictOf(event);
    return verdict !== null && isFitting(item.question, verdict) ? withVerdict(state.assessment, item.id, verdict) : null;
  }
  if (event.type === 'unknown') return withSymptom(state.assessment, item.id, 'unknown');
  if (event.type === 'clear') return withSymptom(state.assessment, item.id, null);
  if (event.type !== 'answer' || (event.value !== 'yes' && event.value !== 'no')) return null;
  return withSymptom(state.assessment, item.id, event.value);
}

function answerAndGoOn(state: InterviewState, event: InterviewEvent): InterviewState {
  const assessment = answered(state, event);
  if (assessment === null) return state;
  // Ticks are kept one by one, so that a checklist is no longer open when it is confirmed.
  const isChecklist = event.type === 'answer' && typeof event.value === 'object';
  return goOn(recorded(state, assessment), isChecklist || isOpen(state.assessment, currentItem(state)));
}

function toggle(state: InterviewState, itemId: Id): InterviewState {
  const item = currentItem(state);
  if (item.kind !== 'question' || item.question.type !== 'checklist') return state;
  const ticked = tickedItems(answerOf(state.assessment, item.id));
  const wanted = item.question.items.filter(({ id }) => ticked.includes(id) !== (id === itemId)).map(({ id }) => id);
  return recorded(state, withVerdict(state.assessment, item.id, { state: 'answered', value: wanted }));
}

function remark(state: InterviewState, event: InterviewEvent & { type: 'note' | 'evidence' }): InterviewState {
  const item = currentItem(state);
  if (item.kind !== 'question') return state;
  const remarks =
    event.type === 'note'
      ? { note: event.text.trim() === '' ? null : event.text.trim() }
      : { evidence: event.list.map((entry) => entry.trim()).filter((entry) => entry !== '') };
  return recorded(state, withRemarks(state.assessment, item.id, remarks));
}

function jump(state: InterviewState, to: number): InterviewState {
  const item = state.agenda[to];
  if (item === undefined || !isAsked(state, item)) return state;
  return { ...state, view: 'asking', position: to, returnsToReview: state.returnsToReview || state.view === 'review' };
}

/** What an event changes. One that does not fit where one stands changes nothing and returns the same state. */
export function reduce(state: InterviewState, event: InterviewEvent): InterviewState {
  if (state.view === 'paused' || state.view === 'finished') return state;
  if (event.type === 'pause') return { ...state, view: 'paused' };
  if (event.type === 'finish') return { ...state, view: 'finished' };
  if (event.type === 'jump') return jump(state, event.to);
  if (event.type === 'review') return moveTo(state, state.agenda.length);
  if (state.view === 'review') return event.type === 'back' ? moveTo(state, nextAsked(state, state.position, -1)) : state;
  switch (event.type) {
    case 'answer':
    case 'unknown':
    case 'not-applicable':
      return answerAndGoOn(state, event);
    case 'clear':
      return recorded(state, answered(state, event) ?? state.assessment);
    case 'toggle':
      return toggle(state, event.item);
    case 'note':
    case 'evidence':
      return remark(state, event);
    case 'skip':
      return goOn({ ...state, skipped: new Set([...state.skipped, state.position]) }, isOpen(state.assessment, currentItem(state)));
    case 'back':
      return moveTo(state, nextAsked(state, state.position - 1, -1));
    case 'forward':
      return moveTo(state, nextAsked(state, state.position + 1, 1));
  }
}
