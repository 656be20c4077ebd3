// Where each dimension stands among the levels: a table that needs no colour to be read.
import type { DimensionView, PillarView } from '../../view.ts';
import { html, type Html, type Piece } from '../markup.ts';
import { levelIndex } from './scale.ts';
import { scrolling, type Section, type Sheet } from './sheet.ts';

type Standing = Pick<DimensionView, 'score' | 'level' | 'target' | 'scale'> & { readonly title: string };

export function heatmap(sheet: Sheet): Section | null {
  const { report, words } = sheet;
  if (report.overall.score === null) return null;
  return { id: 'levels', title: words.heatmap, body: html`<p class="small">${words.heatmapNote}</p>
${scrolling(words.heatmap, table(sheet))}` };
}

function table(sheet: Sheet): Html {
  const { report, labels, words } = sheet;
  const { levels } = report.framework;
  return html`<table class="heatmap">
<caption>${words.heatmap}</caption>
<thead><tr><th scope="col">${labels.dimension}</th>${levels.map(({ name }) => html`<th scope="col">${sheet.framework(name)}</th>`)}</tr></thead>
${report.pillars.map((pillar) => html`<tbody>
${pillar.dimensions.length > 0 && html`<tr><th scope="rowgroup" colspan="${levels.length + 1}">${sheet.framework(pillar.title)}</th></tr>`}
${rowsOf(pillar).map((standing) => row(sheet, standing))}
</tbody>`)}
</table>`;
}

/** The dimensions; the pillar itself where it has none. */
function rowsOf(pillar: PillarView): readonly Standing[] {
  return pillar.dimensions.length === 0 ? [pillar] : pillar.dimensions.map((dimension) => ({ ...dimension, title: dimension.path.join(' / ') }));
}

function row(sheet: Sheet, { title, score, level, target, scale }: Standing): Html {
  const { report, labels, words } = sheet;
  const { levels } = report.framework;
  const reached = score === null ? -1 : levelIndex(score, scale, report);
  const aim = levelIndex(target, scale, report);
  const cell = (index: number): Html => {
    const here = index === reached;
    const content: Piece = [
      here && html`<b>${sheet.score(score)}</b>${level === null && html` <span class="mark">${labels.noLevel}</span>`}`,
      index === aim && html` <span class="mark">${score !== null && score >= target ? words.targetReached : words.targetHere}</span>`,
    ];
    const name = [...(here ? ['here'] : index < reached ? ['below'] : []), ...(index === aim ? ['aim'] : [])].join(' ');
    return html`<td${name !== '' && html` class="${name}"`}>${content}</td>`;
  };
  return html`<tr><th scope="row">${sheet.framework(title)}${score === null && html` <span class="mark">${labels.noScore}</span>`}</th>${levels.map((_, index) => cell(index))}</tr>`;
}
