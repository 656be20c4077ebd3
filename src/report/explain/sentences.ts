// The sentences of an explanation, unwrapped and unescaped.
import { formatNumber, formatScore, formatShare } from '../../text/numbers.ts';
import type { ExplainLabels } from '../../text/explain-labels.ts';
import { composeNotAsked } from '../../text/not-asked.ts';
import type { ExplainView, MissingView, RowView, ScoreView } from './view.ts';

type Sentences = readonly string[];

const missingShown = 5;

/** The number as the report prints it, with its scale and level; what there is instead where there is none. */
export function composeScore({ score, levelName, reading, kind, coverage, missing, tree: { scale } }: ScoreView, { policy }: ExplainView, labels: ExplainLabels): Sentences {
  // Why a question has none stands beside its answer.
  if (score === null) return kind === 'question' ? [] : [missing.length === 0 ? labels.nothingApplies : labels.noScore];
  const [min, max] = [formatNumber(scale.min), formatNumber(scale.max)];
  const hasLevel = kind !== 'question' && kind !== 'theme';
  return [
    labels.score({ score, min, max, level: levelName }),
    ...(hasLevel && reading.level === null ? [labels.tooLittle({ coverage: formatShare(coverage), minimum: formatShare(policy.minCoverage) })] : []),
  ];
}

/** Target and gap, coverage, bounds: what stands beside the score in the report, and where that comes from. */
export function composeQualities(score: ScoreView, view: ExplainView, labels: ExplainLabels): Sentences {
  const { measure } = score;
  const format = (value: number) => formatScore(value, view.rounding);
  const isQuestion = score.kind === 'question';
  const evidenced = measure === null || measure.evidenced === null ? null : format(measure.evidenced);
  return [
    ...(measure?.fragile === true ? [labels.fragile] : []),
    ...(score.aim === null ? [] : [composeTarget(score, isQuestion ? formatNumber : format, labels)]),
    ...(isQuestion ? [] : composeCoverage(score, labels)),
    ...(measure !== null && measure.lower !== null && measure.upper !== null && score.missing.length > 0
      ? [labels.bounds({ lower: format(measure.lower), upper: format(measure.upper) })]
      : []),
    ...(evidenced === null || evidenced === score.score ? [] : [labels.evidenced(evidenced)]),
  ];
}

function composeTarget({ id, aim, kind, tree: { scale: own } }: ScoreView, format: (value: number) => string, labels: ExplainLabels): string {
  const { target, gap, origin } = aim!;
  const isElsewhere = origin.scale.min !== own.min || origin.scale.max !== own.max;
  return labels.target({
    target: format(target),
    gap: gap === null ? null : format(gap),
    by: origin.by,
    part: origin.title,
    isOwn: kind !== 'question' && origin.of === id,
    set: isElsewhere ? { value: formatNumber(origin.value), min: formatNumber(origin.scale.min), max: formatNumber(origin.scale.max) } : null,
  });
}

function composeCoverage({ coverage, missing, score }: ScoreView, labels: ExplainLabels): Sentences {
  if (missing.length === 0) return score === null ? [] : [labels.covered];
  const listed = missing.slice(0, missingShown).map(({ text, shown, state }) => ({ question: text, percent: shown, state }));
  const rest = missing.slice(missingShown);
  const more = rest.length === 0 ? null : { count: rest.length, percent: sumOf(rest) };
  return [labels.coverage({ coverage: formatShare(coverage), missing: listed, more })];
}

function sumOf(missing: readonly MissingView[]): string {
  return String(missing.reduce((sum, { shown }) => sum + Number(shown), 0));
}

/** How the parts make the score, in words, and the sum of what is shown. None without a score. */
export function composeRule(score: ScoreView, view: ExplainView, labels: ExplainLabels): Sentences {
  const { sum, tree, cap } = score;
  if (sum === null || score.score === null) return [];
  const isOtherScale = hasOtherScale(tree);
  const [min, max, width] = [tree.scale.min, tree.scale.max, tree.scale.max - tree.scale.min].map(formatNumber) as [string, string, string];
  const parts = [sum.base, ...(sum.cap === null ? [] : [sum.cap]), sum.points].map(({ shown }) => shown);
  const format = (value: number) => formatScore(value, view.rounding);
  return [
    ...composeMethod(score, labels),
    ...(cap === null ? [] : [sum.cap === null ? labels.notHeldDown({ lowest: cap.title, limit: format(cap.limit) }) : labels.heldDown({ mean: format(cap.mean), lowest: cap.title, limit: format(cap.limit) })]),
    labels.points({ width, min, max }),
    ...(isOtherScale ? [labels.elsewhere] : []),
    labels.added({ parts, total: sum.total.shown, score: score.score }),
  ];
}

function composeMethod({ tree, answered, sum }: ScoreView, labels: ExplainLabels): Sentences {
  const scored = tree.children.filter(({ score, leftOut }) => score !== null && leftOut !== 'not-applicable' && leftOut !== 'not-asked');
  const parts = scored.length;
  const [min, max] = [formatNumber(tree.scale.min), formatNumber(tree.scale.max)];
  switch (tree.rule) {
    case 'mean':
      return [labels.mean({ parts, kind: tree.children.every(({ kind }) => kind === 'question') ? 'questions' : 'parts' })];
    case 'capped':
      return sum?.cap === null ? [labels.mean({ parts, kind: 'parts' })] : [];
    case 'questions':
      return [labels.byQuestions({ parts })];
    case 'min':
      return [labels.lowest({ parts })];
    case 'sum':
      return [
        labels.sum({ parts, min, max }),
        ...(answered === null ? [] : [labels.sumOfAnswered({ value: formatNumber(answered.value), of: formatNumber(answered.scale.min), upTo: formatNumber(answered.scale.max), min, max })]),
      ];
    case null:
      return [];
  }
}

function hasOtherScale({ children }: RowView): boolean {
  return children.some((child) => (child.isElsewhere && child.score !== null) || hasOtherScale(child));
}

/** Why a row adds nothing, or what it is counted as; null where there is nothing to say. */
export function composeRowNote({ leftOut, state, reason, notAsked, score }: RowView, { texts, policy }: ExplainView, labels: ExplainLabels): string | null {
  if (leftOut === 'not-asked' && notAsked !== null) return composeNotAsked(notAsked, (id) => texts.get(id) ?? id, labels.report.notAsked);
  if (leftOut === 'not-applicable' && reason !== null) return labels.notApplicable(reason);
  if (leftOut !== null && leftOut !== 'not-asked') return labels.leftOut[leftOut];
  return state === 'unknown' && score !== null && policy.unknown === 'lowest' ? labels.unknownIsLowest : null;
}
