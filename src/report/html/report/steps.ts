// What to do first: the next three steps as cards.
import type { StepView } from '../../view.ts';
import { html, type Html, type Piece } from '../markup.ts';
import { panels } from './panels.ts';
import { joined, list, type Section, type Sheet } from './sheet.ts';

const shown = 3;

export function nextSteps(sheet: Sheet): Section | null {
  const steps = sheet.report.steps.slice(0, shown);
  if (steps.length === 0) return null;
  return { id: 'next-steps', title: sheet.labels.nextSteps, body: html`<ol class="cards">${steps.map((step) => html`<li>${card(sheet, step)}</li>`)}</ol>` };
}

function card(sheet: Sheet, step: StepView): Html {
  const { labels, framework } = sheet;
  const { title, from, to, today, tomorrow, why, how, doneWhen } = step;
  return html`<h3>${framework(title)}</h3>
<p class="facts">${joined(stepFacts(sheet, step))}</p>
${today === null || tomorrow === null ? html`<p>${framework(step.lifts)}</p>` : panels(sheet, { value: from, text: today }, { value: to, text: tomorrow })}
${why !== null && html`<p><b>${labels.why}</b> ${framework(why)}</p>`}
${how.length > 0 && html`<p><b>${labels.how}</b></p>${list(how.map(framework))}`}
${doneWhen !== null && html`<p><b>${labels.doneWhen}</b> ${framework(doneWhen)}</p>`}`;
}

/** Owner, effort and impact. */
export function stepFacts({ labels, words, framework }: Sheet, { owner, effort, impact }: Pick<StepView, 'owner' | 'effort' | 'impact'>): readonly Piece[] {
  return [...(owner === null ? [] : [framework(owner)]), `${labels.effort} ${effort}`, html`${labels.impact} <span class="pips" aria-hidden="true">${'●'.repeat(impact)}${'○'.repeat(5 - impact)}</span> ${words.impactOf(impact)}`];
}
