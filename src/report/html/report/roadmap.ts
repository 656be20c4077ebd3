// The way to the targets: dated phases as a ribbon, their steps as a table with a bar each, and what the scores would be after each.
import type { RoadmapLabels } from '../../../text/roadmap-labels.ts';
import { composeAbout, composeChanges, composeEmpty, composeNotes, composeNumbers, composeOverall, composeShort, composeTitle, composeWaiting } from '../../roadmap/sentences.ts';
import type { ForecastView, RoadmapPhaseView, RoadmapStepView, RoadmapView, ScoreView } from '../../roadmap/view.ts';
import { html, type Html, type Piece } from '../markup.ts';
import { list, scrolling, type Section, type Sheet } from './sheet.ts';
import { renderRibbon, renderSpan, type Period } from './timeline.ts';

/** Null where no roadmap was made: then the sequence of steps says what to begin when. */
export function roadmap(sheet: Sheet): Section | null {
  if (sheet.roadmap === undefined) return null;
  const { view, labels } = sheet.roadmap;
  const empty = composeEmpty(view, labels);
  return {
    id: 'roadmap',
    title: sheet.words.roadmap,
    body: html`<p class="lead" dir="auto">${empty ?? composeTitle(view, labels)}</p>
${composeAbout(view, labels).map((sentence) => html`<p dir="auto">${sentence}</p>`)}
${view.steps.length > 0 && timeline(sheet, view, labels)}
${titled(labels.waiting, view.waiting.map((step) => composeWaiting(step, labels)))}
${titled(labels.short, composeShort(view, labels))}
${composeNotes(view, labels).map((note) => html`<p class="small" dir="auto">${note}</p>`)}`,
  };
}

function titled(title: string, items: readonly string[]): Piece {
  return items.length > 0 && html`<h3>${title}</h3>${list(items.map((item) => html`<bdi>${item}</bdi>`))}`;
}

function timeline(sheet: Sheet, view: RoadmapView, labels: RoadmapLabels): Html {
  const { words } = sheet;
  const whole: Period = { begins: view.start.date, ends: view.ends };
  const described = view.phases.map((phase) => words.phase({ number: phase.number, from: words.day(phase.begins), to: words.day(phase.ends), score: composeOverall(phase.forecast, view, labels) }));
  const cuts = view.phases.slice(1).map(({ begins }) => begins);
  return html`${renderRibbon(view.phases, whole, { title: words.phasesTitle({ from: words.day(whole.begins), to: words.day(whole.ends) }), description: `${described.join('. ')}.`, month: words.month })}
${scrolling(labels.phases, html`<table class="plan">
<caption>${labels.phases}</caption>
<thead><tr><th scope="col" class="number">#</th><th scope="col">${sheet.labels.step}</th><th scope="col">${labels.effort}</th><th scope="col">${sheet.labels.when}</th></tr></thead>
${view.phases.map((phase) => phaseRows(sheet, phase, view, labels, (step) => renderSpan(step, whole, cuts)))}
</table>`)}
<h3>${words.forecast}</h3>
${scrolling(words.forecast, forecasts(sheet, view, labels))}`;
}

function phaseRows(sheet: Sheet, phase: RoadmapPhaseView, view: RoadmapView, labels: RoadmapLabels, span: (step: RoadmapStepView) => Piece): Html {
  const { words, framework } = sheet;
  const changes = composeChanges(phase, view, labels);
  return html`<tbody>
<tr><th scope="rowgroup" colspan="4">${labels.phase(phase.number)} <span class="small">${words.fromTo({ from: words.day(phase.begins), to: words.day(phase.ends) })}</span></th></tr>
${phase.starting.map((step) => html`<tr><td class="number">${step.number}</td><td>${framework(step.title)}${step.owner !== null && html`<br><span class="small">${framework(step.owner)}</span>`}${step.after.length > 0 && html`<br><span class="small">${labels.after} ${composeNumbers(step.after)}</span>`}</td><td>${step.effort}${step.kind !== null && html`<br><span class="small">${labels.kinds[step.kind]}</span>`}</td><td class="when">${span(step)}<span class="small">${words.fromTo({ from: words.day(step.begins), to: words.day(step.ends) })}</span></td></tr>
`)}
<tr class="outcome"><td></td><td colspan="3" dir="auto"><b>${labels.leadsTo(composeOverall(phase.forecast, view, labels))}</b>${changes.length > 0 && html`<br><span class="small">${changes.join(', ')}</span>`}</td></tr>
</tbody>`;
}

function forecasts(sheet: Sheet, view: RoadmapView, labels: RoadmapLabels): Html {
  const columns: readonly ForecastView[] = [view.today, ...view.phases.map(({ forecast }) => forecast)];
  const row = (title: Piece, scoreIn: (forecast: ForecastView) => ScoreView | undefined) =>
    html`<tr><th scope="row">${title}</th>${columns.map((forecast) => html`<td class="number">${sheet.score(scoreIn(forecast)?.score ?? null)}</td>`)}</tr>`;
  return html`<table>
<caption>${sheet.words.forecast}</caption>
<thead><tr><th scope="col">${labels.pillar}</th><th scope="col" class="number">${labels.today}</th>${view.phases.map(({ number }) => html`<th scope="col" class="number">${labels.phase(number)}</th>`)}</tr></thead>
<tbody>${view.today.pillars.map(({ title }, index) => row(sheet.framework(title), ({ pillars }) => pillars[index]))}</tbody>
<tfoot>${row(labels.overall, ({ overall }) => overall)}</tfoot>
</table>`;
}
