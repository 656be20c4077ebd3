// Today's behaviour beside the next level's: what a gap is, in the words of the framework.
import { formatNumber } from '../../../text/numbers.ts';
import { html, type Piece } from '../markup.ts';
import type { Sheet } from './sheet.ts';

export interface Behaviour {
  readonly value: number;
  readonly text: string;
}

/** Null where there is nothing to quote. */
export function panels(sheet: Sheet, today: Behaviour | null, next: Behaviour | null): Piece {
  if (today === null && next === null) return null;
  const panel = (label: string, behaviour: Behaviour | null, name: string) =>
    behaviour !== null && html`<div class="${name}"><p class="panel-name">${label} <b>${formatNumber(behaviour.value)}</b></p><p>${sheet.framework(behaviour.text)}</p></div>`;
  return html`<div class="panels">${panel(sheet.labels.today, today, 'today')}${panel(sheet.labels.next, next, 'next')}</div>`;
}
