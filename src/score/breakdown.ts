// Where a score comes from: the tree of what each part adds to it, down to single answers. Linear by construction: the scale's lowest value
// plus what the leaves add is the score.
import { findNotAsked } from '../model/applicability.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Id, Scale } from '../model/framework.ts';
import type { OverallMethod, ScoringPolicy } from '../model/scoring-policy.ts';
import { shareOf, widthOf } from './convert.ts';
import { scorePillars, type ScoredGroup } from './group-score.ts';
import { levelStep } from './level.ts';
import { scoreOverall } from './overall-score.ts';
import type { Part } from './part.ts';
import type { ScoredQuestion } from './question-score.ts';
import { scoreThemes } from './themes.ts';

/**
 * Why a part adds nothing although it stands in the framework. `empty`: a node in which nothing is answered; `not-lowest`: only the
 * lowest part of this node counts, and another one is lower; `capped`: the weakest pillar and the cap decide the whole.
 */
export type LeftOut = 'not-applicable' | 'not-asked' | 'unknown' | 'unanswered' | 'empty' | 'not-lowest' | 'capped';

export interface Contribution {
  /** `overall` for the whole. */
  readonly id: Id;
  readonly kind: 'overall' | 'pillar' | 'dimension' | 'theme' | 'question';
  /** How the children make the score; null for a question. */
  readonly rule: OverallMethod | null;
  /** Among its siblings. */
  readonly weight: number;
  /** On its own scale; null where there is none. */
  readonly score: number | null;
  readonly scale: Scale;
  /** Where the score lies on that scale, 0 to 1. */
  readonly share: number | null;
  readonly leftOut: LeftOut | null;
  /** 0 to 1: which part of the root's scale it decides about; 0 where it, or what it stands in, is left out. */
  readonly factor: number;
  /** `factor × share × width of the root's scale`: what it adds to the root's lowest value. Children add up to their node, but for the cap of the root. */
  readonly points: number;
  readonly children: readonly Contribution[];
}

export interface Breakdown {
  readonly root: Contribution;
  /** The lowest value of the root's scale, from which everything is added. */
  readonly base: number;
  /** What the weakest pillar may be exceeded by, where `overall: capped` holds the whole down to it; 0 elsewhere. */
  readonly cap: number;
}

/** Anything with a part: what stands under a node. */
interface Child {
  readonly part: Part;
  readonly describe: (factor: number, leftOut: LeftOut | null) => Contribution;
}

/**
 * `id`: `overall`, or that of a pillar, dimension, question or theme; null where there is none of that id. `base + cap + points of all leaves`
 * is the score, where there is one. `kind`: which of them is meant where a theme has the id of something else; null: a theme comes last.
 */
export function breakDown(
  framework: Framework,
  assessment: Assessment,
  id: Id,
  policy: ScoringPolicy = framework.scoring,
  kind: Contribution['kind'] | null = null,
): Breakdown | null {
  const pillars = scorePillars(framework, assessment, findNotAsked(framework, assessment), policy);
  const questions = pillars.flatMap((pillar) => pillar.all);
  if (kind === 'theme') return breakDownTheme(questions, framework, id);
  if (id === 'overall' && (kind ?? 'overall') === 'overall') return breakDownOverall(pillars, framework, assessment, policy);
  const group = findScoredGroup(pillars, id);
  if (group !== null) return single(describeGroup(group, pillars.includes(group) ? 'pillar' : 'dimension', widthOf(group.part.scale)));
  const question = questions.find((each) => each.question.id === id);
  if (question !== undefined) return single(describeQuestion(question, widthOf(question.part.scale)));
  return breakDownTheme(questions, framework, id);
}

/** The questions under a contribution, in the framework's order; a question is its own leaf. */
export function leavesOf(node: Contribution): readonly Contribution[] {
  return node.kind === 'question' ? [node] : node.children.flatMap(leavesOf);
}

function breakDownOverall(pillars: readonly ScoredGroup[], framework: Framework, assessment: Assessment, policy: ScoringPolicy): Breakdown {
  const { score, scale } = scoreOverall(pillars, framework, assessment, policy);
  const width = widthOf(scale);
  const children = policy.overall === 'questions' ? pillars.flatMap(({ all }) => all.map((each) => questionChild(each, width))) : pillars.map((pillar) => groupChild(pillar, 'pillar', width));
  const cap = levelStep(framework);
  const isCapped = policy.overall === 'capped' && isHeldDown(children, cap / width);
  const rule = policy.overall === 'capped' ? (isCapped ? 'min' : 'mean') : policy.overall === 'questions' ? 'mean' : policy.overall;
  const root = { id: 'overall', kind: 'overall', rule: policy.overall, weight: 1, score, scale } as const;
  return single(describeNode(root, children, rule, 1, null, width, isCapped ? 'capped' : 'not-lowest'), isCapped ? cap : 0);
}

function breakDownTheme(questions: readonly ScoredQuestion[], framework: Framework, id: Id): Breakdown | null {
  const theme = scoreThemes(questions, framework).find((each) => each.id === id);
  if (theme === undefined) return null;
  const { scale } = framework;
  const children = questions.filter(({ question }) => theme.questions.includes(question.id)).map((each) => questionChild(each, widthOf(scale)));
  return single(describeNode({ id, kind: 'theme', rule: 'mean', weight: 1, score: theme.score, scale }, children, 'mean', 1, null, widthOf(scale)));
}

function single(root: Contribution, cap = 0): Breakdown {
  return { root, base: root.scale.min, cap };
}

/** The pillar or dimension of that id, with all that is under it. */
export function findScoredGroup(groups: readonly ScoredGroup[], id: Id): ScoredGroup | null {
  for (const group of groups) {
    const found = group.group.id === id ? group : findScoredGroup(group.dimensions, id);
    if (found !== null) return found;
  }
  return null;
}

/** `width`: of the root's scale. */
function describeGroup(node: ScoredGroup, kind: 'pillar' | 'dimension', width: number, factor = 1, leftOut: LeftOut | null = null): Contribution {
  const { group, part, questions, dimensions } = node;
  const children = [...questions.map((each) => questionChild(each, width)), ...dimensions.map((each) => groupChild(each, 'dimension', width))];
  const own = { id: group.id, kind, rule: group.aggregate, weight: group.weight, score: part.score, scale: part.scale } as const;
  return describeNode(own, children, group.aggregate, factor, leftOut, width);
}

function describeNode(
  own: Omit<Contribution, 'share' | 'leftOut' | 'factor' | 'points' | 'children'>,
  children: readonly Child[],
  rule: 'mean' | 'sum' | 'min',
  factor: number,
  leftOut: LeftOut | null,
  width: number,
  unless: 'not-lowest' | 'capped' = 'not-lowest',
): Contribution {
  const share = own.score === null ? null : shareOf(own.score, own.scale);
  const factors = weigh(children.map(({ part }) => part), rule);
  const described = children.map(({ describe }, index) => {
    const weighed = factors[index] ?? null;
    return describe(factor * (weighed ?? 0), weighed === 0 ? unless : null);
  });
  return { ...own, share, leftOut, factor, points: factor * (share ?? 0) * width, children: described };
}

function groupChild(node: ScoredGroup, kind: 'pillar' | 'dimension', width: number): Child {
  const missing = !node.part.applicable ? 'not-applicable' : node.part.score === null ? 'empty' : null;
  return { part: node.part, describe: (factor, leftOut) => describeGroup(node, kind, width, factor, missing ?? leftOut) };
}

function questionChild(scored: ScoredQuestion, width: number): Child {
  return { part: scored.part, describe: (factor, leftOut) => describeQuestion(scored, width, factor, leftOut) };
}

function describeQuestion(scored: ScoredQuestion, width: number, factor = 1, leftOut: LeftOut | null = null): Contribution {
  const { question, part, state, notAsked } = scored;
  const { score, scale, weight } = part;
  const share = score === null ? null : shareOf(score, scale);
  const missing = notAsked !== null ? 'not-asked' : score === null && state !== 'answered' ? state : null;
  return { id: question.id, kind: 'question', rule: null, weight, score, scale, share, leftOut: missing ?? leftOut, factor, points: factor * (share ?? 0) * width, children: [] };
}

/** Which part of its node's scale each decides about; null where it has no score, 0 where it has one that does not count. */
function weigh(parts: readonly Part[], rule: 'mean' | 'sum' | 'min'): readonly (number | null)[] {
  const counts = (part: Part): boolean => part.applicable && part.weight > 0 && part.score !== null;
  if (rule === 'min') {
    const lowest = findLowest(parts.map((part) => (counts(part) ? shareOf(part.score ?? 0, part.scale) : null)));
    return parts.map((part, index) => (counts(part) ? Number(index === lowest) : null));
  }
  const weights = parts.map((part) => (counts(part) ? part.weight * (rule === 'sum' ? widthOf(part.scale) : 1) : null));
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  return weights.map((weight) => (weight === null ? null : weight / total));
}

/** The first of those with the lowest share; -1 for none. */
function findLowest(shares: readonly (number | null)[]): number {
  let best = -1;
  shares.forEach((share, index) => {
    if (share !== null && share < (shares[best] ?? Infinity)) best = index;
  });
  return best;
}

/** Whether the mean of the pillars lies above the lowest of them by more than the cap; all as shares. */
function isHeldDown(children: readonly Child[], cap: number): boolean {
  const shares = children.map(({ part }) => (part.score === null ? null : shareOf(part.score, part.scale)));
  const factors = weigh(children.map(({ part }) => part), 'mean');
  const mean = shares.reduce<number>((sum, share, index) => sum + (share ?? 0) * (factors[index] ?? 0), 0);
  const lowest = shares[findLowest(shares.map((share, index) => (factors[index] === null ? null : share)))] ?? null;
  return lowest !== null && mean > lowest + cap;
}
