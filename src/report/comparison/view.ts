// Two assessments beside each other as data: everything a format may show, computed once. Numbers are unrounded but for those that are called
// shown; `before` and `after` are null where that side has nothing.
import type { Assessment, SymptomAnswer } from '../../model/assessment.ts';
import type { Framework, Id, Scale } from '../../model/framework.ts';
import type { Rounding } from '../../model/scoring-policy.ts';
import type { CountedState, MoveKind } from '../../score/compare-assessments.ts';
import type { KpiView, SeenThrough } from '../view.ts';

export interface NamedPart {
  readonly id: Id;
  readonly title: string;
}

/** What became of entries when answers of an earlier version of the framework were carried to this one. Nothing of it is written anywhere. */
export interface CarriedView {
  /** Null where the file names no version. */
  readonly from: string | null;
  readonly renamed: readonly { readonly id: Id; readonly to: Id }[];
  /** Counts for nothing here; `reason` is a sentence without a full stop. */
  readonly retired: readonly { readonly id: Id; readonly reason: string }[];
  /** Answered before the question came to mean what it means since that version. */
  readonly changed: readonly (NamedPart & { readonly since: string })[];
}

export interface SideView extends Pick<Assessment, 'organization' | 'date' | 'respondent'> {
  /** The file, as it was given. */
  readonly file: string;
  /** Null where the answers were given for this version of the framework. */
  readonly carried: CarriedView | null;
  /** Null where the answers were given to this framework; `total`: how many questions it has. */
  readonly seenThrough: (SeenThrough & { readonly total: number }) | null;
}

export interface MeasuredView {
  readonly score: number | null;
  readonly scale: Scale;
  readonly level: number | null;
  readonly levelName: string | null;
  readonly coverage: number;
  readonly target: number;
  readonly gap: number | null;
}

export interface MeasureChange {
  readonly before: MeasuredView;
  readonly after: MeasuredView;
  /** After less before; null where one of them has no score. */
  readonly change: number | null;
}

/** What holds the whole back; null where nothing does, or too little was answered. */
export type ConstraintView = (NamedPart & { readonly score: number }) | null;

export interface StageChange {
  readonly before: { readonly value: number; readonly name: string };
  readonly after: { readonly value: number; readonly name: string };
}

/** An answer in one of the two assessments. */
export interface GivenView {
  readonly state: CountedState;
  /** What it is worth, on the question's scale; null unless answered. */
  readonly value: number | null;
  /** The anchored behaviour of a choice, the number with its unit, or what is ticked; null unless answered. */
  readonly words: string | null;
  /** Why it is not applicable, where somebody said so. */
  readonly reason: string | null;
}

export interface MoveView extends NamedPart {
  readonly pillar: NamedPart;
  readonly kind: MoveKind;
  readonly before: GivenView;
  readonly after: GivenView;
  readonly contribution: Contributed | null;
}

/** Points of the overall score. `shown`: rounded so that everything that is shown adds up to the change that is shown. */
export interface Contributed {
  readonly points: number;
  readonly shown: number;
}

/** Answers that did not move, and count for more or less than before. */
export interface ReweighedView extends Contributed {
  readonly questions: readonly NamedPart[];
  /** Why: what counts now and did not, and the other way round; or that another part is the lowest. */
  readonly joined: readonly NamedPart[];
  readonly left: readonly NamedPart[];
  readonly otherLowest: boolean;
}

/** What the change of the overall score is made of, beside the answers that moved. */
export interface ScoreChangeView {
  readonly total: Contributed;
  readonly reweighed: ReweighedView | null;
  /** The lowest value of the scale has moved; the cap above the weakest pillar has. */
  readonly base: Contributed | null;
  readonly cap: Contributed | null;
}

export interface EvidenceChange extends NamedPart {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface KpiChange extends NamedPart {
  readonly before: KpiView | null;
  readonly after: KpiView | null;
}

export interface TargetChange {
  readonly id: Id;
  /** Null for the whole. */
  readonly title: string | null;
  readonly before: number;
  readonly after: number;
}

export interface SymptomChange extends NamedPart {
  readonly before: SymptomAnswer | null;
  readonly after: SymptomAnswer | null;
}

export interface FactChange {
  readonly fact: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ComparisonView {
  readonly framework: Pick<Framework, 'id' | 'version' | 'title'>;
  readonly scale: Scale;
  /** Of what is shown: finer than in a report. */
  readonly rounding: Rounding;
  readonly before: SideView;
  readonly after: SideView;
  readonly overall: MeasureChange & { readonly constraint: { readonly before: ConstraintView; readonly after: ConstraintView } };
  /** In the framework's order. */
  readonly pillars: readonly (NamedPart & MeasureChange)[];
  /** Null unless the method is staged. */
  readonly stage: StageChange | null;
  /** The largest contribution first, then in the framework's order. */
  readonly moves: readonly MoveView[];
  /** Null where one of the two has no score. */
  readonly change: ScoreChangeView | null;
  readonly evidence: readonly EvidenceChange[];
  /** Those that were measured anew, or no longer. */
  readonly kpis: readonly KpiChange[];
  readonly targets: readonly TargetChange[];
  readonly symptoms: readonly SymptomChange[];
  readonly profile: readonly FactChange[];
}
