// What the answers say: the widest gaps as pairs of panels, strengths, and themes across the pillars.
import { formatNumber, formatShare } from '../../../text/numbers.ts';
import type { QuestionView } from '../../view.ts';
import { html, type Html } from '../markup.ts';
import { panels } from './panels.ts';
import { joined, list, type Section, type Sheet } from './sheet.ts';

const gapsShown = 10;

export function gaps(sheet: Sheet): Section | null {
  const { report, labels } = sheet;
  if (report.overall.score === null) return null;
  const rest = report.gaps.length - gapsShown;
  return {
    id: 'gaps',
    title: labels.topGaps,
    body: html`${report.gaps.length === 0 && html`<p>${labels.noGaps}</p>`}
${report.gaps.slice(0, gapsShown).map((question) => gap(sheet, question))}
${rest > 0 && html`<p>${labels.moreGaps(rest)}</p>${list(report.gaps.slice(gapsShown).map((question) => brief(sheet, question)))}`}`,
  };
}

function gap(sheet: Sheet, { text, pillarTitle, value, target, today, next, note, evidence }: QuestionView): Html {
  const { labels, framework, typed } = sheet;
  return html`<article class="gap">
<h3>${framework(text)}</h3>
<p class="facts">${joined([framework(pillarTitle), `${labels.answer} ${formatNumber(value ?? 0)}`, `${labels.target} ${formatNumber(target)}`])}</p>
${panels(sheet, today === null || value === null ? null : { value, text: today }, next)}
${evidence.length > 0 && html`<p class="small"><b>${labels.seen}</b> ${joined(evidence.map(typed), '; ')}</p>`}
${note !== null && html`<p class="small"><b>${labels.note}</b> ${typed(note)}</p>`}
</article>
`;
}

function brief({ framework }: Sheet, { text, pillarTitle, value, target }: QuestionView): Html {
  return html`${framework(text)} <span class="small">${framework(pillarTitle)}, ${formatNumber(value ?? 0)} → ${formatNumber(target)}</span>`;
}

export function strengths(sheet: Sheet): Section | null {
  const { report, labels, framework } = sheet;
  if (report.overall.score === null) return null;
  const line = ({ pillarTitle, today, text, value }: QuestionView) => html`<b>${framework(pillarTitle)}</b> ${framework(today ?? text)} <span class="nowrap">(${formatNumber(value ?? 0)})</span>`;
  return { id: 'strengths', title: labels.strengths, body: html`${report.strengths.length === 0 ? html`<p>${labels.noStrengths}</p>` : list(report.strengths.map(line))}` };
}

export function themes(sheet: Sheet): Section | null {
  const { report, labels, framework } = sheet;
  const scored = report.themes.filter(({ score }) => score !== null);
  if (scored.length === 0) return null;
  return {
    id: 'themes',
    title: labels.themes,
    body: html`<table class="narrow">
<caption>${labels.themes}</caption>
<thead><tr><th scope="col">${labels.themes}</th><th scope="col" class="number">${labels.score}</th><th scope="col" class="number">${labels.coverage}</th></tr></thead>
<tbody>${scored.map(({ title, score, coverage }) => html`<tr><th scope="row">${framework(title)}</th><td class="number">${sheet.score(score)}</td><td class="number">${formatShare(coverage)}</td></tr>`)}</tbody>
</table>`,
  };
}
