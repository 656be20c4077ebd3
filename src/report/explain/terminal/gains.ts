// What one level more on each answer would add, on a terminal: the ten that add most, and a sentence about the others.
import { formatNumber } from '../../../text/numbers.ts';
import { displayWidth, padText, wrapText } from '../../../text/width.ts';
import { plain } from '../../../text/plain.ts';
import { heading, paragraph, type Lines } from '../../terminal/page.ts';
import type { ExplainPage } from '../format.ts';
import type { GainView, ScoreView } from '../view.ts';

const gainsShown = 10;
const narrowestText = 24;

export function gains(score: ScoreView, page: ExplainPage): Lines {
  const { labels, style } = page;
  if (score.gains.length === 0) return [];
  const more = score.gains.filter(({ added }) => added > 0);
  const none = score.gains.filter(({ added }) => added === 0).length;
  const less = score.gains.filter(({ added }) => added < 0);
  const rest = more.length - gainsShown;
  const onlyLowest = score.tree.rule === 'min' || score.sum?.cap != null;
  return [
    ...heading(labels.gains, page),
    ...paragraph(labels.gainsNote, page).map(style.dim),
    ...list(more.slice(0, gainsShown), page),
    ...(rest > 0 ? paragraph(labels.moreGains(rest), page).map(style.dim) : []),
    ...(none > 0 ? paragraph(labels.noGain({ count: none, isAll: none === score.gains.length, onlyLowest }), page) : []),
    ...(less.length > 0 ? [...paragraph(labels.losses({ count: less.length }), page), ...list(less, page)] : []),
  ];
}

/** What it adds, from where to where, and the question with what else changes; below that where there is no room beside it. */
function list(shown: readonly GainView[], page: ExplainPage): Lines {
  const facts = shown.map((gain) => `${gain.shown}  ${formatNumber(gain.from)} → ${formatNumber(gain.to)}`);
  const width = Math.max(0, ...facts.map(displayWidth)) + 2;
  const isNarrow = page.width - width < narrowestText;
  return shown.flatMap((gain, index) => {
    const text = plain([`${gain.text} [${gain.question}]`, ...composeChanges(gain, page)].join(' · ').replace(/\s+/gu, ' '));
    if (isNarrow) return [facts[index] ?? '', ...paragraph(text, page, 2)];
    return wrapText(text, page.width - width).map((line, at) => padText(at === 0 ? (facts[index] ?? '') : '', width) + line);
  });
}

/** What is ticked, and the level or stage that the explained part would reach. */
export function composeChanges({ item, answer, levelName, stageName }: GainView, { labels }: Pick<ExplainPage, 'labels'>): Lines {
  return [
    ...(item === null ? [] : [labels.ticks(answer ?? item)]),
    ...(levelName === null ? [] : [labels.level(levelName)]),
    ...(stageName === null ? [] : [labels.stage(stageName)]),
  ];
}
