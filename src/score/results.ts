// What scoring finds, as plain data: the types that reports read.
import type { NotAskedReason } from '../model/applicability.ts';
import type { AnswerState } from '../model/assessment.ts';
import type { Effort, Id, Scale } from '../model/framework.ts';
import type { BandLimits } from '../model/kpi-bands.ts';
import type { StepKind } from '../model/step-kind.ts';

/**
 * A score with everything that qualifies it, unrounded. `score`, `level`, `lower`, `upper`, `gap` and `evidenced` are null
 * where nothing is answered (unless the policy counts "don't know" as the lowest); `level` also below the minimum coverage.
 */
export interface Measure {
  readonly score: number | null;
  /** The scale that score, bounds and target are expressed on. */
  readonly scale: Scale;
  /** Value of the level reached. */
  readonly level: number | null;
  /** One answer, one option up or down, would change the level. */
  readonly fragile: boolean;
  /** 0 to 1: the share of the applicable weight that rests on answers; 0 where nothing is applicable. */
  readonly coverage: number;
  /** The score if everything that is missing were the lowest, and the highest: `lower <= score <= upper`. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number;
  /** `max(target - score, 0)` */
  readonly gap: number | null;
  /** The score with top-level answers that lack evidence held at the level below the top ones. */
  readonly evidenced: number | null;
}

export interface QuestionResult {
  readonly id: Id;
  /** As it counts: `not-applicable` where it is not asked, whatever the file holds. */
  readonly state: AnswerState;
  /** Why its own condition keeps it from being asked; null where it is asked. */
  readonly notAsked: NotAskedReason | null;
  /** On the question's scale; null unless answered. */
  readonly value: number | null;
  readonly scale: Scale;
  readonly weight: number;
  /** Its pillar's target, on the question's scale. */
  readonly target: number;
  readonly gap: number | null;
  /** In the top levels, without evidence. */
  readonly unevidenced: boolean;
}

export interface GroupResult extends Measure {
  readonly id: Id;
  readonly weight: number;
  /** The answered question with the lowest share of its scale; the first in the framework's order of several. */
  readonly lowest: Id | null;
  /** Highest minus lowest answered share under this node, on the node's scale. */
  readonly spread: number | null;
  readonly questions: readonly QuestionResult[];
  readonly dimensions: readonly GroupResult[];
}

export interface OverallResult extends Measure {
  /** The pillar with the lowest share of its scale; null where no pillar has a score. */
  readonly constraint: Id | null;
  readonly lowest: Id | null;
  readonly spread: number | null;
  /** Questions by state; not-applicable ones are in `total`. */
  readonly counts: {
    readonly total: number;
    readonly answered: number;
    readonly unknown: number;
    readonly notApplicable: number;
    readonly unanswered: number;
  };
}

/** The mean over the questions of a theme, on the framework's scale. */
export interface ThemeResult {
  readonly id: Id;
  readonly score: number | null;
  readonly coverage: number;
  readonly questions: readonly Id[];
}

export interface StageResult {
  /** Value of the stage reached; below the lowest stage (0 as a rule) when no gate question passes even that. */
  readonly reached: number;
  /** Value of the next stage; null at the top. */
  readonly next: number | null;
  /** Gate questions that do not pass the next stage, in the framework's order. */
  readonly blocking: readonly Id[];
  /** Share (0 to 1) of the applicable gate questions that pass the next stage; null at the top and where none is applicable. */
  readonly progress: number | null;
}

/** One stage: how many of the applicable gate questions pass it, and what holds it back. */
export interface StageCount {
  readonly stage: number;
  readonly passing: number;
  readonly isEnough: boolean;
  /** Gate questions that lie too far below, in the framework's order; any of them keeps the stage from being reached. */
  readonly tooLow: readonly Id[];
}

/** A symptom answered yes although its stage lies below the one computed. */
export interface SymptomContradiction {
  readonly symptom: Id;
  readonly stage: number;
}

export interface KpiResult {
  readonly id: Id;
  /** In the KPI's unit; null when its formula divides by zero. */
  readonly value: number | null;
  /** 1 (worst) to cuts + 1; null when not banded. */
  readonly band: number | null;
  readonly bandCount: number | null;
  /** Where the band begins and ends; null when not banded. */
  readonly limits: BandLimits | null;
  readonly cohort: string | null;
  /** `no-value`: nothing could be computed; `unknown-cohort`: there are bands, but none for the profile's segment and none for any. Null when banded. */
  readonly notBanded: 'no-value' | 'trend' | 'no-bands' | 'unknown-cohort' | null;
  readonly tooHigh: boolean;
  readonly period: string | null;
  readonly source: string | null;
  /** Linked questions whose claimed level lies two or more levels from the band. */
  readonly contradicts: readonly { readonly question: Id; readonly claimed: number }[];
}

export interface PlannedStep {
  readonly id: Id;
  /** What it lifts now: the questions, dimensions or pillars that stand on its rung, the widest gap first. */
  readonly due: readonly Id[];
  readonly from: number;
  readonly to: number;
  readonly effort: Effort;
  readonly impact: number;
  /** gap x weight x impact / effort, summed over what is due; 0 for a step that stands here only because another needs it. */
  readonly need: number;
  /** Prerequisites that are not met yet; in `Plan.steps` each stands earlier in the list. */
  readonly openNeeds: readonly Id[];
  readonly kind: StepKind | null;
}

/** A step that would be due, but waits for prerequisites that cannot be taken yet. */
export interface WaitingStep extends PlannedStep {
  /** Those of `openNeeds` that hold it up: not on the current rung themselves, or waiting in turn. */
  readonly waitsFor: readonly Id[];
}

export interface Plan {
  /** In the order in which to take them. */
  readonly steps: readonly PlannedStep[];
  readonly waiting: readonly WaitingStep[];
}

export interface Maturity {
  readonly overall: OverallResult;
  readonly pillars: readonly GroupResult[];
  readonly themes: readonly ThemeResult[];
  /** Null unless the method is staged. */
  readonly stage: StageResult | null;
  /** The stage of each pillar by itself; empty unless the method is staged. Pillars without gate questions are absent. */
  readonly pillarStages: readonly (StageResult & { readonly pillar: Id })[];
  readonly symptomContradictions: readonly SymptomContradiction[];
  readonly kpis: readonly KpiResult[];
  readonly plan: Plan;
}
