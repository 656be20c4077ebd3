// Several assessments of one company in their order, as data: everything a format may show, computed once. Numbers are unrounded.
import type { Assessment } from '../../model/assessment.ts';
import type { Framework, Id, Scale } from '../../model/framework.ts';
import type { Rounding } from '../../model/scoring-policy.ts';
import type { SeenThrough } from '../view.ts';

/** Where a point comes from; `commit` is a full hash. A working copy says what has not been committed yet. */
export type TrendSource =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'commit'; readonly file: string; readonly commit: string }
  | { readonly kind: 'working-copy'; readonly file: string };

export interface TrendMeasure {
  readonly score: number | null;
  readonly scale: Scale;
  /** Where score and target lie on the scale, 0 to 1. */
  readonly share: number | null;
  readonly targetShare: number;
  readonly level: number | null;
  readonly levelName: string | null;
  readonly coverage: number;
  readonly target: number;
  readonly gap: number | null;
}

export interface TrendPoint extends Pick<Assessment, 'respondent'> {
  readonly source: TrendSource;
  /** YYYY-MM-DD: of the assessment, or of the commit. */
  readonly date: string | null;
  /** The version that it was answered under; null where it names none. */
  readonly answeredUnder: string | null;
  /** How many of its entries have no place any more, and how many answers were given before their question changed. */
  readonly retired: number;
  readonly changed: number;
  /** Null unless the method is staged. */
  readonly stage: { readonly value: number; readonly name: string } | null;
}

/** One score over all points; `id` is `overall`, with no title, or that of a pillar. */
export interface TrendLine {
  readonly id: Id;
  readonly title: string | null;
  /** One for each point. */
  readonly measures: readonly TrendMeasure[];
  /** The first score that there is, to hold the last against; null where there are not two. */
  readonly first: number | null;
  /** The last score that there is; null where there is none. */
  readonly last: number | null;
}

/** What could not be read as an assessment of this framework; `reason` is a sentence without a full stop. */
export interface SkippedVersion {
  readonly source: TrendSource;
  readonly date: string | null;
  readonly reason: string;
}

/** A part of the scale that one level takes, from 0 to 1. */
export interface LevelBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface TrendView {
  readonly framework: Pick<Framework, 'id' | 'version' | 'title'>;
  readonly organization: string | null;
  /** Of what is shown: finer than in a report. */
  readonly rounding: Rounding;
  /** Lowest first. */
  readonly levels: readonly LevelBand[];
  /** Two or more. */
  readonly points: readonly TrendPoint[];
  readonly overall: TrendLine;
  /** In the framework's order. */
  readonly pillars: readonly TrendLine[];
  /** The frameworks that the answers were given to, where that is not this one; `total`: how many questions this one has. */
  readonly seenThrough: readonly (SeenThrough & { readonly total: number })[];
  readonly skipped: readonly SkippedVersion[];
  /** The points stand in the order given, since some have no date. */
  readonly undated: boolean;
  /** How many commits were read, where the history has older ones; null where it has none. */
  readonly cut: number | null;
  /** The clone that was read holds only the latest part of the history. */
  readonly shallow: boolean;
}
