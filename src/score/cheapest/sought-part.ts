// The part of a framework that is to be lifted, as it stands with some answers.
import type { Id, Scale } from '../../model/framework.ts';
import { groupScorer, scorePillars, type ScoredGroup } from '../group-score.ts';
import type { Ground } from '../lift-items.ts';
import { scoreOverall } from '../overall-score.ts';
import { pillarOf, type StepTerrain } from '../step-terrain.ts';
import { questionsIn } from './climb.ts';
import { groupTree, overallTree, questionTree, type ShareTree } from './share-tree.ts';

export interface SoughtPart {
  /** Null without a score; for a question: unless it is answered. */
  readonly score: number | null;
  readonly scale: Scale;
  /** Null without a score. */
  readonly tree: ShareTree | null;
}

/** `id`: `overall`, a pillar, a dimension or a question. Null where the framework has no such part. */
export function readPart(terrain: StepTerrain, id: Id, { assessment, notAsked }: Pick<Ground, 'assessment' | 'notAsked'>): SoughtPart | null {
  const { framework, policy } = terrain;
  if (id === 'overall') {
    const pillars = scorePillars(framework, assessment, notAsked, policy);
    const { score, scale } = scoreOverall(pillars, framework, assessment, policy);
    return { score, scale, tree: overallTree(pillars, framework, policy) };
  }
  const pillar = framework.pillars.find((each) => each.id === pillarOf(terrain, id));
  if (pillar === undefined) return null;
  const scored = groupScorer(framework, assessment, notAsked, policy)(pillar);
  const question = scored.all.find((each) => each.question.id === id);
  if (question !== undefined) return { score: question.value, scale: question.question.scale, tree: questionTree(question) };
  const group = findGroup(scored, id);
  return group === null ? null : { score: group.part.score, scale: group.part.scale, tree: groupTree(group) };
}

/** The questions under it; for a question: itself. */
export function questionsOfPart(terrain: StepTerrain, id: Id): readonly Id[] {
  return id === 'overall' ? [...terrain.questions.keys()] : questionsIn(terrain, id);
}

function findGroup(scored: ScoredGroup, id: Id): ScoredGroup | null {
  if (scored.group.id === id) return scored;
  for (const dimension of scored.dimensions) {
    const found = findGroup(dimension, id);
    if (found !== null) return found;
  }
  return null;
}
