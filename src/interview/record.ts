// An assessment with one thing changed. The same object comes back when nothing changes, so that a save can be spared.
import { noRemarks } from '../model/assessment.ts';
import type { Answer, AnswerRemarks, Assessment, SymptomAnswer } from '../model/assessment.ts';
import type { Id } from '../model/framework.ts';

/** An answer without the remarks beside it. */
export type Verdict =
  | { readonly state: 'answered'; readonly value: number | readonly Id[] }
  | { readonly state: 'unknown' }
  | { readonly state: 'not-applicable'; readonly reason: string }
  | { readonly state: 'unanswered' };

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

function sameValue(a: number | readonly Id[], b: number | readonly Id[]): boolean {
  return typeof a === 'number' || typeof b === 'number' ? a === b : sameList(a, b);
}

function sameVerdict(a: Verdict, b: Verdict): boolean {
  if (a.state === 'answered' && b.state === 'answered') return sameValue(a.value, b.value);
  if (a.state === 'not-applicable' && b.state === 'not-applicable') return a.reason === b.reason;
  return a.state === b.state;
}

function sameRemarks(a: AnswerRemarks, b: AnswerRemarks): boolean {
  return a.note === b.note && sameList(a.evidence, b.evidence);
}

/** The entry of a question; one that has none is unanswered, without remarks. */
export function answerOf(assessment: Assessment, id: Id): Answer {
  return assessment.answers.get(id) ?? { state: 'unanswered', ...noRemarks };
}

/** An entry that says nothing at all is taken out. */
function withAnswer(assessment: Assessment, id: Id, answer: Answer): Assessment {
  const answers = new Map(assessment.answers);
  if (answer.state === 'unanswered' && sameRemarks(answer, noRemarks)) answers.delete(id);
  else answers.set(id, answer);
  return { ...assessment, answers };
}

/** Keeps note and evidence. */
export function withVerdict(assessment: Assessment, id: Id, verdict: Verdict): Assessment {
  const { note, evidence, ...before } = answerOf(assessment, id);
  return sameVerdict(before, verdict) ? assessment : withAnswer(assessment, id, { ...verdict, note, evidence });
}

/** Keeps the answer. */
export function withRemarks(assessment: Assessment, id: Id, remarks: Partial<AnswerRemarks>): Assessment {
  const before = answerOf(assessment, id);
  const after = { ...before, ...remarks };
  return sameRemarks(before, after) ? assessment : withAnswer(assessment, id, after);
}

/** Null takes the answer out. */
export function withSymptom(assessment: Assessment, id: Id, answer: SymptomAnswer | null): Assessment {
  if ((assessment.symptoms.get(id) ?? null) === answer) return assessment;
  const symptoms = new Map(assessment.symptoms);
  if (answer === null) symptoms.delete(id);
  else symptoms.set(id, answer);
  return { ...assessment, symptoms };
}
