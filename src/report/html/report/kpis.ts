// What was measured: each reading with its band and where that comes from, and the scorecard of phases.
import { composeAge, composeBenchmark, composeContradictions, composeReading } from '../../parts/kpi-sentences.ts';
import type { KpiView, PhaseView, ScorecardLine } from '../../view.ts';
import { html, type Html } from '../markup.ts';
import { renderBandScale } from './band-scale.ts';
import { joined, scrolling, type Section, type Sheet } from './sheet.ts';

export function kpis(sheet: Sheet): Section | null {
  const { report, labels } = sheet;
  if (report.kpis.length === 0) return null;
  return { id: 'kpis', title: labels.kpiLens, body: html`<div class="kpis">${report.kpis.map((kpi, index) => reading(sheet, kpi, index))}</div>` };
}

function reading(sheet: Sheet, kpi: KpiView, index: number): Html {
  const { labels, words, texts } = sheet;
  const about = [kpi.period, kpi.source].filter((part) => part !== null);
  const benchmark = composeBenchmark(kpi, labels);
  const warnings = [...composeContradictions(kpi, texts, labels), ...[composeAge(kpi, labels)].filter((age) => age !== null)];
  return html`<article>
<h3>${sheet.framework(kpi.title)}</h3>
<p dir="auto"><b>${composeReading(kpi, labels)}</b></p>
${kpi.band !== null && html`${renderBandScale({ id: `band-${index + 1}`, title: `${kpi.title}: ${words.bandScaleTitle}`, description: composeReading(kpi, labels), band: kpi.band, cuts: kpi.cuts })}`}
${about.length > 0 && html`<p class="small">${joined(about.map(sheet.typed), ', ')}</p>`}
${warnings.map((warning) => html`<p class="notice" dir="auto">${warning}</p>`)}
${benchmark !== null && html`<p class="small" dir="auto">${benchmark}</p>`}
${kpi.caveat !== null && html`<p class="small">${sheet.framework(kpi.caveat)}</p>`}
</article>
`;
}

export function scorecard(sheet: Sheet): Section | null {
  const { report, labels } = sheet;
  if (report.scorecard.length === 0) return null;
  return { id: 'scorecard', title: labels.scorecard, body: html`${report.scorecard.map((phase) => phaseTable(sheet, phase))}` };
}

function phaseTable(sheet: Sheet, { title, goal, lead, kpis: own, metrics, technology }: PhaseView): Html {
  const { labels, words, framework } = sheet;
  const about = [...(goal === null ? [] : [framework(goal)]), ...(lead === null ? [] : [framework(labels.ledBy(lead))])];
  const row = (kind: string) => (line: ScorecardLine) =>
    html`<tr><td>${kind}</td><th scope="row">${framework(line.title)}</th><td dir="auto">${line.reading === null ? labels.notMeasured : composeReading(line.reading, labels)}</td></tr>`;
  return html`<h3>${framework(title)}</h3>
${about.length > 0 && html`<p>${joined(about)}</p>`}
${technology.length > 0 && html`<p class="small"><b>${words.technology}</b> ${joined(technology.map(framework), ', ')}</p>`}
${scrolling(title, html`<table>
<caption>${framework(title)}</caption>
<thead><tr><th scope="col">${labels.kpi} / ${labels.metric}</th><th scope="col">${labels.measured}</th><th scope="col">${labels.outcome}</th></tr></thead>
<tbody>${own.map(row(labels.kpi))}${metrics.map(row(labels.metric))}</tbody>
</table>`)}
`;
}
