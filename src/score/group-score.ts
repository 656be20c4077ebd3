// Pillars and dimensions: scored from the bottom up, then described from the top down, because targets are handed down.
import type { NotAsked } from '../model/applicability.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Group, Question } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { combine } from './combine.ts';
import { unprovenShare } from './evidence.ts';
import { findExtremes } from './extremes.ts';
import { measurePart } from './measure.ts';
import type { Part } from './part.ts';
import { describeQuestion, scoreQuestion, type Given, type ScoredQuestion } from './question-score.ts';
import type { GroupResult } from './results.ts';
import { dimensionTarget, pillarTarget } from './target.ts';

export interface ScoredGroup {
  readonly group: Group;
  readonly part: Part;
  readonly questions: readonly ScoredQuestion[];
  readonly dimensions: readonly ScoredGroup[];
  /** Every question under the node, in the framework's order. */
  readonly all: readonly ScoredQuestion[];
}

/** Every pillar with all that is under it, in the framework's order. `notAsked`: the questions whose answers do not count. */
export function scorePillars(framework: Framework, assessment: Assessment, notAsked: NotAsked, policy: ScoringPolicy): readonly ScoredGroup[] {
  return framework.pillars.map(groupScorer(framework, assessment, notAsked, policy));
}

/** Scores one pillar or dimension with all that is under it. */
export function groupScorer(framework: Framework, assessment: Assessment, notAsked: NotAsked, policy: ScoringPolicy): (group: Group) => ScoredGroup {
  const unproven = unprovenShare(framework, policy);
  const givenTo = ({ id }: Question): Given => ({ answer: assessment.answers.get(id), notAsked: notAsked.get(id) ?? null });
  const scoreGroup = (group: Group): ScoredGroup => {
    const questions = group.questions.map((question) => scoreQuestion(question, givenTo(question), policy, unproven));
    const dimensions = group.dimensions.map(scoreGroup);
    const parts = [...questions, ...dimensions].map((child) => child.part);
    const part = combine(parts, group.weight, { aggregate: group.aggregate, scale: group.scale, cap: 0 });
    return { group, part, questions, dimensions, all: [...questions, ...dimensions.flatMap((dimension) => dimension.all)] };
  };
  return scoreGroup;
}

export function describePillar(scored: ScoredGroup, framework: Framework, assessment: Assessment, policy: ScoringPolicy): GroupResult {
  const pillar = { target: pillarTarget(scored.group, scored.part.scale, framework, assessment), scale: scored.part.scale };
  const describe = (node: ScoredGroup, target: number): GroupResult => ({
    id: node.group.id,
    weight: node.group.weight,
    ...measurePart(node.part, target, framework, policy),
    ...findExtremes(node.all, node.part.scale),
    questions: node.questions.map((question) => describeQuestion(question, pillar)),
    dimensions: node.dimensions.map((child) =>
      describe(child, dimensionTarget(child.group, child.part.scale, { target, scale: node.part.scale })),
    ),
  });
  return describe(scored, pillar.target);
}
