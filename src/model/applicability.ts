// Which questions are not asked because their own condition is known to fail, and why. Knows no words and no scores.
import type { Answer, Assessment } from './assessment.ts';
import { allQuestions, type Condition, type Framework, type Id } from './framework.ts';

/** What a condition fails on: a fact of the profile, or the answer to an earlier question (`value: null`: that one is not applicable itself). */
export type NotAskedReason =
  | { readonly kind: 'profile'; readonly fact: string; readonly value: string }
  | { readonly kind: 'answer'; readonly question: Id; readonly value: number | null };

export type NotAsked = ReadonlyMap<Id, NotAskedReason>;

const none: NotAsked = new Map();

/**
 * The questions whose condition fails, in the framework's order, each with the first thing that it fails on. What nobody has said
 * yet (a fact that is not in the profile; an earlier question that is unanswered or unknown) leaves a condition open: it does not fail.
 * A question that hangs on one that is not asked is not asked either.
 */
export function findNotAsked(framework: Framework, assessment: Pick<Assessment, 'profile' | 'answers'>): NotAsked {
  const conditional = allQuestions(framework).filter((question) => question.when !== null);
  if (conditional.length === 0) return none;
  const found = new Map<Id, NotAskedReason>();
  for (const { id, when } of conditional) {
    const reason = when === null ? null : (failingFact(when, assessment.profile) ?? failingAnswer(when, assessment.answers, found));
    if (reason !== null) found.set(id, reason);
  }
  return found;
}

function failingFact({ profile }: Condition, facts: ReadonlyMap<string, string>): NotAskedReason | null {
  for (const { fact, in: wanted } of profile) {
    const value = facts.get(fact);
    if (value !== undefined && !wanted.includes(value)) return { kind: 'profile', fact, value };
  }
  return null;
}

/** `before`: what is known not to be asked among the earlier questions. */
function failingAnswer({ answer: wanted }: Condition, answers: ReadonlyMap<Id, Answer>, before: NotAsked): NotAskedReason | null {
  if (wanted === null) return null;
  const { question } = wanted;
  const given = answers.get(question);
  if (before.has(question) || given?.state === 'not-applicable') return { kind: 'answer', question, value: null };
  if (given?.state !== 'answered' || typeof given.value !== 'number' || wanted.in.includes(given.value)) return null;
  return { kind: 'answer', question, value: given.value };
}
