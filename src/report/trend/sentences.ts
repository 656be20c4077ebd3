// The words and sentences about a trend that stand in more than one format, unwrapped and unescaped.
import { formatScore } from '../../text/numbers.ts';
import { formatChange, shownChange } from '../parts/changes.ts';
import type { TrendWords } from './format.ts';
import type { SkippedVersion, TrendLine, TrendMeasure, TrendPoint, TrendSource, TrendView } from './view.ts';

type Sentences = readonly string[];
type Rounded = Pick<TrendView, 'rounding'>;

/** A score as it is shown here; `-` where there is none. */
export function composeScore(score: number | null, { rounding }: Rounded): string {
  return score === null ? '-' : formatScore(score, rounding);
}

export function composeVerdict({ points, overall, rounding }: TrendView, { labels }: TrendWords): string {
  const { first, last, measures } = overall;
  const change = shownChange(first, last, rounding);
  const direction = change === null || change === 0 ? 'same' : change > 0 ? 'up' : 'down';
  const score = (value: number | null) => (value === null ? null : formatScore(value, rounding));
  const latest = measures.at(-1);
  const max = String(measures.at(-1)?.scale.max ?? '');
  return labels.verdict({ points: points.length, direction, first: score(first), last: score(last), max, change: formatChange(change, rounding), level: latest === undefined || latest.score === null ? null : latest.levelName });
}

/** The pillars with the largest change up and down, as they are shown; the first of equals. */
export function findMovers({ pillars, rounding }: Pick<TrendView, 'pillars' | 'rounding'>): { readonly rose: TrendLine | null; readonly fell: TrendLine | null } {
  const change = ({ first, last }: TrendLine): number => shownChange(first, last, rounding) ?? 0;
  const most = (sign: 1 | -1): TrendLine | null => pillars.filter((line) => change(line) * sign > 0).toSorted((a, b) => sign * (change(b) - change(a)))[0] ?? null;
  return { rose: most(1), fell: most(-1) };
}

export function composeMovers(view: TrendView, { labels }: TrendWords): string {
  if (view.pillars.every(({ first }) => first === null)) return labels.nothingToCompare;
  const { rose, fell } = findMovers(view);
  const named = (line: TrendLine | null) => (line === null ? null : { pillar: line.title ?? line.id, change: composeLineChange(line, view) });
  return labels.movers({ rose: named(rose), fell: named(fell) });
}

/** From the first to the last score of a line. */
export function composeLineChange({ first, last }: TrendLine, { rounding }: Rounded): string {
  return formatChange(shownChange(first, last, rounding), rounding);
}

/** Against the point before; `-` for the first. */
export function composePointChange({ measures }: TrendLine, index: number, { rounding }: Rounded): string {
  return formatChange(shownChange(measures[index - 1]?.score ?? null, measures[index]?.score ?? null, rounding), rounding);
}

export function composeDate({ date }: Pick<TrendPoint, 'date'>, { labels }: TrendWords): string {
  return date ?? labels.noDate;
}

/** The file, the short hash of the commit, or that it is not committed. */
export function composeSource(source: TrendSource, { labels }: TrendWords): string {
  if (source.kind === 'commit') return source.commit.slice(0, 7);
  return source.kind === 'file' ? source.file : labels.uncommitted;
}

/** Who answered, by role, else by id; empty where nobody is named. */
export function composeRespondent({ respondent }: Pick<TrendPoint, 'respondent'>): string {
  return respondent?.role ?? respondent?.id ?? '';
}

/** The level, or where there are stages the stage that was reached. */
export function composeLevel({ stage }: TrendPoint, { score, levelName }: TrendMeasure, { report }: TrendWords): string {
  if (score === null) return report.noScore;
  return stage?.name ?? levelName ?? report.noLevel;
}

/** What qualifies the whole of it. */
export function composeNotices({ points, framework, seenThrough, undated, cut, shallow }: TrendView, { labels, report }: TrendWords): Sentences {
  const older = points.flatMap(({ answeredUnder }) => (answeredUnder === null || answeredUnder === framework.version ? [] : [answeredUnder]));
  const sum = (pick: (point: TrendPoint) => number): number => points.reduce((total, point) => total + pick(point), 0);
  const [retired, changed] = [sum((point) => point.retired), sum((point) => point.changed)];
  const respondents = [...new Set(points.map(composeRespondent).filter((who) => who !== ''))];
  return [
    ...seenThrough.map((other) => report.seenThrough(other)),
    ...(older.length === 0 ? [] : [labels.carried({ count: older.length, versions: [...new Set(older)], to: framework.version })]),
    ...(retired === 0 ? [] : [labels.retired(retired)]),
    ...(changed === 0 ? [] : [labels.changed(changed)]),
    ...(respondents.length > 1 ? [labels.otherRespondents(respondents)] : []),
    ...(undated ? [labels.undated] : []),
    ...(cut === null ? [] : [labels.cut(cut)]),
    ...(shallow ? [labels.shallow] : []),
  ];
}

export function composeSkipped({ source, date, reason }: SkippedVersion, words: TrendWords): string {
  return `${[...(date === null ? [] : [date]), composeSource(source, words)].join(' ')}: ${reason}`;
}
