// The parts of a result by what they are called.
import type { Id } from '../model/framework.ts';
import type { GroupResult, QuestionResult } from './results.ts';

/** In the framework's order. */
export function questionsUnder(groups: readonly GroupResult[]): readonly QuestionResult[] {
  return groups.flatMap(({ questions, dimensions }) => [...questions, ...questionsUnder(dimensions)]);
}

/** A pillar or dimension; null where there is none of that id. */
export function groupWithin(groups: readonly GroupResult[], id: Id): GroupResult | null {
  for (const group of groups) {
    const found = group.id === id ? group : groupWithin(group.dimensions, id);
    if (found !== null) return found;
  }
  return null;
}
