// Builds the view of a trend from a framework and scored assessments. No words of its own.
import type { Assessment } from '../../model/assessment.ts';
import { allQuestions, type Framework, type Id } from '../../model/framework.ts';
import type { Maturity, Measure } from '../../score/results.ts';
import { finerRounding } from '../parts/changes.ts';
import { levelName, stageName } from '../parts/names.ts';
import { shareOf } from '../parts/share.ts';
import type { SeenThrough } from '../view.ts';
import type { LevelBand, TrendLine, TrendMeasure, TrendPoint, TrendView } from './view.ts';

/** An assessment as the framework reads it, with its scores. */
export interface ScoredPoint extends Omit<TrendPoint, 'respondent' | 'stage'> {
  readonly assessment: Assessment;
  readonly maturity: Maturity;
  /** Null where the answers were given to this framework. */
  readonly seenThrough: SeenThrough | null;
}

/** What is known of all points together. */
export type TrendFacts = Pick<TrendView, 'skipped' | 'undated' | 'cut' | 'shallow'>;

/** `points`: in their order. */
export function buildTrendView(framework: Framework, points: readonly ScoredPoint[], { skipped, undated, cut, shallow }: TrendFacts): TrendView {
  const line = (id: Id, title: string | null, pick: (maturity: Maturity) => Measure): TrendLine => viewLine(framework, id, title, points.map(({ maturity }) => pick(maturity)));
  return {
    framework: { id: framework.id, version: framework.version, title: framework.title },
    organization: points.findLast(({ assessment }) => assessment.organization !== null)?.assessment.organization ?? null,
    rounding: finerRounding(framework.scoring.rounding),
    levels: viewLevels(framework),
    points: points.map(({ assessment, maturity: { stage }, source, date, answeredUnder, retired, changed }): TrendPoint => {
      const reached = stage === null ? null : { value: stage.reached, name: stageName(framework, stage.reached) };
      return { source, date, respondent: assessment.respondent, answeredUnder, retired, changed, stage: reached };
    }),
    overall: line('overall', null, ({ overall }) => overall),
    pillars: framework.pillars.map(({ id, title }, index) => line(id, title, ({ pillars }) => pillars[index]!)),
    seenThrough: findOthers(framework, points),
    skipped,
    undated,
    cut,
    shallow,
  };
}

function viewLine(framework: Framework, id: Id, title: string | null, found: readonly Measure[]): TrendLine {
  const measures = found.map(({ score, scale, level, coverage, target, gap }): TrendMeasure => {
    const share = score === null ? null : shareOf(score, scale);
    return { score, scale, share, targetShare: shareOf(target, scale), level, levelName: levelName(framework, level), coverage, target, gap };
  });
  const scores = measures.flatMap(({ score }) => score ?? []);
  return { id, title, measures, first: scores.length > 1 ? scores[0]! : null, last: scores.at(-1) ?? null };
}

/** Each once. */
function findOthers(framework: Framework, points: readonly ScoredPoint[]): TrendView['seenThrough'] {
  const others = points.flatMap(({ seenThrough }) => (seenThrough === null ? [] : [{ ...seenThrough, total: allQuestions(framework).length }]));
  return [...new Map(others.map((other) => [JSON.stringify(other), other])).values()];
}

function viewLevels({ levels, scale, scoring: { bands } }: Framework): readonly LevelBand[] {
  const cuts = [0, ...bands.map((cut) => shareOf(cut, scale)), 1];
  return levels.map(({ name }, index) => ({ name, from: cuts[index] ?? 1, to: cuts[index + 1] ?? 1 }));
}
