// Two assessments by one framework beside each other: both scored, which answers moved, and what that did to the overall score.
import { findNotAsked, type NotAsked } from '../model/applicability.ts';
import type { Answer, AnswerState, Assessment } from '../model/assessment.ts';
import { allQuestions, type Framework, type Id, type Question } from '../model/framework.ts';
import { attributeChange, type ScoreChange } from './attribute-change.ts';
import { assessMaturity } from './maturity.ts';
import { questionValue } from './question-value.ts';
import type { Maturity } from './results.ts';

/** An answer as it counts: whatever was said to a question that is not asked, it is not asked. */
export type CountedState = AnswerState | 'not-asked';

/**
 * How an answer moved. `raised` and `lowered`: answered both times, and worth more or less now; `changed`: answered otherwise, and worth the
 * same. The others say what it has become; `asked`: it has no answer yet, and was not applicable or not asked before.
 */
export type MoveKind = 'raised' | 'lowered' | 'changed' | 'answered' | 'unknown' | 'not-applicable' | 'not-asked' | 'withdrawn' | 'asked';

export interface AnswerMove {
  readonly id: Id;
  readonly kind: MoveKind;
  readonly before: CountedState;
  readonly after: CountedState;
}

export interface AssessmentComparison {
  readonly before: Maturity;
  readonly after: Maturity;
  /** In the framework's order. */
  readonly moves: readonly AnswerMove[];
  /** Null where one of the two has no score. */
  readonly change: ScoreChange | null;
}

/** Both assessments are answers to this version of this framework. */
export function compareAssessments(framework: Framework, before: Assessment, after: Assessment): AssessmentComparison {
  return {
    before: assessMaturity(framework, before),
    after: assessMaturity(framework, after),
    moves: findMoves(framework, before, after),
    change: attributeChange(framework, before, after),
  };
}

function findMoves(framework: Framework, before: Assessment, after: Assessment): readonly AnswerMove[] {
  const [was, is] = [findNotAsked(framework, before), findNotAsked(framework, after)];
  return allQuestions(framework).flatMap((question): readonly AnswerMove[] => {
    const { id } = question;
    const states = { before: countedState(id, before, was), after: countedState(id, after, is) };
    const kind = states.before === states.after ? kindOfNewValue(question, before.answers.get(id), after.answers.get(id), states.after) : kindOfNewState(states);
    return kind === null ? [] : [{ id, kind, ...states }];
  });
}

function countedState(id: Id, { answers }: Assessment, notAsked: NotAsked): CountedState {
  return notAsked.has(id) ? 'not-asked' : (answers.get(id)?.state ?? 'unanswered');
}

function kindOfNewState({ before, after }: { readonly before: CountedState; readonly after: CountedState }): MoveKind {
  if (after !== 'unanswered') return after;
  return before === 'answered' || before === 'unknown' ? 'withdrawn' : 'asked';
}

/** Null where the same was said. */
function kindOfNewValue(question: Question, before: Answer | undefined, after: Answer | undefined, state: CountedState): MoveKind | null {
  if (state !== 'answered' || before?.state !== 'answered' || after?.state !== 'answered' || isSame(before.value, after.value)) return null;
  const [was, is] = [questionValue(question, before.value), questionValue(question, after.value)];
  return is > was ? 'raised' : is < was ? 'lowered' : 'changed';
}

/** Ticks are the same in any order. */
function isSame(before: number | readonly Id[], after: number | readonly Id[]): boolean {
  if (typeof before === 'number' || typeof after === 'number') return before === after;
  return before.length === after.length && before.every((id) => after.includes(id));
}
