// Keys while a question is shown.
import { apply, applyHere, choiceCount, step } from './arrive.ts';
import { choicesOf } from './choices.ts';
import { tickedItems } from './fitting-answer.ts';
import { currentItem, hasEarlier } from './interview.ts';
import { isEnter, plainName, typedText } from './key.ts';
import type { Key } from './key.ts';
import { answerOf } from './record.ts';
import { lineOf } from './text-line.ts';
import type { Hint, Mode, QuestionMode, Turn } from './turn-state.ts';

function hinted(turn: Turn, hint: Hint): Turn {
  return { ...turn, hint };
}

function takeChoice(turn: Turn, index: number): Turn {
  const choice = choicesOf(currentItem(turn.interview))[index];
  if (choice === undefined) return hinted(turn, 'no-such-option');
  return choice.event.type === 'toggle' ? applyHere(turn, choice.event, { kind: 'question', highlight: index }) : apply(turn, choice.event);
}

function takeHighlight(turn: Turn, mode: QuestionMode): Turn {
  const item = currentItem(turn.interview);
  if (item.kind === 'question' && item.question.type === 'checklist') {
    return apply(turn, { type: 'answer', value: tickedItems(answerOf(turn.interview.assessment, item.id)) });
  }
  if (item.kind === 'question' && item.question.type === 'number') {
    const answer = answerOf(turn.interview.assessment, item.id);
    return answer.state === 'unanswered' ? hinted(turn, 'number-first') : apply(turn, { type: 'forward' });
  }
  if (mode.highlight !== null) return takeChoice(turn, mode.highlight);
  const open = item.kind === 'question' && answerOf(turn.interview.assessment, item.id).state === 'unanswered';
  return open || item.kind === 'symptom' ? hinted(turn, 'choose-first') : apply(turn, { type: 'forward' });
}

/** Opens a line of text about a question, filled with what is there already. */
function writing(turn: Turn, under: QuestionMode, kind: 'note' | 'evidence' | 'reason'): Turn {
  const item = currentItem(turn.interview);
  if (item.kind === 'symptom') return hinted(turn, 'not-for-symptoms');
  const answer = answerOf(turn.interview.assessment, item.id);
  const mode: Mode =
    kind === 'evidence'
      ? { kind, line: lineOf(''), slot: answer.evidence.length, under }
      : { kind, line: lineOf(kind === 'note' ? (answer.note ?? '') : answer.state === 'not-applicable' ? answer.reason : ''), under };
  return { ...turn, mode };
}

function back(turn: Turn): Turn {
  return hasEarlier(turn.interview) ? apply(turn, { type: 'back' }) : hinted(turn, 'first-question');
}

function clear(turn: Turn): Turn {
  const next = apply(turn, { type: 'clear' });
  return next.interview === turn.interview ? next : hinted(next, 'cleared');
}

function pressLetter(turn: Turn, mode: QuestionMode, letter: string): Turn {
  switch (letter) {
    case 'b':
      return back(turn);
    case 'n':
      return writing(turn, mode, 'note');
    case 'e':
      return writing(turn, mode, 'evidence');
    case 'x':
      return writing(turn, mode, 'reason');
    case 'u':
      return apply(turn, { type: 'unknown' });
    case 's':
      return apply(turn, { type: 'skip' });
    case 'c':
      return clear(turn);
    case 'g':
      return { ...turn, mode: { kind: 'jump', line: lineOf(''), highlight: 0, under: mode } };
    case 'r':
      return apply(turn, { type: 'review' });
    case 'q':
      return apply(turn, { type: 'pause' });
    case '?':
      return { ...turn, mode: { kind: 'more', scroll: 0, under: mode } };
    default:
      return hinted(turn, /^\d$/.test(letter) ? 'no-such-option' : 'stray-key');
  }
}

function pressCharacter(turn: Turn, mode: QuestionMode, character: string): Turn {
  const item = currentItem(turn.interview);
  const isNumber = item.kind === 'question' && item.question.type === 'number';
  if (isNumber && /^[\d.+-]$/.test(character)) return { ...turn, mode: { kind: 'number', line: lineOf(character), under: mode } };
  const choice = choicesOf(item).findIndex(({ key }) => key === character);
  if (choice !== -1) return takeChoice(turn, choice);
  if (character === ' ' && item.kind === 'question' && item.question.type === 'checklist') {
    return mode.highlight === null ? hinted(turn, 'choose-first') : takeChoice(turn, mode.highlight);
  }
  return pressLetter(turn, mode, character);
}

export function pressQuestion(turn: Turn, mode: QuestionMode, key: Key): Turn {
  const move = (by: 1 | -1): Turn => {
    const highlight = step(mode.highlight, by, choiceCount(turn.interview));
    return { ...turn, mode: { kind: 'question', highlight } };
  };
  const character = typedText(key).toLowerCase();
  if (character !== '') return pressCharacter(turn, mode, character);
  if (isEnter(key)) return takeHighlight(turn, mode);
  switch (plainName(key)) {
    case 'up':
      return move(-1);
    case 'down':
      return move(1);
    case 'left':
      return back(turn);
    case 'right':
      return apply(turn, { type: 'forward' });
    default:
      return hinted(turn, 'stray-key');
  }
}
