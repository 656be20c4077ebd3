// The pillars as pictures, bars beside a radar, and as a table with every number.
import { formatShare } from '../../../text/numbers.ts';
import { composeProfileNotes } from '../../parts/profile-notes.ts';
import { shareOf } from '../../parts/share.ts';
import { hasConstraint } from '../../parts/verdict.ts';
import type { PillarView } from '../../view.ts';
import { html, type Html, type Piece } from '../markup.ts';
import { renderBar } from './bar.ts';
import { fewestSpokes, mostSpokes, renderRadar } from './radar.ts';
import { levelCuts, percent } from './scale.ts';
import { scrolling, type Section, type Sheet } from './sheet.ts';

/** In characters: a longer word does not fit above its band on a narrow screen. */
const widestWord = 9;

export function profile(sheet: Sheet): Section {
  const { report, labels, words } = sheet;
  const notes = composeProfileNotes(report, [report.overall, ...report.pillars].some(({ fragile }) => fragile), labels);
  return {
    id: 'profile',
    title: labels.pillars,
    body: html`<div class="profile">
<div class="bars">
${axis(sheet)}
${report.pillars.map((pillar, index) => row(sheet, pillar, index))}
<p class="small">${words.profileNote}</p>
</div>
${radar(sheet)}
</div>
<h3>${words.numbers}</h3>
${scrolling(words.numbers, numbers(sheet))}
${notes.map((note) => html`<p class="small" dir="auto">${note}</p>`)}
`,
  };
}

/** The names of the levels above the bars, each as wide as its band. */
function axis(sheet: Sheet): Html {
  const edges = [0, ...levelCuts(sheet.report), 1];
  const longest = Math.max(...sheet.report.framework.levels.flatMap(({ name }) => name.split(' ').map((word) => word.length)));
  return html`<ol class="axis${longest > widestWord && ' wordy'}" aria-label="${sheet.words.levels}">${sheet.report.framework.levels.map(
    ({ name }, index) => html`<li style="width:${percent(Math.max(0, (edges[index + 1] ?? 1) - (edges[index] ?? 1)))}">${sheet.framework(name)}</li>`,
  )}</ol>`;
}

function row(sheet: Sheet, pillar: PillarView, index: number): Html {
  const { report, labels, words } = sheet;
  const { title, score, target, gap, lower, upper, scale, levelName } = pillar;
  const share = (value: number) => shareOf(value, scale);
  const isUnsure = lower !== null && upper !== null && lower < upper;
  const shown = (value: number | null) => (value === null ? null : sheet.score(value));
  return html`<div class="bar-row">
<p class="bar-name"><strong>${sheet.framework(title)}</strong>${isConstraint(sheet, pillar) && html` <span class="tag">${words.theConstraint}</span>`}</p>
<p class="bar-score"><strong>${sheet.score(score)}</strong> ${levelCell(sheet, pillar)}</p>
${renderBar({
    id: `bar-${index + 1}`,
    title: words.barTitle({ pillar: title, score: shown(score), max: String(scale.max), level: score === null ? null : (levelName ?? labels.noLevel) }),
    description: words.barDescription({ target: sheet.score(target), lower: isUnsure ? shown(lower) : null, upper: isUnsure ? shown(upper) : null }),
    score: score === null ? null : share(score),
    target: share(target),
    bounds: isUnsure ? [share(lower), share(upper)] : null,
    cuts: levelCuts(report),
  })}
<p class="bar-note">${words.standing({ target: sheet.score(target), gap: shown(gap), reached: gap === 0 })}</p>
</div>`;
}

function isConstraint({ report }: Sheet, { id }: PillarView): boolean {
  return hasConstraint(report) && report.overall.constraint === id;
}

/** The name of the level, marked where it is fragile; what is said instead where there is none. */
function levelCell({ labels, framework }: Sheet, { score, levelName, fragile }: Pick<PillarView, 'score' | 'levelName' | 'fragile'>): Piece {
  if (score === null) return labels.noScore;
  if (levelName === null) return labels.noLevel;
  return html`<span class="level">${framework(levelName)}${fragile && `\u00a0${labels.fragileMark}`}</span>`;
}

function radar(sheet: Sheet): Piece {
  const { report, labels, words } = sheet;
  const { pillars } = report;
  if (pillars.length < fewestSpokes || pillars.length > mostSpokes || report.overall.score === null) return null;
  const described = pillars.map(({ title, score, target }) => ({ pillar: title, score: score === null ? null : sheet.score(score), target: sheet.score(target) }));
  return html`<figure class="radar-figure">
${renderRadar({
    title: words.radarTitle,
    description: words.radarDescription(described),
    spokes: pillars.map(({ title, score, target, scale }) => ({ label: title, shown: sheet.score(score), score: score === null ? null : shareOf(score, scale), target: shareOf(target, scale) })),
    rings: levelCuts(report),
  })}
<figcaption>
<span><svg class="key" width="34" height="12" aria-hidden="true"><line class="score-line" x1="1" y1="6" x2="33" y2="6"/><circle class="dot" cx="17" cy="6" r="4"/></svg> ${labels.score}</span>
<span><svg class="key" width="34" height="12" aria-hidden="true"><line class="target-figure" x1="1" y1="6" x2="33" y2="6"/><path class="target" d="M17 1l5 5-5 5-5-5z"/></svg> ${labels.target}</span>
</figcaption>
</figure>`;
}

function numbers(sheet: Sheet): Html {
  const { report, labels, words } = sheet;
  const { overall } = report;
  const lowest = (id: string | null) => (id === null ? '-' : sheet.framework(sheet.texts.get(id) ?? id));
  const cells = (measure: Pick<PillarView, 'score' | 'levelName' | 'fragile' | 'target' | 'gap' | 'coverage' | 'lower' | 'upper' | 'lowest'>) => html`<td class="number">${sheet.score(measure.score)}</td>
<td>${levelCell(sheet, measure)}</td>
<td class="number">${sheet.score(measure.target)}</td>
<td class="number">${sheet.score(measure.gap)}</td>
<td class="number">${formatShare(measure.coverage)}</td>
<td class="number">${measure.lower === null ? '-' : `${sheet.score(measure.lower)}–${sheet.score(measure.upper)}`}</td>
<td>${lowest(measure.lowest)}</td>`;
  return html`<table class="numbers">
<caption>${words.numbers}</caption>
<thead><tr><th scope="col">${labels.pillar}</th><th scope="col" class="number">${labels.score}</th><th scope="col">${labels.level}</th><th scope="col" class="number">${labels.target}</th><th scope="col" class="number">${labels.gap}</th><th scope="col" class="number">${labels.coverage}</th><th scope="col" class="number">${words.range}</th><th scope="col">${labels.lowestAnswer}</th></tr></thead>
<tbody>
${report.pillars.map((pillar) => html`<tr><th scope="row">${sheet.framework(pillar.title)}${isConstraint(sheet, pillar) && html` <span aria-hidden="true">${labels.constraintMark}</span>`}</th>${cells(pillar)}</tr>`)}
</tbody>
<tfoot><tr><th scope="row">${labels.overall}</th>${cells(overall)}</tr></tfoot>
</table>`;
}
