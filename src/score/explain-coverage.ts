// What a coverage is made of: which part of the weight each question carries that is applicable and not answered.
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { addUp } from './add-up.ts';
import { widthOf } from './convert.ts';
import type { MissingWeight } from './explain-results.ts';
import type { ScoredGroup } from './group-score.ts';
import type { Part } from './part.ts';
import type { ScoredQuestion } from './question-score.ts';

type Child = ScoredGroup | ScoredQuestion;

/** The whole as `overall` says, by pillars or by questions. */
export function missingOverall(pillars: readonly ScoredGroup[], { overall }: ScoringPolicy): readonly MissingWeight[] {
  return overall === 'questions' ? missingIn(pillars.flatMap(({ all }) => all), false) : missingIn(pillars, overall === 'sum');
}

export function missingInGroup({ group, questions, dimensions }: ScoredGroup, whole = 1): readonly MissingWeight[] {
  return missingIn([...questions, ...dimensions], group.aggregate === 'sum', whole);
}

/** `isSum`: weights count times the width of the scale. `whole`: how much weight (0 to 1) the children share. In the framework's order. */
export function missingIn(children: readonly Child[], isSum: boolean, whole = 1): readonly MissingWeight[] {
  const present = children.filter(({ part }) => part.applicable && part.weight > 0);
  const weightOf = ({ weight, scale }: Part) => (isSum ? weight * widthOf(scale) : weight);
  const total = addUp(present.map(({ part }) => weightOf(part)));
  return present.flatMap((child): readonly MissingWeight[] => {
    const weight = (whole * weightOf(child.part)) / total;
    if ('group' in child) return missingInGroup(child, weight);
    return child.state === 'unknown' || child.state === 'unanswered' ? [{ question: child.question.id, state: child.state, weight }] : [];
  });
}
