// The pillars around a circle: the scores as one figure and the targets as another, told apart by line and mark, not by colour alone.
import { wrapText } from '../../../text/width.ts';
import { plain } from '../../../text/plain.ts';
import { html, type Html, type Piece } from '../markup.ts';

export interface Spoke {
  readonly label: string;
  /** Shares between 0 and 1; null where there is no score. */
  readonly score: number | null;
  readonly target: number;
  /** As it is shown. */
  readonly shown: string;
}

export interface RadarFacts {
  readonly title: string;
  readonly description: string;
  readonly spokes: readonly Spoke[];
  /** Where levels begin, as shares: a ring each. */
  readonly rings: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fewer make no figure, more leave no room for their names. */
export const fewestSpokes = 3;
export const mostSpokes = 12;

const size = { width: 400, height: 300 };
const centre: Point = { x: size.width / 2, y: size.height / 2 };
const radius = 102;
const labelGap = 10;
const lineHeight = 14;
/** In cells; what is longer is wrapped. */
const labelWidth = 14;

/** The first spoke points up, the others follow clockwise. `share` 0 is the centre, 1 the rim. */
export function pointOn(index: number, count: number, share: number, length = radius): Point {
  const angle = (2 * Math.PI * index) / count;
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  return { x: round(centre.x + Math.sin(angle) * length * share), y: round(centre.y - Math.cos(angle) * length * share) };
}

export function renderRadar({ title, description, spokes, rings }: RadarFacts): Html {
  const count = spokes.length;
  const targets = spokes.map(({ target }, index) => pointOn(index, count, target));
  const scores = spokes.map(({ score }, index) => (score === null ? null : pointOn(index, count, score)));
  return html`<svg class="radar" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="radar-title radar-desc">
<title id="radar-title">${title}</title>
<desc id="radar-desc">${description}</desc>
${[...rings, 1].map((share) => html`<polygon class="ring" points="${pointList(spokes.map((_, index) => pointOn(index, count, share)))}"/>`)}
${spokes.map((_, index) => line('ring', centre, pointOn(index, count, 1)))}
<polygon class="target-figure" points="${pointList(targets)}"/>
${targets.map(({ x, y }) => html`<path class="target" d="M${x} ${y - 5}l5 5-5 5-5-5z"/>`)}
${scoreFigure(scores)}
${scores.map((point) => point !== null && html`<circle class="dot" cx="${point.x}" cy="${point.y}" r="4"/>`)}
${spokes.map((spoke, index) => label(spoke, index, count))}
</svg>`;
}

/** Closed where every pillar has a score; else only what lies between neighbours that have one. */
function scoreFigure(points: readonly (Point | null)[]): Piece {
  const known = points.filter((point) => point !== null);
  if (known.length === points.length) return html`<polygon class="score-figure" points="${pointList(known)}"/>`;
  return points.map((point, index) => {
    const next = points[(index + 1) % points.length] ?? null;
    return point !== null && next !== null && line('score-line', point, next);
  });
}

function line(name: string, from: Point, to: Point): Html {
  return html`<line class="${name}" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"/>`;
}

function pointList(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

/** The name in lines, the score below; beside the spoke, so that nothing covers the figure. */
function label({ label: name, shown }: Spoke, index: number, count: number): Html {
  const { x, y } = pointOn(index, count, 1, radius + labelGap);
  const lines = [...wrapText(plain(name), labelWidth), shown];
  const side = Math.abs(x - centre.x) < 1 ? 'middle' : x > centre.x ? 'start' : 'end';
  const above = (y - centre.y) / (radius + labelGap);
  // At the top all lines stand above the point, at the bottom below it, at the sides half and half.
  const first = y + ((above - 1) / 2) * (lines.length - 1) * lineHeight + 4 + above * 4;
  return html`<text text-anchor="${side}">${lines.map(
    (text, number) => html`<tspan x="${x}" y="${Math.round((first + number * lineHeight) * 100) / 100}"${number === lines.length - 1 && html` class="figure"`}>${text}</tspan>`,
  )}</text>`;
}
