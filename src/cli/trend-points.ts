// The points of a trend before they are scored, wherever they come from.
import type { Framework } from '../model/framework.ts';
import type { ScoredPoint, TrendFacts } from '../report/trend/build-view.ts';

export type TrendPointFound = Omit<ScoredPoint, 'maturity'>;

export interface TrendPoints extends TrendFacts {
  readonly framework: Framework;
  /** In the order in which they are shown. */
  readonly points: readonly TrendPointFound[];
  /** All files that were read, as given. */
  readonly files: readonly string[];
}
