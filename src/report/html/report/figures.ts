// The key figures: the numbers of the whole, each with what qualifies it.
import { formatShare } from '../../../text/numbers.ts';
import { html, type Html, type Piece } from '../markup.ts';
import type { Section, Sheet } from './sheet.ts';

export function figures(sheet: Sheet): Section {
  const { report, labels, words } = sheet;
  const { overall, stage } = report;
  const { answered, total } = overall.counts;
  const isSure = overall.lower === overall.upper;
  const range = isSure ? sheet.score(overall.score) : `${sheet.score(overall.lower)}–${sheet.score(overall.upper)}`;
  const level = overall.levelName === null ? null : html`${sheet.framework(overall.levelName)}${overall.fragile && `\u00a0${labels.fragileMark}`}`;
  return {
    id: 'figures',
    title: words.keyFigures,
    body: html`<dl class="figures">
${stage !== null && figure(labels.stage, String(stage.reached), stage.reachedName === String(stage.reached) ? null : sheet.framework(stage.reachedName))}
${figure(labels.score, sheet.score(overall.score), overall.score === null ? labels.noScore : words.outOf(String(overall.scale.max)))}
${figure(labels.level, level ?? '-', level === null && overall.score !== null ? labels.noLevel : null)}
${figure(labels.target, sheet.score(overall.target), null)}
${figure(labels.gap, sheet.score(overall.gap), null)}
${figure(labels.coverage, formatShare(overall.coverage), `${answered} / ${total}`)}
${overall.lower !== null && figure(words.range, range, isSure ? words.wholeRange : words.rangeNote)}
</dl>`,
  };
}

function figure(name: string, value: Piece, note: Piece): Html {
  return html`<div><dt>${name}</dt><dd><span class="value">${value}</span>${note !== null && html` <span class="note">${note}</span>`}</dd></div>`;
}
