// The stage, where there are stages: which is reached, what blocks the next, and what contradicts it.
import { formatNumber, formatShare } from '../../../text/numbers.ts';
import type { QuestionView, StageView } from '../../view.ts';
import { html, type Html, type Piece } from '../markup.ts';
import { list, type Section, type Sheet } from './sheet.ts';

export function stage(sheet: Sheet): Section | null {
  const { stage: view } = sheet.report;
  if (view === null) return null;
  const { labels } = sheet;
  return {
    id: 'stage',
    title: labels.stageView,
    body: html`${track(sheet, view)}
<p dir="auto"><strong>${labels.stageReached({ stage: view.reached, name: view.reachedName })}</strong></p>
${view.next !== null && view.nextName !== null && html`<p dir="auto">${labels.stageNext({ stage: view.next, name: view.nextName, progress: view.progress === null ? null : formatShare(view.progress) })}</p>`}
${view.outgrown.asked > 0 && html`<p dir="auto">${labels.outgrown({ ...view.outgrown, name: view.reachedName })}</p>`}
${view.contradictions.map((symptom) => html`<p class="notice">${sheet.framework(symptom.text)} (${labels.contradiction({ stage: symptom.stageName })})</p>`)}
${titled(labels.blocking, view.blockingQuestions.map((question) => blocking(sheet, question)))}
${titled(labels.pushesOn, view.limits.map((limit) => sheet.framework(limit)))}`,
  };
}

/** All stages in a row; the one that is reached is named as such. */
function track(sheet: Sheet, { reached, next }: StageView): Html {
  const { labels, words } = sheet;
  return html`<ol class="track">${sheet.report.framework.stages.map(
    ({ value, name }) => html`<li${value <= reached && html` class="${value === reached ? 'here' : 'below'}"`}${value === reached && html` aria-current="step"`}><b>${value}</b> ${sheet.framework(name)}${value === reached && html` <span class="mark">${words.reachedHere}</span>`}${value === next && html` <span class="mark">${labels.next.toLowerCase()}</span>`}</li>`,
  )}</ol>`;
}

function blocking(sheet: Sheet, { text, value, today }: QuestionView): Piece {
  return html`${sheet.framework(text)}${today !== null && value !== null && html`<br><span class="small">${formatNumber(value)}: ${sheet.framework(today)}</span>`}`;
}

function titled(title: string, items: readonly Piece[]): Piece {
  return items.length > 0 && html`<h3>${title}</h3>${list(items)}`;
}
