// An explanation as data: everything that a page or a program may show of where a number comes from. Numbers are unrounded; beside those
// that add up stands how they are shown, and what is shown adds up to the last digit.
import type { NotAskedReason } from '../../model/applicability.ts';
import type { AnswerState, Assessment } from '../../model/assessment.ts';
import type { Framework, Id, Step } from '../../model/framework.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { Rounding } from '../../model/scoring-policy.ts';
import type { Contribution, LeftOut } from '../../score/breakdown.ts';
import type { Above, Gain, KpiExplanation, MissingWeight, PartReading, ScoreExplanation, ScoreKind, Served, StageExplanation, StepExplanation, TargetOrigin } from '../../score/explain-results.ts';
import type { KpiView, SeenThrough } from '../view.ts';

/** A number beside the text that stands for it. */
export interface Shown {
  readonly value: number;
  readonly shown: string;
}

export interface PartName {
  readonly id: Id;
  /** The title of a node, the text of a question. */
  readonly title: string;
}

/** One row of the tree. */
export interface RowView extends Pick<Contribution, 'id' | 'kind' | 'rule' | 'weight' | 'scale' | 'share'> {
  /** The title of a node, the text of a question; null for the whole. */
  readonly title: string | null;
  /** Null where there is none. */
  readonly score: Shown | null;
  /** Its scale is not that of the explained part. */
  readonly isElsewhere: boolean;
  /** In percent, 0 to 100: which part of the explained part's scale it decides about; children come to their node. */
  readonly counts: Shown;
  /** What it adds; children come to their node. */
  readonly points: Shown;
  readonly leftOut: LeftOut | null;
  /** Of a question, as it counts; null for nodes. */
  readonly state: AnswerState | null;
  /** Why it is not applicable, where somebody said so. */
  readonly reason: string | null;
  readonly notAsked: NotAskedReason | null;
  readonly children: readonly RowView[];
}

/** Why the score is what it is: `base + cap + points of the rows = total`, as shown; rounded as the report does it, that is what the report shows. */
export interface SumView {
  readonly base: Shown;
  /** Null where no cap holds the whole down. */
  readonly cap: Shown | null;
  /** What the rows at the top of the tree come to. */
  readonly points: Shown;
  readonly total: Shown;
}

export interface GainView extends Gain {
  readonly text: string;
  /** What the answer would be: the text of the option, or of the item that is ticked besides. */
  readonly answer: string | null;
  /** With a sign: `+0.036`. */
  readonly shown: string;
  /** Where it changes the level or the stage: what that would be. */
  readonly levelName: string | null;
  readonly stageName: string | null;
}

export interface MissingView extends MissingWeight {
  readonly text: string;
  /** In whole percent of the weight; with the coverage they come to 100. */
  readonly shown: string;
}

export interface AboveView extends Omit<Above, 'gain'> {
  readonly title: string | null;
  readonly score: string | null;
  readonly counts: string;
  readonly added: string;
  readonly gain: GainView | null;
}

/** What a person said, and how that is worth what it is worth. */
export interface AnswerView {
  readonly type: 'choice' | 'checklist' | 'number';
  readonly state: AnswerState;
  /** What was measured, in a number question. */
  readonly measured: { readonly value: number; readonly unit: string | null; readonly reached: number; readonly cuts: readonly number[] } | null;
  /** Of a choice: all options. */
  readonly options: readonly { readonly value: number; readonly text: string; readonly isChosen: boolean }[];
  readonly items: readonly { readonly id: Id; readonly value: number; readonly text: string; readonly isTicked: boolean }[];
  readonly note: string | null;
  readonly evidence: readonly string[];
  readonly isUnevidenced: boolean;
  readonly reason: string | null;
  readonly notAsked: NotAskedReason | null;
}

export interface ScoreView extends Pick<ScoreExplanation, 'id' | 'coverage' | 'measure'> {
  readonly kind: ScoreKind;
  /** Null for the whole. */
  readonly title: string | null;
  readonly reading: PartReading;
  /** As the report prints it; null without a score. */
  readonly score: string | null;
  readonly levelName: string | null;
  readonly aim: (NonNullable<ScoreExplanation['aim']> & { readonly origin: TargetOrigin & { readonly title: string | null } }) | null;
  readonly missing: readonly MissingView[];
  /** Null without a score. */
  readonly sum: SumView | null;
  readonly cap: (NonNullable<ScoreExplanation['cap']> & { readonly title: string }) | null;
  readonly answered: ScoreExplanation['answered'];
  readonly tree: RowView;
  readonly gains: readonly GainView[];
  readonly above: readonly AboveView[];
  /** Null but for a question. */
  readonly answer: AnswerView | null;
}

export interface StagePartView extends Omit<StageExplanation, 'stages' | 'blocking' | 'enough'> {
  /** Null for the whole. */
  readonly title: string | null;
  readonly reachedName: string;
  readonly nextName: string | null;
  readonly stages: readonly (StageExplanation['stages'][number] & { readonly name: string })[];
  readonly blocking: readonly (StageExplanation['blocking'][number] & { readonly text: string; readonly state: AnswerState; readonly today: string | null })[];
  readonly enough: readonly (StageExplanation['enough'][number] & { readonly text: string; readonly stageName: string })[];
}

export interface KpiPartView extends KpiExplanation {
  readonly kpi: Kpi;
  /** Null where nothing was measured. */
  readonly reading: KpiView | null;
  /** The formula with what was measured in the place of its inputs; null where no inputs were given. */
  readonly computed: string | null;
  readonly inputs: readonly { readonly id: string; readonly title: string; readonly value: number | null }[];
  /** The bands of the reading's cohort, worst first. */
  readonly ladder: readonly { readonly band: number; readonly low: number | null; readonly high: number | null; readonly isReached: boolean }[];
}

export interface StepPartView extends Omit<StepExplanation, 'serves' | 'needs' | 'waitsFor'> {
  readonly step: Pick<Step, 'title' | 'why' | 'doneWhen' | 'owner' | 'effort' | 'impact' | 'from' | 'to'>;
  readonly needShown: string;
  readonly serves: readonly (Served & { readonly title: string; readonly shown: string })[];
  readonly needs: readonly (StepExplanation['needs'][number] & { readonly title: string })[];
  readonly waitsFor: readonly PartName[];
}

export type ExplainSubject = ScoreView | StagePartView | KpiPartView | StepPartView;

export interface ExplainView {
  readonly framework: Pick<Framework, 'id' | 'version' | 'title' | 'levels'>;
  readonly policy: Pick<Framework['scoring'], 'unknown' | 'minCoverage'>;
  /** Null where the answers were given to this framework; `total`: how many questions it has. */
  readonly seenThrough: (SeenThrough & { readonly total: number }) | null;
  readonly assessment: Pick<Assessment, 'organization' | 'date' | 'respondent'>;
  readonly rounding: Rounding;
  /** How many decimals the numbers that add up are shown with. */
  readonly decimals: number;
  /** What each question asks. */
  readonly texts: ReadonlyMap<Id, string>;
  readonly subject: ExplainSubject;
}
