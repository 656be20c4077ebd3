// The whole interview as a pure machine over keys: every key of every screen, without a terminal.
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { questionMode } from './arrive.ts';
import { currentItem, reduce, startInterview } from './interview.ts';
import { isEnter, plainName, typedText } from './key.ts';
import type { Key } from './key.ts';
import { parseNumber } from './parse-number.ts';
import { pressConfirm, pressJump, pressMore, pressReview } from './press-overview.ts';
import { pressQuestion } from './press-question.ts';
import { keepDraft, pressText } from './press-text.ts';
import type { Mode, Turn } from './turn-state.ts';

export function startTurn(framework: Framework, assessment: Assessment): Turn {
  const interview = startInterview(framework, assessment);
  const mode = interview.view === 'review' ? ({ kind: 'review', highlight: interview.agenda.length } as const) : questionMode(interview);
  return { interview, mode, hint: null, pasting: false, pasted: [] };
}

/** Ends the interview from wherever it stands, keeping a note or evidence that is being typed. */
export function leave(turn: Turn): Turn {
  if (turn.mode.kind === 'done') return turn;
  const interview = reduce(keepDraft(turn).interview, { type: 'pause' });
  return { ...turn, interview, mode: { kind: 'paused' }, hint: null };
}

function takesText({ kind }: Mode): boolean {
  return kind === 'note' || kind === 'evidence' || kind === 'reason' || kind === 'number' || kind === 'jump';
}

function pressInMode(turn: Turn, key: Key): Turn {
  const { mode } = turn;
  switch (mode.kind) {
    case 'question':
      return pressQuestion(turn, mode, key);
    case 'note':
    case 'evidence':
    case 'reason':
    case 'number':
      return pressText(turn, mode, key);
    case 'review':
      return pressReview(turn, mode, key);
    case 'confirm':
      return pressConfirm(turn, mode, key);
    case 'jump':
      return pressJump(turn, mode, key);
    case 'more':
      return pressMore(turn, mode, key);
    case 'paused':
    case 'done':
      return turn;
  }
}

/** Pasted keys that are answers: digits for one question after the other, or the number that is asked for. Null where they are none. */
function pastedAnswers({ interview, pasted }: Turn): readonly Key[] | null {
  const text = pasted.map((key) => (isEnter(key) ? '\n' : typedText(key))).join('');
  const item = currentItem(interview);
  if (item.kind === 'question' && item.question.type === 'number' && parseNumber(text) !== null) return pasted;
  return /^[\d\s]*$/.test(text) ? pasted.filter((key) => /\d/.test(typedText(key))) : null;
}

/** A text that was meant for a note must not answer questions with the digits in it: all of a paste counts, or nothing. */
function endPaste(turn: Turn): Turn {
  const keys = pastedAnswers(turn);
  const collected: Turn = { ...turn, pasted: [], hint: keys === null ? 'pasted-letters' : null };
  return { ...(keys ?? []).reduce(pressInMode, collected), pasting: false };
}

/** Escape ends a paste whose end got lost. */
function pressPasted(turn: Turn, key: Key): Turn {
  if (plainName(key) === 'escape') return { ...turn, pasting: false, pasted: [] };
  return takesText(turn.mode) ? pressInMode({ ...turn, hint: null }, key) : { ...turn, pasted: [...turn.pasted, key] };
}

/** Lets a list begin no later than the screen can show: what lies beyond its end is not scrolled back either. */
export function scrolledTo(turn: Turn, line: number): Turn {
  return 'scroll' in turn.mode && turn.mode.scroll > line ? { ...turn, mode: { ...turn.mode, scroll: line } } : turn;
}

/** What a key does. Ctrl-C and Ctrl-D leave from anywhere; a key without a meaning changes nothing but the hint. */
export function press(turn: Turn, key: Key): Turn {
  if (key.name === 'paste-start') return { ...turn, pasting: true, pasted: [] };
  if (key.name === 'paste-end') return turn.pasting ? endPaste(turn) : turn;
  if (key.ctrl === true && (key.name === 'c' || key.name === 'd')) return leave(turn);
  return turn.pasting ? pressPasted(turn, key) : pressInMode({ ...turn, hint: null }, key);
}
