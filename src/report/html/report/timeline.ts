// Days on a line: the phases of a roadmap as a ribbon, and single steps as bars on the same line.
import { html, type Html } from '../markup.ts';
import { percent } from './scale.ts';

/** Days as YYYY-MM-DD, `begins` before `ends`. */
export interface Period {
  readonly begins: string;
  readonly ends: string;
}

/** Of the whole width, on a narrow screen. */
const roomForMonth = 0.2;
const day = 24 * 60 * 60 * 1000;

/** Between 0 and 1: where a day lies in the period. */
export function placeOf(date: string, { begins, ends }: Period): number {
  const at = (text: string) => Date.parse(`${text}T00:00:00Z`) / day;
  return (at(date) - at(begins)) / (at(ends) - at(begins));
}

/** The phases one after the other, each with its number, and months below where there is room. */
export function renderRibbon(phases: readonly (Period & { readonly number: number })[], whole: Period, facts: { readonly title: string; readonly description: string; readonly month: (date: string) => string }): Html {
  return html`<svg class="ribbon" width="100%" height="56" role="img" aria-labelledby="ribbon-title ribbon-desc">
<title id="ribbon-title">${facts.title}</title>
<desc id="ribbon-desc">${facts.description}</desc>
${phases.map(({ begins, ends, number }) => {
    const from = placeOf(begins, whole);
    const to = placeOf(ends, whole);
    return html`<rect class="${number % 2 === 0 ? 'track' : 'fill'}" x="${percent(from)}" y="1" width="${percent(to - from)}" height="32"/>
<text class="${number % 2 === 0 ? 'on-track' : 'on-fill'}" text-anchor="middle" x="${percent((from + to) / 2)}" y="22">${number}</text>`;
  })}
<rect class="frame" x="0" y="1" width="100%" height="32"/>
${phases.map((phase) => hasRoom(phase, whole) && html`<text class="tick" x="${percent(placeOf(phase.begins, whole))}" y="50">${facts.month(phase.begins)}</text>`)}
<text class="tick" text-anchor="end" x="100%" y="50">${facts.month(whole.ends)}</text>
</svg>`;
}

/** Whether the month below the begin of a phase stands clear of that of the next one, and of the last. */
function hasRoom({ begins, ends }: Period, whole: Period): boolean {
  return placeOf(ends, whole) - placeOf(begins, whole) >= roomForMonth && placeOf(begins, whole) <= 1 - 2 * roomForMonth;
}

/** One step; its dates stand beside it in words, so it is hidden from screen readers. */
export function renderSpan(span: Period, whole: Period, cuts: readonly string[]): Html {
  const from = placeOf(span.begins, whole);
  return html`<svg class="span" width="100%" height="16" aria-hidden="true" focusable="false">
<rect class="track" x="0" y="2" width="100%" height="12"/>
${cuts.map((cut) => html`<line class="cut" x1="${percent(placeOf(cut, whole))}" x2="${percent(placeOf(cut, whole))}" y1="2" y2="14"/>`)}
<rect class="fill" x="${percent(from)}" y="2" width="${percent(placeOf(span.ends, whole) - from)}" height="12"/>
<rect class="frame" x="0" y="2" width="100%" height="12"/>
</svg>`;
}
