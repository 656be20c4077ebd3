// The lowest answer and the spread between answers, by share of each question's own scale.
import type { Id, Scale } from '../model/framework.ts';
import { shareOf, widthOf } from './convert.ts';
import type { ScoredQuestion } from './question-score.ts';
import { tolerance } from './tolerance.ts';

/** `lowest`: the first in order of those with the lowest share. `spread`: on `scale`. Both null where nothing is answered. */
export function findExtremes(
  questions: readonly ScoredQuestion[],
  scale: Scale,
): { readonly lowest: Id | null; readonly spread: number | null } {
  let lowest: { readonly id: Id; readonly share: number } | null = null;
  let highest = 0;
  for (const { question, value } of questions) {
    if (value === null) continue;
    const share = shareOf(value, question.scale);
    if (lowest === null || share < lowest.share - tolerance) lowest = { id: question.id, share };
    highest = Math.max(highest, share);
  }
  return { lowest: lowest?.id ?? null, spread: lowest === null ? null : Math.max(0, highest - lowest.share) * widthOf(scale) };
}
