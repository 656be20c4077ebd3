// One question with its answer: its state, its value, and the part it hands up.
import type { Answer, AnswerState } from '../model/assessment.ts';
import { noRemarks } from '../model/assessment.ts';
import type { Question, Scale } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { atShare, convert } from './convert.ts';
import { isUnevidenced } from './evidence.ts';
import { moveOnce } from './one-move.ts';
import type { Part } from './part.ts';
import { questionValue } from './question-value.ts';
import type { QuestionResult } from './results.ts';
import { gapTo } from './target.ts';

export interface ScoredQuestion {
  readonly question: Question;
  readonly state: AnswerState;
  readonly value: number | null;
  readonly unevidenced: boolean;
  readonly part: Part;
}

/** `unproven`: share of the scale up to which no evidence is needed. */
export function scoreQuestion(question: Question, given: Answer | undefined, policy: ScoringPolicy, unproven: number): ScoredQuestion {
  const { weight, scale } = question;
  const answer: Answer = given ?? { state: 'unanswered', ...noRemarks };
  if (answer.state === 'answered') {
    const value = questionValue(question, answer.value);
    const unevidenced = isUnevidenced(question, answer, value, unproven);
    const evidenced = unevidenced ? atShare(unproven, scale) : value;
    const moved = moveOnce(question, answer.value);
    const part = { weight, scale, applicable: true, coverage: 1, score: value, lower: value, upper: value, evidenced, moved };
    return { question, state: 'answered', value, unevidenced, part };
  }
  const score = answer.state === 'unknown' && policy.unknown === 'lowest' ? scale.min : null;
  const applicable = answer.state !== 'not-applicable';
  const part = { weight, scale, applicable, coverage: 0, score, lower: scale.min, upper: scale.max, evidenced: score, moved: null };
  return { question, state: answer.state, value: null, unevidenced: false, part };
}

/** `target` on `scale`: that of the question's pillar. */
export function describeQuestion(scored: ScoredQuestion, pillar: { readonly target: number; readonly scale: Scale }): QuestionResult {
  const { question, state, value, unevidenced } = scored;
  const target = convert(pillar.target, pillar.scale, question.scale);
  return { id: question.id, state, value, scale: question.scale, weight: question.weight, target, gap: gapTo(target, value), unevidenced };
}
