// How the scores come about, what the levels mean, and what a reader should not take them for.
import { formatNumber, formatShare } from '../../../text/numbers.ts';
import { composeLimits } from '../../parts/limits.ts';
import { html, type Html } from '../markup.ts';
import type { Section, Sheet } from './sheet.ts';

export function method(sheet: Sheet): Section {
  const { report, labels, words } = sheet;
  const { overall, scoring, minCoverage, framework } = report;
  const how = words.howScored({ ...scoring, minimum: formatShare(minCoverage), share: formatShare(scoring.gates.share) });
  const url = framework.source?.url ?? null;
  return {
    id: 'method',
    title: words.method,
    body: html`${how.map((sentence) => html`<p>${sentence}</p>`)}
<p>${labels.answered({ ...overall.counts, coverage: formatShare(overall.coverage) })}.</p>
<h3>${words.levels}</h3>
${levels(sheet)}
<h3>${labels.limits}</h3>
${composeLimits(report, labels).map((text) => html`<p dir="auto">${text}</p>`)}
${url !== null && html`<p>${words.sourceAddress}: ${sheet.typed(url)}</p>`}`,
  };
}

function levels(sheet: Sheet): Html {
  const { labels, words, report, framework } = sheet;
  const begins = (index: number) => formatNumber(index === 0 ? report.scale.min : (report.scoring.bands[index - 1] ?? report.scale.max));
  return html`<table class="levels">
<caption>${words.levels}</caption>
<thead><tr><th scope="col">${labels.level}</th><th scope="col" class="number">${words.begins}</th><th scope="col">${words.meaning}</th></tr></thead>
<tbody>${report.framework.levels.map(({ name, summary }, index) => html`<tr><th scope="row">${framework(name)}</th><td class="number">${begins(index)}</td><td>${summary !== null && framework(summary)}</td></tr>`)}</tbody>
</table>`;
}
