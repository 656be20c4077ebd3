// The words around a trend's content. One object per language; a missing word does not compile.
import type { Direction } from './comparison-labels.ts';

/** Scores are formatted already, changes with their sign. */
export interface TrendLabels {
  title(organization: string | null): string;
  /** A sentence; `last` is null where there is no score, `first` where there are not two, `level` where the latest assessment has none. */
  verdict(facts: { points: number; direction: Direction; first: string | null; last: string | null; max: string; change: string; level: string | null }): string;
  /** A sentence about the pillars that rose and fell most; null where none did. */
  movers(facts: { rose: { pillar: string; change: string } | null; fell: { pillar: string; change: string } | null }): string;
  /** Instead of the movers where no pillar has two scores. */
  readonly nothingToCompare: string;
  scope(facts: { framework: string; version: string }): string;
  readonly date: string;
  readonly from: string;
  readonly by: string;
  readonly change: string;
  readonly first: string;
  readonly last: string;
  readonly noDate: string;
  readonly uncommitted: string;
  /** The heading of the sparklines; they go from the lowest to the highest score that there can be. */
  readonly lines: string;
  readonly linesNote: string;
  /** Where there is room for no more of them. */
  linesCut(count: number): string;
  readonly byPillar: string;
  readonly points: string;
  readonly skipped: string;
  readonly undated: string;
  cut(count: number): string;
  readonly shallow: string;
  /** `versions`: those that answers were given under, other than this one. */
  carried(facts: { count: number; versions: readonly string[]; to: string }): string;
  retired(count: number): string;
  changed(count: number): string;
  otherRespondents(respondents: readonly string[]): string;
  /** Of a chart, for those who do not see it. */
  chart(facts: { part: string }): string;
  chartPoint(facts: { date: string; score: string; level: string | null }): string;
  readonly target: string;
  more(count: number): string;
}
