// The screen of a question: its words, its choices, what stands around it, and a line to type on where there is one.
import { textOf } from '../../interview/agenda.ts';
import { currentItem } from '../../interview/interview.ts';
import { evidenceOf } from '../../interview/press-text.ts';
import type { TextMode } from '../../interview/press-text.ts';
import type { QuestionMode } from '../../interview/turn-state.ts';
import { truncateText } from '../../text/width.ts';
import { optionalRank } from './frame.ts';
import type { Part } from './frame.ts';
import { questionKeys, typingKeys } from './key-help.ts';
import { oneLine } from './one-line.ts';
import { renderChoices } from './render-choices.ts';
import { renderDetails, renderHints } from './render-details.ts';
import { placeOf, renderHeader } from './render-header.ts';
import { renderInput } from './render-input.ts';
import { air, hang, isNarrow, labelled, renderFooter } from './screen.ts';
import type { Screen } from './screen.ts';

export function questionText(screen: Screen): Part {
  const item = currentItem(screen.turn.interview);
  return { lines: hang(`${item.number}. `, oneLine(textOf(item)), screen.width, screen.style.bold, screen.style.dim), rank: 0 };
}

function top(screen: Screen): readonly Part[] {
  return [...renderHeader(screen, placeOf(screen)), air, questionText(screen), air];
}

export function renderQuestion(screen: Screen, mode: QuestionMode): readonly Part[] {
  return [...top(screen), renderChoices(screen, mode.highlight), ...renderDetails(screen), ...renderFooter(screen, questionKeys(screen))];
}

function inputLabel({ labels, turn }: Screen, kind: TextMode['kind']): string {
  if (kind !== 'number') return labels[kind];
  const item = currentItem(turn.interview);
  const unit = item.kind === 'question' && item.question.type === 'number' ? item.question.unit : null;
  return unit === null ? labels.number : `${labels.number} (${oneLine(unit)})`;
}

/** The other pieces of evidence stay in sight while one is typed. */
function otherPieces(screen: Screen, mode: TextMode): Part {
  const others = mode.kind === 'evidence' ? evidenceOf(screen.turn.interview).filter((_, index) => index !== mode.slot) : [];
  return { lines: others.flatMap((piece) => labelled(screen, '', oneLine(piece), screen.style.dim)), rank: optionalRank + 6 };
}

export function renderTyping(screen: Screen, mode: TextMode): readonly Part[] {
  return [
    ...top(screen),
    ...(mode.kind === 'number' ? [] : [{ ...renderChoices(screen, null), rank: optionalRank + 1 }]),
    ...(mode.kind === 'evidence' ? renderHints(screen) : []),
    ...(mode.kind === 'number' ? [] : [air]),
    // A narrow line has no room for its label.
    ...(isNarrow(screen) ? [{ lines: [screen.style.dim(truncateText(inputLabel(screen, mode.kind), screen.width))], rank: 1 }] : []),
    renderInput(screen, inputLabel(screen, mode.kind), mode.line),
    otherPieces(screen, mode),
    ...renderFooter(screen, typingKeys(screen, mode.kind === 'evidence')),
  ];
}
