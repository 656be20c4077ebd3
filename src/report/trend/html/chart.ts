// One line of a trend as a drawing: the bands of the levels, the target, the scores. SVG without scripts; colours come from the page.
import { truncateText } from '../../../text/width.ts';
import { html, type Html } from '../../html/markup.ts';
import type { TrendWords } from '../format.ts';
import { composeDate, composeLevel, composeLineChange, composeScore } from '../sentences.ts';
import type { TrendLine, TrendView } from '../view.ts';
import { chooseLabelled, placePoints } from './time-axis.ts';

/** In units of the drawing; `left` has the names of the levels, `bottom` the dates, where they are not 0. Charts with dates show scores as well. */
export interface ChartSize {
  /** Tells charts of the same line apart. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
  readonly radius: number;
}

const edge = 8;
/** Of a character in the names of levels, enough for the widest of the usual fonts. */
const characterWidth = 7.5;
const dateWidth = 84;
/** From the middle of a point to the score above it. */
const lift = 10;

export function drawChart(line: TrendLine, view: TrendView, size: ChartSize, words: TrendWords): Html {
  const { width, height, left, bottom } = size;
  const inner = { width: width - left - 2 * edge, height: height - bottom - 2 * edge };
  const places = placePoints(view);
  const x = (index: number): number => round(left + edge + (places[index] ?? 0) * inner.width);
  const y = (share: number): number => round(edge + (1 - share) * inner.height);
  const part = line.title ?? words.report.overall;
  const name = `${size.name}-${line.id}`;
  return html`<svg class="chart ${size.name}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-title ${name}-desc">
<title id="${name}-title">${words.labels.chart({ part })}</title>
<desc id="${name}-desc">${part}: ${composeScore(line.first, view)} → ${composeScore(line.last, view)} (${composeLineChange(line, view)})</desc>
${view.levels.map(({ name: level, from, to }, index) => [
  html`<rect class="${index % 2 === 0 ? 'band' : 'band odd'}" x="${left}" y="${y(to)}" width="${width - left}" height="${round(y(from) - y(to))}"/>`,
  left > 0 && html`<text class="axis" x="${left - 6}" y="${round((y(from) + y(to)) / 2)}" text-anchor="end" dominant-baseline="central">${truncateText(level, Math.floor((left - edge) / characterWidth))}<title>${level}</title></text>`,
])}
<path class="target" d="${stepPath(line.measures.map(({ targetShare }, index) => [x(index), y(targetShare)]))}"/>
<path class="line" d="${linePath(line.measures.map(({ share }, index) => (share === null ? null : [x(index), y(share)])))}"/>
${line.measures.map(({ share }, index) => share !== null && html`<circle class="point" cx="${x(index)}" cy="${y(share)}" r="${size.radius}"><title>${pointTitle(line, view, index, words)}</title></circle>`)}
${bottom > 0 && labelled(line, view, size, x, y, words)}
</svg>`;
}

function pointTitle({ id, measures }: TrendLine, view: TrendView, index: number, words: TrendWords): string {
  const measure = measures[index]!;
  const point = view.points[index]!;
  // Stages are those of the whole.
  const level = id === 'overall' ? composeLevel(point, measure, words) : (measure.levelName ?? words.report.noLevel);
  return words.labels.chartPoint({ date: composeDate(point, words), score: composeScore(measure.score, view), level });
}

/** As many dates as there is room for, and the scores of the same points. */
function labelled({ measures }: TrendLine, view: TrendView, { width, height, left }: ChartSize, x: (index: number) => number, y: (share: number) => number, words: TrendWords): readonly Html[] {
  const last = measures.length - 1;
  return chooseLabelled(placePoints(view), dateWidth / (width - left - 2 * edge)).map((index) => {
    const { share, score } = measures[index]!;
    const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
    const place = share === null ? 0 : y(share);
    return html`<text class="axis" x="${x(index)}" y="${height - 6}" text-anchor="${anchor}">${composeDate(view.points[index]!, words)}</text>${share !== null && html`<text class="axis score" x="${x(index)}" y="${place < 3 * lift ? place + 2 * lift : place - lift}" text-anchor="${anchor}">${composeScore(score, view)}</text>`}
`;
  });
}

type Place = readonly [x: number, y: number];

/** Broken where a score is missing. */
function linePath(places: readonly (Place | null)[]): string {
  return places.map((place, index) => (place === null ? '' : `${places[index - 1] == null ? 'M' : 'L'}${place[0]} ${place[1]}`)).join('');
}

/** Targets hold until they are changed. */
function stepPath(places: readonly Place[]): string {
  return places.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}

/** To a hundredth of a unit. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
