// The trend for machines: full precision, ids beside labels, arrays never null. The shape is `revmat/trend@1`.
import { renderJsonText } from '../../parts/json-text.ts';
import type { RenderTrend } from '../format.ts';
import { trendMarker } from '../registry.ts';
import type { TrendLine, TrendMeasure, TrendView } from '../view.ts';

export const renderJsonTrend: RenderTrend = (view) => renderJsonText(trendDocument(view));

/** The trend as a JSON value. `change` is against the point before, null where one of the two has no score. */
export function trendDocument({ framework, organization, points, overall, pillars, seenThrough, skipped, cut, shallow }: TrendView): Readonly<Record<string, unknown>> {
  return {
    format: trendMarker,
    framework,
    organization,
    overall: span(overall),
    pillars: pillars.map((line) => ({ id: line.id, title: line.title, ...span(line) })),
    points: points.map((point, index) => ({ ...point, overall: measureAt(overall, index), pillars: pillars.map((line) => ({ id: line.id, ...measureAt(line, index) })) })),
    seenThrough,
    skipped,
    history: { cut: cut !== null, shallow },
  };
}

function span({ first, last }: TrendLine) {
  return { first, last, change: first === null || last === null ? null : last - first };
}

function measureAt({ measures }: TrendLine, index: number) {
  const before = measures[index - 1]?.score ?? null;
  const { score, scale, level, levelName, coverage, target, gap }: TrendMeasure = measures[index]!;
  return { score, change: score === null || before === null ? null : score - before, scale, level, levelName, coverage, target, gap };
}
