// Which answers were given before their question came to mean something else.
import type { Assessment } from './assessment.ts';
import { compareVersions } from './compare-versions.ts';
import { allQuestions, type Framework, type Question } from './framework.ts';

/** `version`: the one that the question was answered under. */
export function isChangedSince({ changedIn }: Pick<Question, 'changedIn'>, version: string): boolean {
  return changedIn !== null && compareVersions(version, changedIn) < 0;
}

/** In the framework's order; none where the assessment names no version. What is merely noted beside a question is no answer to it. */
export function findChangedSince(framework: Framework, { framework: { version }, answers }: Pick<Assessment, 'framework' | 'answers'>): readonly Question[] {
  if (version === null) return [];
  return allQuestions(framework).filter((question) => (answers.get(question.id)?.state ?? 'unanswered') !== 'unanswered' && isChangedSince(question, version));
}
