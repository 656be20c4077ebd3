// The report as data: everything a format may show, computed once. Numbers are unrounded, words are the framework's
// and the respondents' own; the words around them come from text.
import type { AnswerState, Assessment } from '../model/assessment.ts';
import type { Framework, Id, Phase, Scale, Step } from '../model/framework.ts';
import type { BandSet, KpiDirection } from '../model/kpi.ts';
import type { Rounding, ScoringPolicy } from '../model/scoring-policy.ts';
import type { GroupResult, KpiResult, OverallResult, PlannedStep, QuestionResult, StageResult } from '../score/results.ts';

/** A question with its answer, as a reader meets it. `today` and `next` quote the options; null where there are none. */
export interface QuestionView extends Omit<QuestionResult, 'state'> {
  readonly state: AnswerState;
  readonly text: string;
  readonly pillar: Id;
  readonly pillarTitle: string;
  readonly today: string | null;
  /** The behaviour one option higher. */
  readonly next: { readonly value: number; readonly text: string } | null;
  readonly note: string | null;
  readonly evidence: readonly string[];
  /** Why it is not applicable, where somebody said so. */
  readonly reason: string | null;
}

export interface PillarView extends Omit<GroupResult, 'questions' | 'dimensions'> {
  readonly title: string;
  readonly levelName: string | null;
  readonly dimensions: readonly DimensionView[];
  /** All questions of the pillar in order, those of its dimensions included. */
  readonly questions: readonly QuestionView[];
  /** Where the pillar stands by itself; null unless staged and gated. */
  readonly stage: StageResult | null;
}

/** A dimension at any depth; `path` holds the titles from below the pillar down to it. */
export interface DimensionView extends Omit<GroupResult, 'questions' | 'dimensions'> {
  readonly title: string;
  readonly path: readonly string[];
  readonly levelName: string | null;
  readonly questions: readonly Id[];
}

export interface StageView extends StageResult {
  readonly reachedName: string;
  readonly nextName: string | null;
  /** What pushes a company on from the stage reached. */
  readonly limits: readonly string[];
  readonly blockingQuestions: readonly QuestionView[];
  readonly contradictions: readonly { readonly symptom: Id; readonly text: string; readonly stageName: string }[];
  /** Symptoms of the stage reached that were answered yes, out of those asked about it. */
  readonly outgrown: { readonly yes: number; readonly asked: number };
}

export interface KpiView extends KpiResult {
  readonly title: string;
  readonly unit: string;
  readonly direction: KpiDirection;
  readonly caveat: string | null;
  /** The cohorts that there are bands for, in the framework's order. */
  readonly cohorts: readonly string[];
  /** Where each better band than the worst begins, from the worst on; empty when not banded. */
  readonly cuts: readonly number[];
  /** Where the band comes from; null when not banded. `isOld`: more than three years before the assessment; false where that bears no date. */
  readonly benchmark: (Pick<BandSet, 'source' | 'year' | 'undated' | 'mapping'> & { readonly isOld: boolean }) | null;
}

/** One line of a scorecard; `reading` is null where nothing was measured. */
export interface ScorecardLine {
  readonly id: Id;
  readonly title: string;
  readonly reading: KpiView | null;
}

/** A phase of the customer lifecycle with what it is measured by. */
export interface PhaseView extends Pick<Phase, 'goal' | 'lead' | 'technology'> {
  /** Id of the pillar. */
  readonly id: Id;
  readonly title: string;
  readonly kpis: readonly ScorecardLine[];
  readonly metrics: readonly ScorecardLine[];
}

export interface StepView extends PlannedStep, Pick<Step, 'title' | 'why' | 'how' | 'doneWhen' | 'owner' | 'moves'> {
  /** The title of what it lifts first, and the anchored behaviour before and after; null where it lifts a pillar or dimension. */
  readonly lifts: string;
  readonly today: string | null;
  readonly tomorrow: string | null;
}

/** Steps by when to begin them: days 1-30, 31-60, 61-90, and later. */
export interface Sequence {
  readonly within30: readonly Id[];
  readonly within60: readonly Id[];
  readonly within90: readonly Id[];
  readonly later: readonly Id[];
}

/** A report or a roadmap rests on answers that were given to another framework. */
export interface SeenThrough {
  readonly id: Id;
  readonly version: string;
  readonly title: string;
  /** Questions here that the other framework does not ask. */
  readonly missing: readonly Id[];
  /** Questions that both ask, but whose answer is none of the answers here. */
  readonly unfitting: readonly Id[];
}

export interface Report {
  readonly framework: Pick<Framework, 'id' | 'version' | 'title' | 'language' | 'source' | 'levels' | 'stages'>;
  /** Null where the answers were given to this framework. */
  readonly seenThrough: SeenThrough | null;
  readonly scale: Scale;
  readonly rounding: Rounding;
  /** What a reader has to know to see how the scores come about. */
  readonly scoring: Pick<ScoringPolicy, 'method' | 'overall' | 'bands' | 'unknown' | 'gates'>;
  /** 0 to 1: below this coverage no level is named. */
  readonly minCoverage: number;
  readonly assessment: Pick<Assessment, 'organization' | 'date' | 'respondent'> & {
    readonly frameworkVersion: string | null;
    readonly profile: readonly (readonly [string, string])[];
  };
  readonly overall: OverallResult & { readonly levelName: string | null };
  /** The weakest pillar and its lowest answer: what holds the whole back. */
  readonly constraint: { readonly title: string; readonly score: number; readonly lowest: QuestionView | null } | null;
  readonly pillars: readonly PillarView[];
  readonly themes: readonly { readonly id: Id; readonly title: string; readonly score: number | null; readonly coverage: number; readonly questions: readonly Id[] }[];
  readonly stage: StageView | null;
  /** At or above target, highest first. */
  readonly strengths: readonly QuestionView[];
  /** Below target, widest weighted gap first. */
  readonly gaps: readonly QuestionView[];
  readonly unevidenced: readonly QuestionView[];
  readonly unknown: readonly QuestionView[];
  readonly notApplicable: readonly QuestionView[];
  readonly unanswered: readonly QuestionView[];
  /** Answered before they came to mean something else; none where the assessment names no version. */
  readonly changedSince: readonly QuestionView[];
  /** How many entries of earlier versions of the framework the assessment keeps; they count for nothing. */
  readonly retired: number;
  /** Those that were measured, in the framework's order. */
  readonly kpis: readonly KpiView[];
  /** The pillars that are phases with KPIs or metrics, in order; empty where none is. */
  readonly scorecard: readonly PhaseView[];
  /** In the order in which to take them. */
  readonly steps: readonly StepView[];
  readonly waiting: readonly (StepView & { readonly waitsFor: readonly Id[] })[];
  readonly quickWins: readonly Id[];
  readonly bigBets: readonly Id[];
  readonly fillIns: readonly Id[];
  readonly sequence: Sequence;
}

