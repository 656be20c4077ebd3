// Staged maturity: how far a company has come when stages are gates, not averages.
import type { Framework, Gate, Id } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import type { ScoredQuestion } from './question-score.ts';
import type { StageResult } from './results.ts';
import { isAtLeast } from './tolerance.ts';

/**
 * The highest stage s such that for every stage t up to s at least `share` of the applicable gate questions pass t, and none whose
 * options are the stages lies more than `floor` below s. If there is none, the lowest stage, provided that any gate question
 * passes it; where nothing passes, or no gate question is applicable, what lies below the lowest stage (0 for stages 1 to 4).
 */
export function findStage(questions: readonly ScoredQuestion[], framework: Framework, policy: ScoringPolicy): StageResult {
  const gates = gatesOf(questions);
  const stages = framework.stages.map((stage) => stage.value);
  const countAt = (stage: number) => gates.filter(({ scored, gate }) => passesGate(scored, gate, stage)).length;
  const isHeldBackFrom = (stage: number) =>
    gates.some(({ scored, gate }) => gate.stage === null && !isAtLeast(valueForFloor(scored), stage - policy.gates.floor));
  let passed = 0;
  for (const stage of stages) {
    if (countAt(stage) === 0 || isHeldBackFrom(stage) || !isAtLeast(countAt(stage) / gates.length, policy.gates.share)) break;
    passed += 1;
  }
  const [first] = stages;
  if (passed === 0 && first !== undefined && countAt(first) > 0) passed = 1;
  const next = stages[passed] ?? null;
  const blocking = next === null ? [] : gates.filter(({ scored, gate }) => !passesGate(scored, gate, next));
  return {
    reached: stages[passed - 1] ?? belowFirst(framework),
    next,
    blocking: blocking.map(({ scored }) => scored.question.id),
    progress: next === null || gates.length === 0 ? null : countAt(next) / gates.length,
  };
}

/** Each pillar by itself, in order; those without an applicable gate question are absent. */
export function findPillarStages(
  pillars: readonly { readonly group: { readonly id: Id }; readonly all: readonly ScoredQuestion[] }[],
  framework: Framework,
  policy: ScoringPolicy,
): readonly (StageResult & { readonly pillar: Id })[] {
  return pillars
    .filter(({ all }) => gatesOf(all).length > 0)
    .flatMap(({ group, all }) => [{ pillar: group.id, ...findStage(all, framework, policy) }]);
}

/** The gate questions that are applicable, in the framework's order. */
export function gatesOf(questions: readonly ScoredQuestion[]): readonly { readonly scored: ScoredQuestion; readonly gate: Gate }[] {
  return questions.flatMap((scored) => {
    const { gate } = scored.question;
    return gate === null || scored.state === 'not-applicable' ? [] : [{ scored, gate }];
  });
}

/** What is not answered passes nothing, not even a stage below the one that the question belongs to. */
export function passesGate(scored: ScoredQuestion, gate: Gate, stage: number): boolean {
  if (scored.value === null) return false;
  if (gate.stage === null) return isAtLeast(scored.value, stage);
  return stage < gate.stage || isAtLeast(scored.value, gate.pass);
}

/** What is not answered counts as its lowest. */
export function valueForFloor({ value, question }: ScoredQuestion): number {
  return value ?? question.scale.min;
}

/** The level just below the lowest stage; one less than that stage where there is none. */
function belowFirst(framework: Framework): number {
  const first = framework.stages[0]?.value ?? 1;
  return framework.levels.findLast((level) => level.value < first)?.value ?? first - 1;
}
