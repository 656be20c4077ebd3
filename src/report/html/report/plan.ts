// All steps of the plan: by effort and impact, and by when to begin them where no dated roadmap says so.
import type { Id } from '../../../model/framework.ts';
import type { StepView } from '../../view.ts';
import { html, type Html, type Piece } from '../markup.ts';
import { list, scrolling, type Section, type Sheet } from './sheet.ts';

export function priorities(sheet: Sheet): Section | null {
  const { report, labels, words } = sheet;
  const groups = [
    { title: labels.quickWins, ids: report.quickWins },
    { title: labels.bigBets, ids: report.bigBets },
    { title: labels.fillIns, ids: report.fillIns },
  ].filter(({ ids }) => ids.length > 0);
  if (groups.length === 0) return null;
  const titles = titlesOf(sheet);
  return {
    id: 'priorities',
    title: words.priorities,
    body: html`<div class="columns">${groups.map(({ title, ids }) => html`<div><h3>${title}</h3>${list(ids.map((id) => sheet.framework(titles.get(id) ?? id)))}</div>`)}</div>`,
  };
}

export function sequence(sheet: Sheet): Section | null {
  const { report, labels } = sheet;
  if (report.steps.length === 0 || sheet.roadmap !== undefined) return null;
  return {
    id: 'sequence',
    title: labels.sequence,
    body: html`${scrolling(labels.sequence, table(sheet))}
<p class="small">${labels.sequenceNote}</p>
${waiting(sheet)}`,
  };
}

function table(sheet: Sheet): Html {
  const { report, labels, framework } = sheet;
  const { within30, within60, within90, later } = report.sequence;
  const steps = new Map(report.steps.map((step) => [step.id, step]));
  const row = ({ title, owner, effort, impact, doneWhen }: StepView) =>
    html`<tr><td>${framework(title)}</td><td>${owner === null ? '-' : framework(owner)}</td><td>${effort}</td><td class="number">${impact}</td><td>${doneWhen === null ? '-' : framework(doneWhen)}</td></tr>`;
  const window = (title: string, ids: readonly Id[]): Piece =>
    ids.length > 0 && html`<tbody><tr><th scope="rowgroup" colspan="5">${title}</th></tr>${ids.flatMap((id) => steps.get(id) ?? []).map(row)}</tbody>`;
  return html`<table>
<caption>${labels.sequence}</caption>
<thead><tr><th scope="col">${labels.step}</th><th scope="col">${labels.owner}</th><th scope="col">${labels.effort}</th><th scope="col" class="number">${labels.impact}</th><th scope="col">${labels.doneWhen}</th></tr></thead>
${window(labels.days1to30, within30)}${window(labels.days31to60, within60)}${window(labels.days61to90, within90)}${window(labels.later, later)}
</table>`;
}

function waiting(sheet: Sheet): Piece {
  const { report, labels, framework } = sheet;
  if (report.waiting.length === 0) return null;
  const titles = titlesOf(sheet);
  return html`<h3>${labels.waiting}</h3>${list(report.waiting.map(({ title, waitsFor }) => framework(`${title} (${labels.waitsFor(waitsFor.map((id) => titles.get(id) ?? id).join(', '))})`)))}`;
}

function titlesOf({ report }: Sheet): ReadonlyMap<Id, string> {
  return new Map([...report.steps, ...report.waiting].map(({ id, title }) => [id, title]));
}
