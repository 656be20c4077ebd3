// A part of the framework as shares of scales: what is answered can move, what counts without an answer cannot, and the rest is left out.
import type { Framework, Id } from '../../model/framework.ts';
import type { ScoringPolicy } from '../../model/scoring-policy.ts';
import { widthOf } from '../convert.ts';
import type { ScoredGroup } from '../group-score.ts';
import type { Part } from '../part.ts';
import type { ScoredQuestion } from '../question-score.ts';

/** Every value is a share of its scale, from 0 to 1. A mean's weights add up to 1. */
export type ShareTree =
  | { readonly kind: 'question'; readonly id: Id }
  | { readonly kind: 'fixed'; readonly share: number }
  | { readonly kind: 'mean'; readonly parts: readonly { readonly weight: number; readonly tree: ShareTree }[] }
  | { readonly kind: 'min'; readonly parts: readonly ShareTree[] }
  /** The mean of the same parts, but at most `above` over the lowest of them. */
  | { readonly kind: 'capped'; readonly above: number; readonly parts: readonly { readonly weight: number; readonly tree: ShareTree }[] };

interface Child {
  readonly part: Part;
  readonly tree: ShareTree | null;
}

/** Null without a score. */
export function questionTree({ question, part, value }: ScoredQuestion): ShareTree | null {
  if (part.score === null || !part.applicable) return null;
  return value === null ? { kind: 'fixed', share: 0 } : { kind: 'question', id: question.id };
}

export function groupTree({ group, questions, dimensions }: ScoredGroup): ShareTree | null {
  return combineTrees([...questions.map(questionChild), ...dimensions.map(groupChild)], group.aggregate);
}

export function overallTree(pillars: readonly ScoredGroup[], framework: Framework, policy: ScoringPolicy): ShareTree | null {
  if (policy.overall === 'questions') return combineTrees(pillars.flatMap(({ all }) => all.map(questionChild)), 'mean');
  return combineTrees(pillars.map(groupChild), policy.overall, 1 / (framework.levels.length - 1));
}

function questionChild(question: ScoredQuestion): Child {
  return { part: question.part, tree: questionTree(question) };
}

function groupChild(group: ScoredGroup): Child {
  return { part: group.part, tree: groupTree(group) };
}

/** Who counts, and with which weight, is what `combine` says of it. `above`: for `capped`. */
function combineTrees(children: readonly Child[], aggregate: 'mean' | 'sum' | 'min' | 'capped', above = 0): ShareTree | null {
  const present = children.flatMap(({ part, tree }) => (tree === null || part.weight <= 0 ? [] : [{ part, tree }]));
  const [first] = present;
  if (first === undefined) return null;
  if (present.length === 1) return first.tree;
  if (aggregate === 'min') return { kind: 'min', parts: present.map(({ tree }) => tree) };
  const weights = present.map(({ part }) => part.weight * (aggregate === 'sum' ? widthOf(part.scale) : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = present.map(({ tree }, index) => ({ tree, weight: (weights[index] ?? 0) / total }));
  return aggregate === 'capped' ? { kind: 'capped', above, parts } : { kind: 'mean', parts };
}
