// Staged maturity: how far a company has come when stages are gates, not averages.
import type { Framework, Gate, Id } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import type { ScoredQuestion } from './question-score.ts';
import type { StageCount, StageResult } from './results.ts';
import { isAtLeast } from './tolerance.ts';

/** A gate question that is applicable, with its answer. */
export interface GateQuestion {
  readonly scored: ScoredQuestion;
  readonly gate: Gate;
}

/**
 * The highest stage s such that for every stage t up to s at least `share` of the applicable gate questions pass t, and none whose
 * options are the stages lies more than `floor` below s. If there is none, the lowest stage, provided that any gate question
 * passes it; where nothing passes, or no gate question is applicable, what lies below the lowest stage (0 for stages 1 to 4).
 */
export function findStage(questions: readonly ScoredQuestion[], framework: Framework, policy: ScoringPolicy): StageResult {
  const gates = gatesOf(questions);
  const stages = framework.stages.map((stage) => stage.value);
  const judged = stages.map((stage) => judgeStage(gates, stage, policy));
  const failed = judged.findIndex(({ isEnough, tooLow }) => !isEnough || tooLow.length > 0);
  let passed = failed < 0 ? stages.length : failed;
  if (passed === 0 && (judged[0]?.passing ?? 0) > 0) passed = 1;
  const next = stages[passed] ?? null;
  const blocking = next === null ? [] : gates.filter(({ scored, gate }) => !passesGate(scored, gate, next));
  return {
    reached: stages[passed - 1] ?? belowFirst(framework),
    next,
    blocking: blocking.map(({ scored }) => scored.question.id),
    progress: next === null || gates.length === 0 ? null : (judged[passed]?.passing ?? 0) / gates.length,
  };
}

/** How one stage stands: how many gate questions pass it, whether that is enough of them, and which lie too far below it. */
export function judgeStage(gates: readonly GateQuestion[], stage: number, policy: ScoringPolicy): StageCount {
  const passing = gates.filter(({ scored, gate }) => passesGate(scored, gate, stage)).length;
  const tooLow = gates.filter(({ scored, gate }) => gate.stage === null && !isAtLeast(valueForFloor(scored), stage - policy.gates.floor));
  return { stage, passing, isEnough: passing > 0 && isAtLeast(passing / gates.length, policy.gates.share), tooLow: tooLow.map(({ scored }) => scored.question.id) };
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
export function gatesOf(questions: readonly ScoredQuestion[]): readonly GateQuestion[] {
  return questions.flatMap((scored) => {
    const { gate } = scored.question;
    return gate === null || scored.state === 'not-applicable' ? [] : [{ scored, gate }];
  });
}

/** What is not answered passes nothing, not even a stage below the one that the question belongs to. */
function passesGate(scored: ScoredQuestion, gate: Gate, stage: number): boolean {
  if (scored.value === null) return false;
  if (gate.stage === null) return isAtLeast(scored.value, stage);
  return stage < gate.stage || isAtLeast(scored.value, gate.pass);
}

/** What is not answered counts as its lowest. */
function valueForFloor({ value, question }: ScoredQuestion): number {
  return value ?? question.scale.min;
}

/** The level just below the lowest stage; one less than that stage where there is none. */
function belowFirst(framework: Framework): number {
  const first = framework.stages[0]?.value ?? 1;
  return framework.levels.findLast((level) => level.value < first)?.value ?? first - 1;
}
