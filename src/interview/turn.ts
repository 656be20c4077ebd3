// The whole interview as a pure machine over keys: every key of every screen, without a terminal.
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { questionMode } from './arrive.ts';
import { reduce, startInterview } from './interview.ts';
import type { Key } from './key.ts';
import { pressConfirm, pressJump, pressMore, pressReview } from './press-overview.ts';
import { pressQuestion } from './press-question.ts';
import { keepDraft, pressText } from './press-text.ts';
import type { Turn } from './turn-state.ts';

export function startTurn(framework: Framework, assessment: Assessment): Turn {
  const interview = startInterview(framework, assessment);
  const mode = interview.view === 'review' ? ({ kind: 'review', highlight: interview.agenda.length } as const) : questionMode(interview);
  return { interview, mode, hint: null, pasting: false };
}

/** Ends the interview from wherever it stands, keeping a note or evidence that is being typed. */
export function leave(turn: Turn): Turn {
  if (turn.mode.kind === 'done') return turn;
  const interview = reduce(keepDraft(turn).interview, { type: 'pause' });
  return { ...turn, interview, mode: { kind: 'paused' }, hint: null };
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

/** What a key does. Ctrl-C and Ctrl-D leave from anywhere; a key without a meaning changes nothing but the hint. */
export function press(turn: Turn, key: Key): Turn {
  if (key.name === 'paste-start' || key.name === 'paste-end') return { ...turn, pasting: key.name === 'paste-start' };
  if (key.ctrl === true && (key.name === 'c' || key.name === 'd')) return leave(turn);
  return pressInMode({ ...turn, hint: null }, key);
}
