// One question with its answer: its state, its value, and the part it hands up.
import type { Answer, AnswerState } from '../model/assessment.ts';
import type { NotAskedReason } from '../model/applicability.ts';
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
  readonly notAsked: NotAskedReason | null;
  readonly value: number | null;
  readonly unevidenced: boolean;
  readonly part: Part;
}

/** What was said to a question, and why it does not count where the question is not asked. */
export interface Given {
  readonly answer: Answer | undefined;
  readonly notAsked: NotAskedReason | null;
}

/** `unproven`: share of the scale up to which no evidence is needed. */
export function scoreQuestion(question: Question, given: Given, policy: ScoringPolicy, unproven: number): ScoredQuestion {
  const { weight, scale } = question;
  const { notAsked } = given;
  const answer = countedAnswer(given);
  if (answer.state === 'answered') {
    const value = questionValue(question, answer.value);
    const unevidenced = isUnevidenced(question, answer, value, unproven);
    const evidenced = unevidenced ? atShare(unproven, scale) : value;
    const moved = moveOnce(question, answer.value);
    const part = { weight, scale, applicable: true, coverage: 1, score: value, lower: value, upper: value, evidenced, moved };
    return { question, state: 'answered', notAsked, value, unevidenced, part };
  }
  const score = answer.state === 'unknown' && policy.unknown === 'lowest' ? scale.min : null;
  const applicable = answer.state !== 'not-applicable';
  const part = { weight, scale, applicable, coverage: 0, score, lower: scale.min, upper: scale.max, evidenced: score, moved: null };
  return { question, state: answer.state, notAsked, value: null, unevidenced: false, part };
}

/** Whatever was answered to a question that is not asked, it is not applicable. */
function countedAnswer({ answer, notAsked }: Given): Answer {
  if (notAsked !== null) return { state: 'not-applicable', reason: '', ...noRemarks };
  return answer ?? { state: 'unanswered', ...noRemarks };
}

/** `target` on `scale`: that of the question's pillar. */
export function describeQuestion(scored: ScoredQuestion, pillar: { readonly target: number; readonly scale: Scale }): QuestionResult {
  const { question, state, notAsked, value, unevidenced } = scored;
  const { id, scale, weight } = question;
  const target = convert(pillar.target, pillar.scale, scale);
  return { id, state, notAsked, value, scale, weight, target, gap: gapTo(target, value), unevidenced };
}
