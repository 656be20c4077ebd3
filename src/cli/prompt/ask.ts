// The interview on a terminal: one long-lived prompt that feeds every key to the machine and draws what it says.
//
// Built on @inquirer/core for its readline, key events and life cycle. Three of its parts do not carry a questionnaire and are
// worked around here:
// - Its screen manager counts lines by UTF-16 units, erases before it draws, cannot show more than fits and loses count when the
//   terminal is resized. It writes into a sink; the frame is drawn by terminal.ts.
// - Its prompt does not settle on Ctrl-D, and is left with a paused input after Ctrl-Z.
// - Readline edits a line of its own, and takes a pasted line break for Enter. That line is emptied after every key; text is
//   edited by the machine, which sees every key of a chunk one by one and in order.
import { emitKeypressEvents } from 'node:readline';
import type { Interface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Readable } from 'node:stream';
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Key } from '../../interview/key.ts';
import type { Desk } from './desk.ts';
import type { EndKind, OutsideEnd } from './interview-options.ts';

/** What the prompt needs of the world around it. */
export interface AskSurface {
  draw(): void;
  /** Ctrl-Z: called before and after the program stands still. */
  lend(): void;
  reclaim(): void;
}

interface AskConfig extends AskSurface {
  readonly desk: Desk;
  /** Aborts with the way the interview ended as its reason. */
  readonly ended: (kind: EndKind) => void;
}

/**
 * Milliseconds after which Escape is a key and no longer the beginning of another one; with readline's half a second it would swallow
 * the next key.
 */
const escapeCodeTimeout = 50;

const isSuspend = (key: Key | undefined): boolean => key?.ctrl === true && key.name === 'z';

const interviewPrompt = createPrompt<EndKind, AskConfig>(({ desk, draw, lend, reclaim, ended }, done) => {
  const [count, setCount] = useState(0);
  useKeypress((event, rl) => {
    rl.clearLine(0);
    if (isSuspend(event)) return;
    desk.press(event);
    if (desk.ended === null) setCount(count + 1);
    else done(desk.ended);
  });
  useEffect((rl) => {
    // Readline stops the program in its own listener, so the screen is given back in one before it.
    const beforeSuspend = (_: unknown, key: Key | undefined): void => {
      if (isSuspend(key)) lend();
    };
    const goOn = (): void => {
      rl.resume();
      reclaim();
    };
    // Ctrl-D closes readline without a key event.
    const close = (): void => void setImmediate(() => ended('paused'));
    rl.input.prependListener('keypress', beforeSuspend);
    rl.on('SIGCONT', goOn);
    rl.on('close', close);
    return () => {
      rl.input.removeListener('keypress', beforeSuspend);
      rl.removeListener('SIGCONT', goOn);
    };
  }, []);
  draw();
  return '';
});

/** Resolves with the way the interview ended; the desk knows the answers. Rejects only when something is broken. */
export async function ask(desk: Desk, surface: AskSurface, keys: Readable, outside: AbortSignal): Promise<EndKind> {
  const inside = new AbortController();
  // Only the first reader of a stream decides on this, and the prompt would leave it as it is.
  emitKeypressEvents(keys, { escapeCodeTimeout } as Interface & { escapeCodeTimeout: number });
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    const config: AskConfig = { desk, ...surface, ended: (kind) => inside.abort(kind) };
    return await interviewPrompt(config, { input: keys, output: sink, signal: AbortSignal.any([outside, inside.signal]) });
  } catch (error) {
    if (outside.aborted) return outside.reason as OutsideEnd;
    if (inside.signal.aborted) return inside.signal.reason as EndKind;
    if (error instanceof Error && error.name === 'ExitPromptError') return 'interrupted';
    throw error;
  }
}
