// The trend as a page in one file: a chart of the whole, one of each pillar, and every number in a table.
import { html, type Html, type Piece } from '../../html/markup.ts';
import { renderPage } from '../../html/page.ts';
import type { RenderTrend, TrendWords } from '../format.ts';
import { drawChart } from '../html/chart.ts';
import { pointsTable } from '../html/points-table.ts';
import { trendStyles } from '../html/styles.ts';
import { trendMarker } from '../registry.ts';
import { composeLineChange, composeMovers, composeNotices, composeScore, composeSkipped, composeVerdict } from '../sentences.ts';
import type { TrendLine, TrendView } from '../view.ts';

/** The same chart twice, of which the page shows the one that suits its width. */
const wide = { name: 'wide', width: 720, height: 280, left: 150, bottom: 24, radius: 4 };
const narrow = { name: 'narrow', width: 340, height: 240, left: 100, bottom: 24, radius: 4 };
const small = { name: 'small', width: 240, height: 110, left: 0, bottom: 0, radius: 3 };

export const renderHtmlTrend: RenderTrend = (view, { language, ...words }) => {
  const { labels, report } = words;
  const body = html`<main>
<header>
<h1>${labels.title(view.organization)}</h1>
<p><strong>${composeVerdict(view, words)}</strong> ${composeMovers(view, words)}</p>
<p>${labels.scope({ framework: view.framework.title, version: view.framework.version })}</p>
${list(composeNotices(view, words))}
</header>
<section>
<h2>${report.overall}</h2>
<figure class="trend-chart">${drawChart(view.overall, view, wide, words)}
${drawChart(view.overall, view, narrow, words)}
<figcaption><span class="trend-key"></span> ${labels.target}. ${labels.linesNote}</figcaption></figure>
</section>
<section>
<h2>${report.pillars}</h2>
<div class="trend-grid">
${view.pillars.map((line) => pillarFigure(line, view, words))}</div>
</section>
<section>
<h2>${labels.points}</h2>
${pointsTable(view, words)}
</section>
${skipped(view, words)}</main>`;
  return renderPage({ language, title: labels.title(view.organization), marker: trendMarker, body, styles: trendStyles });
};

function pillarFigure(line: TrendLine, view: TrendView, words: TrendWords): Html {
  const { first, last } = line;
  return html`<figure>
<figcaption><b>${line.title ?? line.id}</b> ${composeScore(first, view)} → ${composeScore(last, view)} (${composeLineChange(line, view)})</figcaption>
${drawChart(line, view, small, words)}
</figure>
`;
}

function skipped(view: TrendView, words: TrendWords): Piece {
  return (
    view.skipped.length > 0 &&
    html`<section>
<h2>${words.labels.skipped}</h2>
${list(view.skipped.map((version) => composeSkipped(version, words)))}
</section>
`
  );
}

function list(lines: readonly string[]): Piece {
  return lines.length > 0 && html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
