// The assessments of a trend as a table of a page: every number that the charts show.
import { formatShare } from '../../../text/numbers.ts';
import { html, type Html } from '../../html/markup.ts';
import type { TrendWords } from '../format.ts';
import { composeDate, composeLevel, composePointChange, composeRespondent, composeScore, composeSource } from '../sentences.ts';
import type { TrendView } from '../view.ts';

export function pointsTable(view: TrendView, words: TrendWords): Html {
  const { labels, report } = words;
  const { overall, pillars } = view;
  const isStaged = view.points.some(({ stage }) => stage !== null);
  const hasRespondents = view.points.some((point) => composeRespondent(point) !== '');
  const head = (title: string): Html => html`<th scope="col" class="number">${title}</th>`;
  const cell = (text: string): Html => html`<td class="number">${text}</td>`;
  return html`<div class="trend-scroll" role="region" aria-label="${labels.points}" tabindex="0">
<table>
<thead><tr><th scope="col">${labels.date}</th><th scope="col">${labels.from}</th>${hasRespondents && html`<th scope="col">${labels.by}</th>`}${head(report.overall)}${head(labels.change)}<th scope="col">${isStaged ? report.stage : report.level}</th>${head(report.coverage)}${pillars.map(({ title, id }) => head(title ?? id))}</tr></thead>
<tbody>
${view.points.map((point, index) => {
  const measure = overall.measures[index]!;
  return html`<tr><th scope="row">${composeDate(point, words)}</th><td>${composeSource(point.source, words)}</td>${hasRespondents && html`<td>${composeRespondent(point)}</td>`}${cell(composeScore(measure.score, view))}${cell(composePointChange(overall, index, view))}<td>${composeLevel(point, measure, words)}</td>${cell(formatShare(measure.coverage))}${pillars.map(({ measures }) => cell(composeScore(measures[index]!.score, view)))}</tr>
`;
})}</tbody>
</table>
</div>`;
}
