// One score as a bar: the levels as lines across it, the target as a mark above it, and how sure it is as a line through its end.
import { html, type Html } from '../markup.ts';
import { percent } from './scale.ts';

export interface BarFacts {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Shares between 0 and 1; null where there is no score. */
  readonly score: number | null;
  readonly target: number;
  /** What the score would be at worst and at best; null where that is the score itself. */
  readonly bounds: readonly [number, number] | null;
  /** Where levels begin. */
  readonly cuts: readonly number[];
}

/** As wide as there is room; nothing in it is stretched. */
export function renderBar({ id, title, description, score, target, bounds, cuts }: BarFacts): Html {
  return html`<svg class="bar" width="100%" height="30" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
<rect class="track" x="0" y="10" width="100%" height="16"/>
${score !== null && html`<rect class="fill" x="0" y="10" width="${percent(score)}" height="16"/>`}
${cuts.map((cut) => html`<line class="cut" x1="${percent(cut)}" x2="${percent(cut)}" y1="10" y2="26"/>`)}
<rect class="frame" x="0" y="10" width="100%" height="16"/>
${bounds !== null && html`<line class="bounds-edge" x1="${percent(bounds[0])}" x2="${percent(bounds[1])}" y1="18" y2="18"/><line class="bounds" x1="${percent(bounds[0])}" x2="${percent(bounds[1])}" y1="18" y2="18"/>`}
<svg x="${percent(target)}" y="0" overflow="visible"><path class="target" d="M-6 0h12l-6 8zM0 8v18"/></svg>
</svg>`;
}
