// The pillars and the whole, before and after, as cells: what the table on a terminal and the one in Markdown have in common.
import { formatShare } from '../../text/numbers.ts';
import { formatChange, shownChange } from '../parts/changes.ts';
import type { ComparisonWords } from './format.ts';
import { composePair, composeScore } from './sentences.ts';
import type { ComparisonView, MeasureChange, MeasuredView } from './view.ts';

export interface ProfileRow {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly level: string;
  readonly gap: string;
  /** Null where it is the same in every row. */
  readonly coverage: string | null;
}

/** The pillars in the framework's order, then the whole. */
export function composeProfile(view: ComparisonView, words: ComparisonWords): readonly ProfileRow[] {
  const { report } = words;
  const measures = [...view.pillars, { title: report.overall, ...view.overall }];
  const shares = measures.map(({ before, after }) => composePair(formatShare(before.coverage), formatShare(after.coverage), words));
  const row = ({ title, before, after }: MeasureChange & { readonly title: string }, coverage: string): ProfileRow => ({
    title,
    before: composeScore(before.score, view),
    after: composeScore(after.score, view),
    change: formatChange(shownChange(before.score, after.score, view.rounding), view.rounding),
    level: composePair(levelOf(before, words), levelOf(after, words), words),
    gap: composePair(composeScore(before.gap, view), composeScore(after.gap, view), words),
    coverage: new Set(shares).size > 1 ? coverage : null,
  });
  return measures.map((measure, index) => row(measure, shares[index] ?? ''));
}

function levelOf({ score, levelName }: MeasuredView, { report }: ComparisonWords): string {
  return score === null ? report.noScore : (levelName ?? report.noLevel);
}
