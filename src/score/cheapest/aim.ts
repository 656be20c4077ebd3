// What has to hold of single answers so that a part of the framework reaches a share of its scale: sums that must be large enough.
import type { Id } from '../../model/framework.ts';
import type { ShareTree } from './share-tree.ts';

/** The lowest share among some questions, but at most `ceiling`, times a weight. */
export interface Term {
  readonly weight: number;
  readonly questions: readonly Id[];
  readonly ceiling: number;
}

/** The terms together have to come to at least `need`. */
export interface Demand {
  readonly terms: readonly Term[];
  readonly need: number;
}

export interface Aim {
  /** All of them have to hold. */
  readonly demands: readonly Demand[];
  /** False: they hold wherever the aim is reached, but can hold elsewhere as well. */
  readonly exact: boolean;
}

/** `need`: a share of the tree's scale. */
export function findAim(tree: ShareTree, need: number): Aim {
  if (tree.kind === 'min') return bothOf(tree.parts.map((part) => findAim(part, need)));
  if (tree.kind === 'capped') {
    const mean = findAim({ kind: 'mean', parts: tree.parts }, need);
    return bothOf([mean, ...tree.parts.map((part) => findAim(part.tree, need - tree.above))]);
  }
  const { terms, constant, exact } = addTerms(tree, 1);
  return { demands: need <= 0 ? [] : [{ terms, need: need - constant }], exact };
}

function bothOf(aims: readonly Aim[]): Aim {
  return { demands: aims.flatMap(({ demands }) => demands), exact: aims.every(({ exact }) => exact) };
}

interface Sum {
  readonly terms: readonly Term[];
  readonly constant: number;
  readonly exact: boolean;
}

/** A lowest of means is no sum: the mean of its parts, which it never exceeds, stands in for it. */
function addTerms(tree: ShareTree, weight: number): Sum {
  if (tree.kind === 'fixed') return { terms: [], constant: weight * tree.share, exact: true };
  const term = lowestOf(tree);
  if (term?.questions.length === 0) return { terms: [], constant: weight * term.ceiling, exact: true };
  if (term !== null) return { terms: [{ weight, ...term }], constant: 0, exact: true };
  const parts = tree.kind === 'mean' || tree.kind === 'capped' ? tree.parts : tree.kind === 'min' ? tree.parts.map((part) => ({ tree: part, weight: 1 / tree.parts.length })) : [];
  const sums = parts.map((part) => addTerms(part.tree, weight * part.weight));
  return {
    terms: sums.flatMap(({ terms }) => terms),
    constant: sums.reduce((sum, { constant }) => sum + constant, 0),
    exact: tree.kind === 'mean' && sums.every(({ exact }) => exact),
  };
}

/** Where a tree takes nothing but the lowest of questions. */
function lowestOf(tree: ShareTree): Omit<Term, 'weight'> | null {
  if (tree.kind === 'question') return { questions: [tree.id], ceiling: 1 };
  if (tree.kind !== 'min') return null;
  const questions: Id[] = [];
  let ceiling = 1;
  for (const part of tree.parts) {
    const lowest = part.kind === 'fixed' ? { questions: [], ceiling: part.share } : lowestOf(part);
    if (lowest === null) return null;
    questions.push(...lowest.questions);
    ceiling = Math.min(ceiling, lowest.ceiling);
  }
  return { questions, ceiling };
}
