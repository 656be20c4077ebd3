// The search for a question, and everything there is to know about one.
import { textOf } from '../../interview/agenda.ts';
import { findItems } from '../../interview/find-items.ts';
import type { Mode } from '../../interview/turn-state.ts';
import { padText, truncateText } from '../../text/width.ts';
import type { Part } from './frame.ts';
import { allKeys, reviewKeys } from './key-help.ts';
import { notAskedWords } from './not-asked-words.ts';
import { oneLine } from './one-line.ts';
import { fullDetails } from './render-details.ts';
import { placeOf, renderHeader } from './render-header.ts';
import { renderInput } from './render-input.ts';
import { questionText } from './render-question.ts';
import { air, hang, renderFooter, withScrollKey } from './screen.ts';
import type { Screen } from './screen.ts';

export function renderJump(screen: Screen, mode: Extract<Mode, { kind: 'jump' }>): readonly Part[] {
  const { labels, style, turn, width } = screen;
  const { agenda } = turn.interview;
  const numberWidth = String(agenda.length).length;
  const found = findItems(agenda, mode.line.text).flatMap((position) => agenda[position] ?? []);
  const rows = found.map((item, index): readonly string[] => {
    const highlighted = index === mode.highlight;
    const line = truncateText(`${highlighted ? '❯' : ' '} ${padText(String(item.number), numberWidth, 'start')}  ${oneLine(textOf(item))}`, width);
    const reason = notAskedWords(turn.interview, item, labels);
    const paint = highlighted ? style.cyan : reason === null ? String : style.dim;
    return [paint(line), ...(reason === null ? [] : hang(' '.repeat(numberWidth + 4), reason, width, style.dim))];
  });
  const list = rows.length === 0 ? [style.dim(truncateText(labels.nothingFound, width))] : rows.flat();
  const from = rows.slice(0, mode.highlight).flat().length;
  const toFound = [
    { key: '⏎', word: labels.keys.go, rank: 4 },
    { key: '↑ ↓', word: labels.keys.move, rank: 1 },
  ];
  const keys = [...(found.length === 0 ? [] : toFound), { key: 'Esc', word: labels.keys.cancel, rank: 2 }];
  return [
    ...renderHeader(screen, labels.goTo),
    air,
    renderInput(screen, labels.goTo, mode.line),
    air,
    { lines: list, rank: 0, focus: { from, to: from + (rows[mode.highlight]?.length ?? 1) } },
    ...renderFooter(screen, keys),
  ];
}

export function renderMore(screen: Screen, mode: Extract<Mode, { kind: 'more' }>): readonly Part[] {
  const { labels, style } = screen;
  const asking = mode.under.kind === 'question';
  const keys = asking ? allKeys(screen) : reviewKeys(screen);
  const details = asking ? fullDetails(screen) : [];
  const lines = [
    ...(asking ? [...questionText(screen).lines, ''] : []),
    ...details,
    ...(details.length === 0 ? [] : ['']),
    style.bold(labels.keysTitle),
    ...keys.map(({ key, word }) => truncateText(`  ${padText(key, 7)}${word}`, screen.width)),
  ];
  const parts: readonly Part[] = [
    ...renderHeader(screen, asking ? placeOf(screen) : labels.review),
    air,
    { lines, rank: 0, focus: { from: mode.scroll, to: mode.scroll + 1, top: true } },
  ];
  return withScrollKey(screen, parts, [{ key: '?', word: labels.keys.close, rank: 2 }]);
}
