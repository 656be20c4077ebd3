// The answers that hold a score down most, and those that are missing behind it.
import type { Id } from '../../model/framework.ts';
import { breakDown, leavesOf, type Contribution } from '../breakdown.ts';
import { widthOf } from '../convert.ts';
import type { QuestionResult } from '../results.ts';
import { tolerance } from '../tolerance.ts';
import type { Cause, GateSubject } from './gate-result.ts';
import { questionsUnder } from '../within-results.ts';

const shown = 3;

/** At most three with the widest weighted shortfall, the widest first; where there is no score, what is not answered. */
export function findLowAnswers(id: Id, { framework, assessment, maturity }: GateSubject): readonly Cause[] {
  const found = breakDown(framework, assessment, id);
  if (found === null) return [];
  const { root } = found;
  const leaves = leavesOf(root);
  const questions = new Map(questionsUnder(maturity.pillars).map((question) => [question.id, question]));
  if (root.score === null) return leaves.flatMap((leaf) => notAnswered(questions.get(leaf.id)));
  const missing = (leaf: Contribution): number => (leaf.leftOut === null && leaf.share !== null ? leaf.factor * (1 - leaf.share) * widthOf(root.scale) : 0);
  return leaves
    .filter((leaf) => missing(leaf) > tolerance)
    .toSorted((a, b) => compareWithNoise(missing(b), missing(a)))
    .slice(0, shown)
    .map((leaf) => ({ because: 'low', id: leaf.id, value: questions.get(leaf.id)?.value ?? null, top: leaf.scale.max, adds: missing(leaf) }));
}

/** Every applicable question that is not answered, in the framework's order. */
export function findNotAnswered({ maturity }: GateSubject): readonly Cause[] {
  return questionsUnder(maturity.pillars).flatMap(notAnswered);
}

function notAnswered(question: QuestionResult | undefined): readonly Cause[] {
  if (question === undefined || question.state === 'answered' || question.state === 'not-applicable') return [];
  return [{ because: 'not-answered', id: question.id, state: question.state }];
}

/** Equal shortfalls stay in the framework's order, whatever adding up has made of them. */
function compareWithNoise(a: number, b: number): number {
  return Math.abs(a - b) <= tolerance ? 0 : a - b;
}
