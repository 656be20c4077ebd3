// The tree of an explanation with its numbers as they are shown: whatever stands under a node comes to what the node shows.
import type { Rounding } from '../../model/scoring-policy.ts';
import type { Breakdown, Contribution } from '../../score/breakdown.ts';
import { formatNumber, formatScore } from '../../text/numbers.ts';
import type { Sources } from './sources.ts';
import { apportion, formatUnits, unitsPrintedAs, type Units } from '../parts/units.ts';
import type { RowView, Shown, SumView } from './view.ts';

/** Of percentages: a tenth is as fine as anybody reads. */
export const percentDecimals = 1;
const everything = 100n * 10n ** BigInt(percentDecimals);

/** What a row is shown with: its units of points, and of percent. */
interface Allotted {
  readonly points: Units;
  readonly counts: Units;
}

/** `sum` is null without a score. */
export function buildTree({ root, base, cap }: Breakdown, sources: Sources): { readonly tree: RowView; readonly sum: SumView | null } {
  const { decimals } = sources;
  const units = (value: number, own: Units): Shown => ({ value, shown: formatUnits(own, decimals) });
  const isAtPlace = (row: Contribution) => row.scale.min === root.scale.min && row.scale.max === root.scale.max;
  const build = (row: Contribution, own: Allotted): RowView => viewRow(row, own, !isAtPlace(row), sources, shareOut(row.children, own, decimals).map(([child, allotted]) => build(child, allotted)));
  if (root.score === null) return { tree: build(root, { points: 0n, counts: everything }), sum: null };
  const total = unitsPrintedAs(root.score, decimals, printedAs(root, sources.framework.scoring.rounding));
  const children = root.kind === 'question' ? [root.points] : root.children.map(({ points }) => points);
  const [ownBase = 0n, ownCap = 0n, ...rest] = apportion(total, [base, cap, ...children], decimals);
  // Where everything is 0, what is missing to the total is the base's.
  const left = total - ownBase - ownCap - rest.reduce((sum, each) => sum + each, 0n);
  const points = total - ownBase - left - ownCap;
  const value = children.reduce((sum, each) => sum + each, 0);
  return {
    tree: build(root, { points, counts: everything }),
    sum: { base: units(base, ownBase + left), cap: cap === 0 ? null : units(cap, ownCap), points: units(value, points), total: units(root.score, total) },
  };
}

function shareOut(children: readonly Contribution[], { points, counts }: Allotted, decimals: number): readonly (readonly [Contribution, Allotted])[] {
  const ownPoints = apportion(points, children.map((child) => child.points), decimals);
  const ownCounts = apportion(counts, children.map(({ factor }) => 100 * factor), percentDecimals);
  return children.map((child, index) => [child, { points: ownPoints[index] ?? 0n, counts: ownCounts[index] ?? 0n }] as const);
}

function viewRow(row: Contribution, own: Allotted, isElsewhere: boolean, { framework, assessment, notAsked, titles, themes, decimals }: Sources, children: readonly RowView[]): RowView {
  const { id, kind, rule, weight, scale, share, score, factor, points, leftOut } = row;
  const answer = kind === 'question' ? assessment.answers.get(id) : undefined;
  const reason = notAsked.get(id) ?? null;
  const isQuestion = kind === 'question';
  return {
    id,
    kind,
    rule,
    title: kind === 'overall' ? null : ((kind === 'theme' ? themes : titles).get(id) ?? id),
    weight,
    scale,
    isElsewhere,
    share,
    score: score === null ? null : { value: score, shown: isQuestion ? formatNumber(score) : formatScore(score, framework.scoring.rounding) },
    counts: { value: 100 * factor, shown: formatUnits(own.counts, percentDecimals) },
    points: { value: points, shown: formatUnits(own.points, decimals) },
    leftOut,
    state: !isQuestion ? null : reason === null ? (answer?.state ?? 'unanswered') : 'not-applicable',
    reason: answer?.state === 'not-applicable' ? answer.reason : null,
    notAsked: isQuestion ? reason : null,
    children,
  };
}

/** A report shows what a question is worth with three digits or one decimal, whatever the framework says of scores. */
function printedAs({ kind, score }: Contribution, rounding: Rounding): Rounding {
  return kind === 'question' ? { decimals: Math.abs(score ?? 0) < 10 ? 2 : 1, mode: 'half-up' } : rounding;
}
