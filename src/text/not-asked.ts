// Why a question was not asked, in words: one sentence for each kind of reason.
import type { NotAskedReason } from '../model/applicability.ts';
import type { Id } from '../model/framework.ts';

export interface NotAskedLabels {
  /** The profile says something else than the condition. */
  profile(facts: { fact: string; value: string }): string;
  /** An earlier question was answered with something else. */
  answer(facts: { question: string; value: number }): string;
  /** An earlier question is not applicable itself. */
  notApplicable(facts: { question: string }): string;
}

/** `nameOf`: what a reader knows the earlier question by. */
export function composeNotAsked(reason: NotAskedReason, nameOf: (question: Id) => string, labels: NotAskedLabels): string {
  if (reason.kind === 'profile') return labels.profile(reason);
  const question = nameOf(reason.question);
  return reason.value === null ? labels.notApplicable({ question }) : labels.answer({ question, value: reason.value });
}
