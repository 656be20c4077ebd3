// Outcome bands from worst to best in a row, the one that was reached filled, with the figures where each begins.
import { formatNumber } from '../../../text/numbers.ts';
import { html, type Html } from '../markup.ts';
import { percent } from './scale.ts';

export interface BandScaleFacts {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** 1 to the number of cuts + 1. */
  readonly band: number;
  readonly cuts: readonly number[];
}

/** More figures than these would run into one another. */
const mostFigures = 6;

/** All bands are drawn equally wide; as wide as there is room. */
export function renderBandScale({ id, title, description, band, cuts }: BandScaleFacts): Html {
  const count = cuts.length + 1;
  const at = (index: number) => percent(index / count);
  return html`<svg class="bands" width="100%" height="42" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${Array.from({ length: count }, (_, index) => html`<rect class="${index + 1 === band ? 'fill' : 'track'}" x="${at(index)}" y="1" width="${at(1)}" height="22"/>`)}
<rect class="frame" x="0" y="1" width="100%" height="22"/>
${cuts.map((_, index) => html`<line class="cut" x1="${at(index + 1)}" x2="${at(index + 1)}" y1="1" y2="23"/>`)}
${Array.from({ length: count }, (_, index) => html`<text class="${index + 1 === band ? 'on-fill' : 'on-track'}" text-anchor="middle" x="${percent((index + 0.5) / count)}" y="17">${index + 1}</text>`)}
${cuts.length <= mostFigures && cuts.map((cut, index) => html`<text class="tick" text-anchor="middle" x="${at(index + 1)}" y="38">${formatNumber(cut)}</text>`)}
</svg>`;
}
