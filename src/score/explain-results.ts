// Where displayed numbers come from, as plain data: the types that an explanation is made of. Numbers are unrounded.
import type { Id, Scale } from '../model/framework.ts';
import type { Breakdown, Contribution } from './breakdown.ts';
import type { KpiResult, Measure, StageCount, StageResult } from './results.ts';

export type ScoreKind = Contribution['kind'];
export type ExplainedKind = ScoreKind | 'stage' | 'kpi' | 'step';

/** Something that can be explained. `name`: what it goes by; `kind/id` names it as well. */
export interface ExplainedPart {
  readonly kind: ExplainedKind;
  /** `overall` for the whole and for its stage; the pillar's for the stage of a pillar. */
  readonly id: Id;
  readonly name: string;
}

/** Who set a target. `of`: for which pillar or dimension, `overall` for the whole; `value` as it was set, on `scale`. */
export interface TargetOrigin {
  readonly by: 'assessment' | 'framework';
  readonly of: Id;
  readonly value: number;
  readonly scale: Scale;
}

/** A question that lowers the coverage. `weight`: which part (0 to 1) of the explained part's weight it carries. */
export interface MissingWeight {
  readonly question: Id;
  readonly state: 'unknown' | 'unanswered';
  readonly weight: number;
}

/** What one part is at; `stage` is null unless the method is staged and it has gate questions. */
export interface PartReading {
  readonly score: number | null;
  readonly level: number | null;
  readonly stage: number | null;
}

/** One answer moved up once: to the next option, with one more item, or into the next band. */
export interface OneMore {
  readonly question: Id;
  /** On the question's scale. */
  readonly from: number;
  readonly to: number;
  /** What is ticked besides, in a checklist; the first of those that add most. */
  readonly item: Id | null;
}

/** What one level more does to the explained part; `added` is below 0 where it brings in a question that is answered lower. */
export interface Gain extends OneMore {
  readonly added: number;
  readonly after: PartReading;
}

/** A node, or the whole, that a question is a part of, and what the question and one level more of it add there. */
export interface Above {
  readonly id: Id;
  readonly kind: ScoreKind;
  readonly scale: Scale;
  readonly before: PartReading;
  readonly factor: number;
  readonly points: number;
  /** Null where the answer cannot be raised. */
  readonly gain: Gain | null;
}

export interface ScoreExplanation {
  readonly kind: ScoreKind;
  readonly id: Id;
  readonly breakdown: Breakdown;
  readonly reading: PartReading;
  readonly coverage: number;
  /** What is applicable and not answered, in the framework's order; the weights and the coverage add up to 1 where anything is applicable. */
  readonly missing: readonly MissingWeight[];
  /** Null for questions and themes. */
  readonly measure: Pick<Measure, 'fragile' | 'lower' | 'upper' | 'evidenced'> | null;
  /** On the scale of the score; null for themes. */
  readonly aim: { readonly target: number; readonly gap: number | null; readonly origin: TargetOrigin } | null;
  /** Of a question: in the top levels, without evidence. */
  readonly isUnevidenced: boolean;
  /** Of `overall: capped`: the mean of the pillars, the weakest of them, and how high that lets the whole rise. Null elsewhere, and without a score. */
  readonly cap: { readonly mean: number; readonly lowest: Id; readonly limit: number } | null;
  /** Of a sum with something missing: what is answered comes to `value` on `scale`. Null elsewhere, and without a score. */
  readonly answered: { readonly value: number; readonly scale: Scale } | null;
  /** Highest first, ties in the framework's order. Empty for a question, whose gains stand under `above`. */
  readonly gains: readonly Gain[];
  /** For a question, from the innermost node to the whole; empty elsewhere. */
  readonly above: readonly Above[];
}

export interface StageExplanation {
  readonly kind: 'stage';
  readonly id: Id;
  readonly result: StageResult;
  /** How many gate questions are applicable. */
  readonly gates: number;
  /** Of the policy: which share must pass, and how far below a stage any may lie. */
  readonly share: number;
  readonly floor: number;
  /** Lowest stage first. */
  readonly stages: readonly StageCount[];
  /** From which value on each blocking question would pass the next stage, in the same order. */
  readonly blocking: readonly { readonly question: Id; readonly value: number | null; readonly passesFrom: number }[];
  /** Questions of which one level more would by itself lead to a higher stage, in the framework's order. */
  readonly enough: readonly (OneMore & { readonly stage: number })[];
}

export interface KpiExplanation {
  readonly kind: 'kpi';
  readonly id: Id;
  /** Null where nothing was measured. */
  readonly result: KpiResult | null;
}

/**
 * How something that a step serves stands to it. `counts`: on its rung and short of its target. `no-gap`: on its rung, at its target.
 * `below`, `past`: under and above the rung. `other-rung`: another step of its ladder comes first.
 */
export type ServedState = 'counts' | 'no-gap' | 'below' | 'past' | 'other-rung' | 'not-answered' | 'not-applicable';

export interface Served {
  readonly id: Id;
  readonly state: ServedState;
  readonly value: number | null;
  readonly target: number;
  readonly scale: Scale;
  /** On the framework's scale. */
  readonly gap: number;
  readonly weight: number;
  /** `gap × weight × impact / cost`; 0 unless it counts. */
  readonly need: number;
}

/** `planned`: among the next steps. `waiting`: due, but held up. `met`: all that it serves has come as far. `not-due`: none of these. */
export type StepStandingName = 'planned' | 'waiting' | 'met' | 'not-due';

export interface StepExplanation {
  readonly kind: 'step';
  readonly id: Id;
  readonly standing: StepStandingName;
  /** 1-based, among the next steps; null for what is not planned. */
  readonly place: number | null;
  readonly need: number;
  /** What its effort divides the need by. */
  readonly cost: number;
  readonly serves: readonly Served[];
  /** What it builds on, as the framework says it. */
  readonly needs: readonly { readonly id: Id; readonly standing: StepStandingName; readonly place: number | null }[];
  /** What holds it up; empty unless it waits. */
  readonly waitsFor: readonly Id[];
}

export type Explanation = ScoreExplanation | StageExplanation | KpiExplanation | StepExplanation;
