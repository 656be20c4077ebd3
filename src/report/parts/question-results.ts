// The questions of a result, wherever they stand below it.
import type { GroupResult, QuestionResult } from '../../score/results.ts';

/** In the framework's order: the group's own first, then those of its dimensions. */
export function questionResults(group: GroupResult): readonly QuestionResult[] {
  return [...group.questions, ...group.dimensions.flatMap(questionResults)];
}
