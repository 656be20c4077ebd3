// The tree of what adds up to a score, on a terminal: one row for each node and answer, with all numbers that its points come from.
import { roundTo } from '../../../model/rounding.ts';
import { formatNumber } from '../../../text/numbers.ts';
import type { Lines } from '../../terminal/page.ts';
import type { ExplainPage } from '../format.ts';
import { composeRowNote } from '../sentences.ts';
import type { ExplainView, RowView, ScoreView } from '../view.ts';
import { titledRows, type TitledRow } from './rows.ts';

export function tree({ sum, tree: root, score }: ScoreView, view: ExplainView, page: ExplainPage): Lines {
  const { labels } = page;
  const { part, value, share, weight, counts, points } = labels.columns;
  const columns = [value, share, weight, counts, points].map((title) => ({ title, align: 'end' as const }));
  const rows = root.kind === 'question' ? rowsOf(root, 0, view, page) : root.children.flatMap((child) => rowsOf(child, 0, view, page));
  const plainRow = (title: string, cells: readonly string[]): TitledRow => ({ title, id: null, depth: 0, cells, note: null, isFaint: false });
  const base = sum === null ? [] : [plainRow(labels.base(formatNumber(sum.base.value)), ['', '', '', '', sum.base.shown])];
  const cap = sum === null || sum.cap === null ? [] : [plainRow(labels.cap, ['', '', '', '', sum.cap.shown])];
  const total = sum === null || score === null ? [] : [plainRow(labels.total, [score, sharePercent(root), '', root.counts.shown, sum.total.shown])];
  return titledRows(part, columns, [...base, ...cap, ...rows, ...total], page);
}

function rowsOf(row: RowView, depth: number, view: ExplainView, page: ExplainPage): readonly TitledRow[] {
  const { labels } = page;
  const isOut = row.leftOut !== null;
  const cells = [row.score === null ? '-' : valueCell(row, page), sharePercent(row), formatWeight(row.weight), isMissing(row) ? '-' : row.counts.shown, isMissing(row) ? '-' : row.points.shown];
  const own: TitledRow = { title: row.title ?? labels.whole, id: row.id, depth, cells, note: composeRowNote(row, view, labels), isFaint: isOut };
  return [own, ...row.children.flatMap((child) => rowsOf(child, depth + 1, view, page))];
}

/** With its scale where that is not the one of the explained part. */
function valueCell({ score, scale, isElsewhere }: RowView, { labels }: ExplainPage): string {
  const value = score?.shown ?? '-';
  return isElsewhere ? labels.onScale({ value, min: formatNumber(scale.min), max: formatNumber(scale.max) }) : value;
}

function sharePercent({ share, score }: Pick<RowView, 'share' | 'score'>): string {
  return share === null || score === null ? '-' : roundTo(100 * share, { decimals: 1, mode: 'half-up' }).toFixed(1);
}

/** There is nothing that could count. */
function isMissing({ leftOut, score }: RowView): boolean {
  return score === null || leftOut === 'not-applicable' || leftOut === 'not-asked';
}

/** As it is written, up to six digits: a weight of 0.001 is not 0. */
function formatWeight(weight: number): string {
  return String(Number(weight.toPrecision(6)));
}
