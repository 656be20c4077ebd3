// A roadmap as data: everything a format may show, computed once, with dates, titles and names. Numbers are unrounded, dates are
// YYYY-MM-DD; a period ends on the day on which the next may begin.
import type { Assessment } from '../../model/assessment.ts';
import type { Effort, Framework, Id } from '../../model/framework.ts';
import type { Rounding } from '../../model/scoring-policy.ts';
import type { StepKind } from '../../model/step-kind.ts';
import type { CheapestWay, DeliveryModel } from '../../score/roadmap-results.ts';
import type { SeenThrough } from '../view.ts';

export interface PartView {
  readonly id: Id;
  readonly title: string;
}

/** `levelName` is null where no level is reached or named. */
export interface ScoreView {
  readonly score: number | null;
  readonly level: number | null;
  readonly levelName: string | null;
}

export interface ForecastView {
  readonly overall: ScoreView;
  /** In the framework's order. */
  readonly pillars: readonly (PartView & ScoreView)[];
  /** Null unless the method is staged. */
  readonly stage: { readonly value: number; readonly name: string } | null;
}

/** One step of the roadmap as another one names it. */
export interface StepReference {
  /** Counted from 1, in the order of the roadmap. */
  readonly number: number;
  /** Its id, or `id#2` where it stands in the roadmap for the second time. */
  readonly key: string;
  readonly title: string;
}

export interface RoadmapStepView extends StepReference {
  readonly id: Id;
  readonly why: string | null;
  readonly how: readonly string[];
  readonly doneWhen: string | null;
  readonly owner: string | null;
  readonly moves: readonly Id[];
  readonly effort: Effort;
  /** How long it is planned to take. */
  readonly weeks: number;
  readonly impact: number;
  readonly need: number;
  readonly kind: StepKind | null;
  readonly from: number;
  readonly to: number;
  readonly lifts: readonly PartView[];
  /** The anchored behaviour before and after of what it lifts first; null where that is no choice question. */
  readonly today: string | null;
  readonly tomorrow: string | null;
  readonly workstream: PartView;
  readonly phase: number;
  readonly begins: string;
  readonly ends: string;
  readonly after: readonly StepReference[];
  readonly unlocks: readonly StepReference[];
}

/** A phase of a waterfall, or a sprint. */
export interface RoadmapPhaseView {
  readonly number: number;
  readonly begins: string;
  readonly ends: string;
  readonly weeks: number;
  readonly starting: readonly RoadmapStepView[];
  readonly finishing: readonly RoadmapStepView[];
  /** When it begins, and what it leads to. */
  readonly before: ForecastView;
  readonly forecast: ForecastView;
}

/** The steps that belong to one pillar. */
export interface WorkstreamView extends PartView {
  readonly steps: readonly RoadmapStepView[];
  readonly begins: string;
  readonly ends: string;
  readonly before: ScoreView;
  readonly forecast: ScoreView;
}

/** A step that cannot be planned; `open` is what keeps each of the others from being taken: what it lifts and has no answer. */
export interface WaitingView extends PartView {
  readonly waitsFor: readonly (PartView & { readonly open: readonly PartView[] })[];
}

/** What stays short of its target; `title` is null for the whole. */
export interface ShortView {
  readonly id: Id;
  readonly title: string | null;
  readonly score: number;
  readonly target: number;
}

/** Where the roadmap begins, and who says so: the command line, the assessment, or the clock. */
export interface RoadmapStart {
  readonly date: string;
  readonly source: 'given' | 'assessment' | 'today';
}

/** What the roadmap aims at: the targets of the assessment and, where it has none, of the framework; one level everywhere; or one part at a score. */
export type RoadmapAim =
  | { readonly kind: 'targets' }
  | { readonly kind: 'level'; readonly value: number; readonly name: string }
  | ({ readonly kind: 'part' } & CheapestView);

export interface CheapestView extends CheapestWay {
  /** Null for the whole. */
  readonly title: string | null;
}

/** Why there is nothing to do. */
export type EmptyReason = 'not-answered' | 'at-target' | 'reached' | 'waiting' | 'no-steps';

export interface RoadmapView {
  readonly framework: Pick<Framework, 'id' | 'version' | 'title'>;
  /** Null where the answers were given to this framework; `total`: how many questions it has. */
  readonly seenThrough: (SeenThrough & { readonly total: number }) | null;
  readonly assessment: Pick<Assessment, 'organization' | 'date' | 'respondent'>;
  readonly rounding: Rounding;
  readonly model: DeliveryModel;
  readonly capacity: number;
  readonly aim: RoadmapAim;
  readonly start: RoadmapStart;
  /** When the last step is done; the start where there is none. */
  readonly ends: string;
  readonly weeks: number;
  readonly weeksOfWork: number;
  readonly today: ForecastView;
  /** With everything done. */
  readonly forecast: ForecastView;
  readonly steps: readonly RoadmapStepView[];
  readonly phases: readonly RoadmapPhaseView[];
  /** In the framework's order; pillars without a step are absent. */
  readonly workstreams: readonly WorkstreamView[];
  readonly waiting: readonly WaitingView[];
  /** Of the targets or the level aimed at; empty where one part is lifted. */
  readonly short: readonly ShortView[];
  /** Questions that apply and are not answered: nothing can be planned for them. */
  readonly unanswered: readonly PartView[];
  /** Null where there are steps. */
  readonly empty: EmptyReason | null;
}
