import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/interview/turn-state.ts';
import { scrolledTo, startTurn } from '../../src/interview/turn.ts';
import { emptyAssessment } from '../fixtures/interview/assessment.ts';
import { smallFramework } from '../fixtures/interview/framework.ts';
import { pressAll } from './keys.ts';

const start = startTurn(smallFramework, emptyAssessment);
const after = (...keys: readonly string[]): Turn => pressAll(start, ...keys);
const id = (turn: Turn): string | undefined => turn.interview.agenda[turn.interview.position]?.id;
const entry = (turn: Turn, question: string) => turn.interview.assessment.answers.get(question);
/** Answers everything; the interview is in the review. */
const all = ['3', '4', '1', 'enter', '2', '3', '4', '2', 'enter', 'y', 'n'];

describe('number keys', () => {
  it('answer at once and go on', () => {
    expect(entry(after('3'), 'shared-goals')).toMatchObject({ value: 3 });
    expect(id(after('3'))).toBe('cadence');
  });

  it('are the values where the scale starts at 0', () => {
    expect(entry(after('3', '0'), 'cadence')).toMatchObject({ value: 0 });
  });

  it('count from 1 where values are not single digits', () => {
    const [people, insights] = smallFramework.pillars;
    const question = { ...people!.dimensions[0]!.questions[0]!, type: 'choice' as const, options: [0, 25, 100].map((value) => ({ value, text: `${value}` })) };
    const turn = startTurn({ ...smallFramework, pillars: [{ ...people!, questions: [question], dimensions: [] }, insights!] }, emptyAssessment);
    expect(entry(pressAll(turn, '3'), 'shared-goals')).toMatchObject({ value: 100 });
  });

  it('do nothing but say so where there is no such option', () => {
    expect(after('9')).toMatchObject({ hint: 'no-such-option', interview: start.interview });
  });

  it('all count when they come fast', () => {
    const turn = after('1', '2', '3', '4', 'enter', '5', '2');
    expect([...turn.interview.assessment.answers.values()].map((answer) => (answer.state === 'answered' ? answer.value : null))).toEqual([1, 2, ['risks', 'call'], 5, 2]);
  });
});

describe('the highlight', () => {
  it('is absent at first, so that Enter alone answers nothing', () => {
    expect(after('enter')).toMatchObject({ hint: 'choose-first', interview: start.interview });
  });

  it('moves with Up and Down, stops at the ends, and Enter takes it', () => {
    expect(after('up').mode).toMatchObject({ highlight: 4 });
    expect(entry(after('down', 'down', 'down', 'up', 'enter'), 'shared-goals')).toMatchObject({ value: 2 });
    expect(entry(after('down', 'up', 'up', 'enter'), 'shared-goals')).toMatchObject({ value: 1 });
  });

  it('lies on the current answer of a question one comes back to', () => {
    expect(after('3', 'left').mode).toEqual({ kind: 'question', highlight: 2 });
  });
});

describe('moving', () => {
  it.each(['left', 'b', 'B'])('%s goes back', (name) => {
    expect(id(after('3', name))).toBe('shared-goals');
  });

  it('says so on the first question', () => {
    expect(after('left')).toMatchObject({ hint: 'first-question', interview: start.interview });
  });

  it('goes forward with Right, without an answer', () => {
    expect(id(after('right'))).toBe('cadence');
    expect(after('right').interview.revision).toBe(0);
  });

  it('skips with s and marks the question', () => {
    expect(after('s').interview.skipped.has(0)).toBe(true);
  });
});

describe('u and c', () => {
  it('u is don’t know', () => {
    expect(entry(after('u'), 'shared-goals')).toMatchObject({ state: 'unknown' });
  });

  it('c clears an answer and keeps the note', () => {
    const turn = after('n', '"because"', 'enter', '3', 'left', 'c');
    expect(entry(turn, 'shared-goals')).toEqual({ state: 'unanswered', note: 'because', evidence: [] });
    expect(turn.hint).toBe('cleared');
  });
});

describe('a note', () => {
  it('is written with n and kept with Enter', () => {
    const turn = after('n', '"see 3 minutes"', 'enter');
    expect(entry(turn, 'shared-goals')).toMatchObject({ note: 'see 3 minutes' });
    expect(turn.mode.kind).toBe('question');
  });

  it('is edited where there is one', () => {
    expect(entry(after('n', '"tone"', 'enter', 'n', 'backspace', '"s"', 'enter'), 'shared-goals')).toMatchObject({ note: 'tons' });
  });

  it('is left as it was with Escape', () => {
    expect(entry(after('n', '"old"', 'enter', 'n', '"er"', 'escape'), 'shared-goals')).toMatchObject({ note: 'old' });
  });

  it('survives going back and answering anew', () => {
    expect(entry(after('n', '"n"', 'enter', 'e', '"e"', 'enter', '3', 'left', '5'), 'shared-goals')).toEqual({ state: 'answered', value: 5, note: 'n', evidence: ['e'] });
  });

  it('keeps line breaks of pasted text, and answers nothing with it', () => {
    const turn = after('n', 'paste-start', '"1 of"', 'enter', '"3"', 'tab', '"x"', 'paste-end', 'enter');
    expect(entry(turn, 'shared-goals')).toEqual({ state: 'unanswered', note: '1 of\n3 x', evidence: [] });
  });
});

describe('evidence', () => {
  it('is added piece by piece', () => {
    expect(entry(after('e', '"plans"', 'enter', 'e', '"tickets"', 'enter'), 'shared-goals')).toMatchObject({ evidence: ['plans', 'tickets'] });
  });

  it('is changed with Up, and taken out by emptying it', () => {
    const two = ['e', '"plans"', 'enter', 'e', '"tickets"', 'enter'];
    expect(entry(after(...two, 'e', 'up', 'up', '"!"', 'enter'), 'shared-goals')).toMatchObject({ evidence: ['plans!', 'tickets'] });
    expect(entry(after(...two, 'e', 'up', 'ctrl-u', 'enter'), 'shared-goals')).toMatchObject({ evidence: ['plans'] });
  });

  it('keeps what is typed when one moves to another piece', () => {
    expect(entry(after('e', '"plans"', 'up', 'escape'), 'shared-goals')).toMatchObject({ evidence: ['plans'] });
  });

  it('becomes one piece per pasted line', () => {
    expect(entry(after('e', 'paste-start', '"a"', 'enter', '"b"', 'paste-end', 'enter'), 'shared-goals')).toMatchObject({ evidence: ['a', 'b'] });
  });
});

describe('not applicable', () => {
  it('asks why', () => {
    expect(entry(after('x', '"one product only"', 'enter'), 'shared-goals')).toMatchObject({ state: 'not-applicable', reason: 'one product only' });
  });

  it('refuses an empty reason with a hint, and goes on asking', () => {
    expect(after('x', 'space', 'enter')).toMatchObject({ hint: 'reason-needed', mode: { kind: 'reason' }, interview: start.interview });
  });

  it('is given up with Escape', () => {
    expect(after('x', '"no"', 'escape').interview).toBe(start.interview);
  });
});

describe('a checklist', () => {
  const there = ['3', '4'];

  it('ticks with digits and goes on with Enter', () => {
    const turn = after(...there, '1', '4', '1', '2', 'enter');
    expect(entry(turn, 'handover')).toMatchObject({ value: ['contract', 'call'] });
    expect(id(turn)).toBe('forecast');
  });

  it('ticks what is highlighted with Space', () => {
    expect(entry(after(...there, 'down', 'down', 'space'), 'handover')).toMatchObject({ value: ['contract'] });
  });

  it('may be confirmed without a tick', () => {
    expect(entry(after(...there, 'enter'), 'handover')).toMatchObject({ state: 'answered', value: [] });
  });
});

describe('a number', () => {
  const there = ['3', '4', '1', 'enter', '2', '3'];

  it('is typed and kept with Enter', () => {
    expect(entry(after(...there, '1', '2', '.', '5', 'enter'), 'close-time')).toMatchObject({ value: 12.5 });
  });

  it('can be corrected while it is typed', () => {
    expect(entry(after(...there, '1', '2', 'backspace', '4', 'enter'), 'close-time')).toMatchObject({ value: 14 });
  });

  it('is refused with a hint where it is none', () => {
    expect(after(...there, '-', 'enter')).toMatchObject({ hint: 'not-a-number', mode: { kind: 'number' } });
    expect(after(...there, '1', 'x')).toMatchObject({ hint: 'not-a-number', mode: { line: { text: '1' } } });
  });

  it('is asked for where Enter comes too early', () => {
    expect(after(...there, 'enter').hint).toBe('number-first');
  });

  it('leaves letters to the keys of every question', () => {
    expect(entry(after(...there, 'u'), 'close-time')).toMatchObject({ state: 'unknown' });
  });
});

describe('a symptom', () => {
  const there = all.slice(0, 9);

  it('is answered with y, n and u', () => {
    const turn = after(...there, 'y', 'n', 'left', 'u');
    expect([...turn.interview.assessment.symptoms.values()]).toEqual(['yes', 'unknown']);
  });

  it.each(['x', 'e'])('has no %s', (name) => {
    expect(after(...there, name)).toMatchObject({ hint: 'not-for-symptoms', mode: { kind: 'question' } });
  });
});

describe('going to a question', () => {
  it('takes a number', () => {
    expect(id(after('g', '5', 'enter'))).toBe('data-quality');
  });

  it('takes part of an id or a text, and Down for the next of several', () => {
    expect(id(after('g', '"fore"', 'enter'))).toBe('forecast');
    expect(id(after('g', '"insights"', 'down', 'enter'))).toBe('data-quality');
  });

  it('stays where nothing matches, and Escape leads back', () => {
    expect(after('g', '"zzz"', 'enter')).toMatchObject({ hint: null, mode: { kind: 'jump' } });
    expect(after('g', '"zzz"', 'escape').mode).toEqual(start.mode);
  });
});

describe('the review', () => {
  it('comes after the last open question, ready to finish', () => {
    expect(after(...all).mode).toEqual({ kind: 'review', highlight: 8 });
    expect(after(...all, 'enter').mode.kind).toBe('done');
  });

  it('is opened with r, on the question one comes from', () => {
    expect(after('3', 'r').mode).toEqual({ kind: 'review', highlight: 1 });
  });

  it('leads to a question with Enter and comes back after its answer', () => {
    const turn = after(...all, 'home', 'down', 'enter');
    expect(id(turn)).toBe('cadence');
    expect(pressAll(turn, '0').mode).toEqual({ kind: 'review', highlight: 1 });
  });

  it('names what is open before it finishes, but finishes all the same', () => {
    expect(after('r', 'f').mode.kind).toBe('confirm');
    expect(after('r', 'f', 'enter').mode.kind).toBe('done');
    expect(after('r', 'f', 'n').mode).toEqual({ kind: 'review', highlight: 0 });
    expect(after('r', 'f', 'down', 'down').mode).toMatchObject({ kind: 'confirm', scroll: 2 });
  });

  it.each(['left', 'b', 'escape'])('goes back with %s', (name) => {
    expect(after('3', 'r', name).mode.kind).toBe('question');
  });

  it('is where an answered interview begins again', () => {
    expect(startTurn(smallFramework, after(...all).interview.assessment).mode).toEqual({ kind: 'review', highlight: 8 });
  });
});

describe('more', () => {
  it('scrolls back at once from where the screen ends', () => {
    expect(pressAll(scrolledTo(after('?', 'end'), 4), 'up').mode).toMatchObject({ kind: 'more', scroll: 3 });
  });

  it('opens with ?, scrolls, and closes with ? where it was opened', () => {
    const turn = after('down', '?', 'down', 'down');
    expect(turn.mode).toMatchObject({ kind: 'more', scroll: 2 });
    expect(pressAll(turn, '?').mode).toEqual({ kind: 'question', highlight: 0 });
  });

  it('answers nothing', () => {
    expect(after('?', '3')).toMatchObject({ hint: 'stray-key', interview: start.interview });
  });
});

describe('ending', () => {
  it('pauses with q', () => {
    expect(after('3', 'q').mode.kind).toBe('paused');
  });

  it.each(['ctrl-c', 'ctrl-d'])('leaves with %s from anywhere and keeps a note that is being typed', (name) => {
    const turn = after('n', '"half a tho"', name);
    expect(turn.mode.kind).toBe('paused');
    expect(entry(turn, 'shared-goals')).toMatchObject({ note: 'half a tho' });
  });

  it('keeps no half number', () => {
    expect(after('3', '4', '1', 'enter', '2', '3', '4', 'ctrl-c').interview.assessment.answers.has('close-time')).toBe(false);
  });

  it('takes no keys afterwards', () => {
    const turn = after('q');
    expect(pressAll(turn, '3').interview).toBe(turn.interview);
  });
});

describe('other keys', () => {
  it.each(['z', 'tab', 'f5', 'ctrl-q', 'meta-n', 'escape', 'delete', 'backspace'])('%s changes nothing but the hint', (name) => {
    const turn = after('3', 'left', name);
    expect(turn.interview).toEqual(after('3', 'left').interview);
    expect(turn).toMatchObject({ hint: 'stray-key' });
  });

  it('have their hint taken away by the next key', () => {
    expect(after('z', 'down').hint).toBeNull();
  });

  it('do nothing when they are pasted letters', () => {
    expect(after('paste-start', 'u', 's', 'q', 'paste-end')).toMatchObject({ hint: 'pasted-letters', interview: start.interview });
  });

  it('do nothing when they are digits in a pasted text', () => {
    expect(after('paste-start', '"We have 3 teams"', 'enter', '"and 2 tools"', 'paste-end')).toMatchObject({ hint: 'pasted-letters', interview: start.interview });
    expect(after('?', 'paste-start', '"be 3"', 'paste-end')).toMatchObject({ mode: { kind: 'more' }, interview: start.interview });
  });

  it('are part of a pasted search, line breaks and all', () => {
    const turn = after('g', 'paste-start', '"goals"', 'enter', '"123"', 'paste-end');
    expect(turn).toMatchObject({ mode: { kind: 'jump', line: { text: 'goals 123' } }, interview: start.interview });
  });

  it('are free again when the end of a paste got lost', () => {
    expect(after('paste-start', '3', 'escape', '4').interview.revision).toBe(1);
  });

  it('cannot leave a note while it is pasted', () => {
    expect(after('n', 'paste-start', '"a"', 'up', 'ctrl-u', '"b"', 'paste-end').mode).toMatchObject({ kind: 'note', line: { text: 'ab' } });
  });

  it('count when they are a pasted number', () => {
    expect(after('g', '"6"', 'enter', 'paste-start', '"1 200.5"', 'enter', 'paste-end').mode).toMatchObject({ kind: 'number', line: { text: '1 200.5 ' } });
  });

  it('count when they are pasted digits', () => {
    expect(after('paste-start', '3', '4', 'paste-end').interview.revision).toBe(2);
  });
});
