// Which answers claim a top level without showing anything for it, and what they are held at.
import type { Answer } from '../model/assessment.ts';
import type { Framework, Question } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { shareOf } from './convert.ts';
import { levelShares } from './level.ts';
import { tolerance } from './tolerance.ts';

/** Share (0 to 1) of a scale up to which an answer needs no evidence: that of the level just below the top ones. */
export function unprovenShare(framework: Framework, policy: ScoringPolicy): number {
  const shares = levelShares(framework);
  return shares[shares.length - 1 - policy.evidencedLevels] ?? 0;
}

/** An answered choice above `limit` (a share) without evidence. Checklists and numbers say themselves what they rest on. */
export function isUnevidenced(question: Question, answer: Answer, value: number, limit: number): boolean {
  return question.type === 'choice' && !answer.evidence.some(isShown) && isTopClaim(question, value, limit);
}

/** Whether a line of evidence says anything. */
export function isShown(line: string): boolean {
  return line.trim() !== '';
}

/** `limit`: a share. */
export function isTopClaim({ scale }: Pick<Question, 'scale'>, value: number, limit: number): boolean {
  return shareOf(value, scale) > limit + tolerance;
}
