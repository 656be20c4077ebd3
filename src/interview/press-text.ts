// Keys while a note, a piece of evidence, a reason or a number is typed.
import { apply, applyHere } from './arrive.ts';
import { currentItem } from './interview.ts';
import type { InterviewState } from './interview.ts';
import { isEnter, isTyped, plainName, typedText } from './key.ts';
import type { Key } from './key.ts';
import { parseNumber } from './parse-number.ts';
import { answerOf } from './record.ts';
import { edit, insert, lineOf } from './text-line.ts';
import type { Mode, Turn } from './turn-state.ts';

export type TextMode = Extract<Mode, { kind: 'note' | 'reason' | 'number' | 'evidence' }>;
type EvidenceMode = Extract<Mode, { kind: 'evidence' }>;

export function evidenceOf(interview: InterviewState): readonly string[] {
  return answerOf(interview.assessment, currentItem(interview).id).evidence;
}

/** Puts what is typed into its slot: an empty text takes the piece out, pasted lines are a piece each. */
function keepEvidence(turn: Turn, mode: EvidenceMode, next: Mode): Turn {
  const list = [...evidenceOf(turn.interview)];
  list.splice(mode.slot, 1, ...mode.line.text.split('\n'));
  return applyHere(turn, { type: 'evidence', list }, next);
}

/** Up and Down go through the pieces there are, and to a new one; what was typed is kept. */
function moveInEvidence(turn: Turn, mode: EvidenceMode, by: 1 | -1): Turn {
  const kept = keepEvidence(turn, mode, mode);
  const list = evidenceOf(kept.interview);
  const slot = Math.min(list.length, Math.max(0, mode.slot + by));
  return { ...kept, mode: { ...mode, slot, line: lineOf(list[slot] ?? '') } };
}

function commit(turn: Turn, mode: TextMode): Turn {
  switch (mode.kind) {
    case 'note':
      return applyHere(turn, { type: 'note', text: mode.line.text }, mode.under);
    case 'evidence':
      return keepEvidence(turn, mode, mode.under);
    case 'reason':
      if (mode.line.text.trim() === '') return { ...turn, hint: 'reason-needed' };
      return apply(turn, { type: 'not-applicable', reason: mode.line.text });
    case 'number': {
      const value = parseNumber(mode.line.text);
      return value === null ? { ...turn, hint: 'not-a-number' } : apply(turn, { type: 'answer', value });
    }
  }
}

/** A note or a piece of evidence that is being typed is kept when the interview ends under it. */
export function keepDraft(turn: Turn): Turn {
  return turn.mode.kind === 'note' || turn.mode.kind === 'evidence' ? commit(turn, turn.mode) : turn;
}

/** Line breaks belong to a pasted note, in a number they are not needed; a pasted tab is a space. */
function pasted(mode: TextMode, key: Key): string {
  if (isEnter(key)) return mode.kind === 'number' ? ' ' : '\n';
  return plainName(key) === 'tab' ? ' ' : '';
}

export function pressText(turn: Turn, mode: TextMode, key: Key): Turn {
  if (turn.pasting && !isTyped(key)) return { ...turn, mode: { ...mode, line: insert(mode.line, pasted(mode, key)) } };
  if (isEnter(key)) return commit(turn, mode);
  const name = plainName(key);
  if (name === 'escape') return { ...turn, mode: mode.under };
  if (mode.kind === 'evidence' && (name === 'up' || name === 'down')) return moveInEvidence(turn, mode, name === 'up' ? -1 : 1);
  if (mode.kind === 'number' && isTyped(key) && !/^[\d.+\-_ ]+$/.test(typedText(key))) return { ...turn, hint: 'not-a-number' };
  const line = edit(mode.line, key);
  return line === null ? { ...turn, hint: 'stray-key' } : { ...turn, mode: { ...mode, line } };
}
