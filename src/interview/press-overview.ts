// Keys on the screens that stand over the questions: review, confirmation, search, and what there is to know.
import { apply, step } from './arrive.ts';
import { findItems } from './find-items.ts';
import { isAsked, openPositions } from './interview.ts';
import { isEnter, isTyped, plainName, typedText } from './key.ts';
import type { Key } from './key.ts';
import { edit, insert, lineOf } from './text-line.ts';
import type { Mode, ReviewMode, Turn } from './turn-state.ts';

type JumpMode = Extract<Mode, { kind: 'jump' }>;
type MoreMode = Extract<Mode, { kind: 'more' }>;
type ConfirmMode = Extract<Mode, { kind: 'confirm' }>;

const pageRows = 10;
/** Far more lines than anything that is only read has; the screen knows where it really ends. */
const lastLine = 10_000;

/** How far a key moves in a list of `length` rows; null for a key that does not move. */
function moved(key: Key, from: number, length: number): number | null {
  const to = (row: number): number => Math.min(length - 1, Math.max(0, row));
  switch (plainName(key)) {
    case 'up':
      return to(from - 1);
    case 'down':
      return to(from + 1);
    case 'pageup':
      return to(from - pageRows);
    case 'pagedown':
      return to(from + pageRows);
    case 'home':
      return 0;
    case 'end':
      return to(length - 1);
    default:
      return null;
  }
}

/** What is open is named first; where nothing is, there is nothing to ask. */
function finish(turn: Turn, under: ReviewMode): Turn {
  return openPositions(turn.interview).length === 0 ? apply(turn, { type: 'finish' }) : { ...turn, mode: { kind: 'confirm', scroll: 0, under } };
}

/** To a question that is asked; the others say themselves why they are not. */
function goTo(turn: Turn, to: number): Turn {
  const item = turn.interview.agenda[to];
  return item === undefined || isAsked(turn.interview, item) ? apply(turn, { type: 'jump', to }) : { ...turn, hint: 'not-asked' };
}

export function pressReview(turn: Turn, mode: ReviewMode, key: Key): Turn {
  const highlight = moved(key, mode.highlight, turn.interview.agenda.length + 1);
  if (highlight !== null) return { ...turn, mode: { kind: 'review', highlight } };
  if (isEnter(key)) {
    return mode.highlight === turn.interview.agenda.length ? finish(turn, mode) : goTo(turn, mode.highlight);
  }
  switch (typedText(key).toLowerCase() || plainName(key)) {
    case 'f':
      return finish(turn, mode);
    case 'b':
    case 'left':
    case 'escape':
      return apply(turn, { type: 'back' });
    case 'g':
      return { ...turn, mode: { kind: 'jump', line: lineOf(''), highlight: 0, under: mode } };
    case 'q':
      return apply(turn, { type: 'pause' });
    case '?':
      return { ...turn, mode: { kind: 'more', scroll: 0, under: mode } };
    default:
      return { ...turn, hint: 'stray-key' };
  }
}

export function pressConfirm(turn: Turn, mode: ConfirmMode, key: Key): Turn {
  if (isEnter(key)) return apply(turn, { type: 'finish' });
  const scroll = moved(key, mode.scroll, lastLine);
  if (scroll !== null) return { ...turn, mode: { ...mode, scroll } };
  switch (typedText(key).toLowerCase() || plainName(key)) {
    case 'y':
    case 'f':
      return apply(turn, { type: 'finish' });
    case 'n':
    case 'b':
    case 'left':
    case 'escape':
      return { ...turn, mode: mode.under };
    case 'q':
      return apply(turn, { type: 'pause' });
    default:
      return { ...turn, hint: 'stray-key' };
  }
}

export function pressJump(turn: Turn, mode: JumpMode, key: Key): Turn {
  const found = findItems(turn.interview.agenda, mode.line.text);
  const name = plainName(key);
  if (turn.pasting && !isTyped(key)) return { ...turn, mode: { ...mode, line: insert(mode.line, isEnter(key) || name === 'tab' ? ' ' : ''), highlight: 0 } };
  if (isEnter(key)) {
    const to = found[mode.highlight];
    // That nothing is found is said by the list itself.
    return to === undefined ? turn : goTo(turn, to);
  }
  if (name === 'escape') return { ...turn, mode: mode.under };
  if (name === 'up' || name === 'down') {
    return { ...turn, mode: { ...mode, highlight: step(mode.highlight, name === 'up' ? -1 : 1, found.length) ?? 0 } };
  }
  const line = edit(mode.line, key);
  if (line === null) return { ...turn, hint: 'stray-key' };
  return { ...turn, mode: { ...mode, line, highlight: line.text === mode.line.text ? mode.highlight : 0 } };
}

const leavesMore: ReadonlySet<string> = new Set(['?', 'q', 'b', 'left', 'escape', 'return', 'enter']);
export function pressMore(turn: Turn, mode: MoreMode, key: Key): Turn {
  const scroll = moved(key, mode.scroll, lastLine);
  if (scroll !== null) return { ...turn, mode: { ...mode, scroll } };
  const leaves = leavesMore.has(typedText(key).toLowerCase() || plainName(key));
  return leaves ? { ...turn, mode: mode.under } : { ...turn, hint: 'stray-key' };
}
