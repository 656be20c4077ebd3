// Holds the terminal while the interview has it: screen, cursor, size, signals, and everything put back on every way out.
// Knows nothing of questions. The streams and signals are those of the Io it is given.
import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import type { InputStream, Io } from '../io.ts';
import type { Frame } from './frame.ts';
import { onEndingSignals } from './ending-signals.ts';
import type { EndKind, OutsideEnd } from './interview-options.ts';
import { createKeyFilter } from './key-filter.ts';

export interface TerminalEvents {
  end(kind: OutsideEnd): void;
  /** The size has changed, or the screen has been somebody else's meanwhile. */
  redraw(): void;
}

export interface Terminal {
  /**
   * What is typed. Readline gets this instead of the terminal itself: it would set raw mode behind our back, and throw where the
   * terminal is gone.
   */
  readonly keys: Readable;
  draw(frame: Frame): void;
  size(): { readonly columns: number; readonly rows: number };
  /** Gives screen and keyboard back to the shell for the time that the program is stopped (Ctrl-Z). */
  lend(): void;
  /** Takes them again: raw mode must be set anew, the shell has reset it behind Node's back. */
  reclaim(): void;
  /** Undoes everything; may be called again. `kind`: how the interview has ended. */
  release(kind: EndKind): void;
}

// A screen of its own: nothing of what stood there before is overwritten, and no line count has to be kept in step with a terminal
// that wraps anew when it is resized. Bracketed paste tells pasted text from keys.
const enter = '\x1b[?1049h\x1b[?2004h\x1b[?25l';
const leave = '\x1b[?7h\x1b[?25h\x1b[?2004l\x1b[?1049l';
// The frame replaces the last one line by line, in one write between the marks of a synchronised update: no flicker. Without
// automatic wrapping a line that a terminal finds wider than we do is cut instead of pushing everything down.
const beginFrame = '\x1b[?2026h\x1b[?25l\x1b[?7l\x1b[H';
const endFrame = '\x1b[?7h\x1b[?2026l';
const eraseRight = '\x1b[K';
const eraseBelow = '\x1b[J';

/** The whole frame as one string of output. */
export function encodeFrame({ lines, cursor }: Frame): string {
  const place = cursor === null ? '' : `\x1b[${cursor.row + 1};${cursor.column + 1}H\x1b[?25h`;
  const body = lines.map((line) => line + eraseRight).join('\r\n');
  return `${beginFrame}${body}${eraseBelow}${endFrame}${place}`;
}

const defaultSize = { columns: 80, rows: 24 };
/** The longest that a timer can wait, in milliseconds. */
const longTime = 2 ** 31 - 1;

/** A terminal that is gone takes no mode any more; that it is gone is heard elsewhere. */
function setRawMode(stdin: InputStream, raw: boolean): void {
  try {
    stdin.setRawMode?.(raw);
  } catch {
    // Nothing is left to be set.
  }
}

export function holdTerminal(io: Pick<Io, 'stdin' | 'stderr' | 'onSignal' | 'offSignal'>, events: TerminalEvents): Terminal {
  const { stdin, stderr } = io;
  // As a terminal for @inquirer/core, which then leaves out what was typed before the first question could be seen.
  const keys = Object.assign(new PassThrough(), { isTTY: true });
  let released = false;
  const gone = (): void => events.end('hangup');
  const filter = createKeyFilter();
  const forward = (chunk: Buffer): void => void keys.write(filter(chunk));
  const reclaim = (): void => {
    if (released) return;
    // The shell has reset the mode behind Node's back; setting what Node believes to be set would do nothing.
    setRawMode(stdin, false);
    setRawMode(stdin, true);
    stdin.resume();
    stderr.write(enter);
    events.redraw();
  };
  // After a stop readline pauses its input; wait until it has.
  const continued = (): void => void setImmediate(reclaim);
  // While the program is stopped nothing else may keep it alive.
  const alive = setInterval(() => undefined, longTime);

  const forgetSignals = onEndingSignals(io, events.end);
  io.onSignal('SIGCONT', continued);
  stdin.on('data', forward);
  stdin.on('end', gone);
  stdin.on('close', gone);
  // These two stay for good: a terminal that is gone may report its errors late, and nobody else would listen.
  stdin.on('error', gone);
  stderr.on('error', gone);
  stderr.on('resize', events.redraw);
  setRawMode(stdin, true);
  // Whoever asked something before has paused it, and a listener alone does not undo that.
  stdin.resume();
  stderr.write(enter);

  return {
    keys,
    draw: (frame) => void stderr.write(encodeFrame(frame)),
    size: () => ({ columns: stderr.columns || defaultSize.columns, rows: stderr.rows || defaultSize.rows }),
    lend() {
      stderr.write(leave);
      setRawMode(stdin, false);
    },
    reclaim,
    release(kind) {
      if (released) return;
      released = true;
      clearInterval(alive);
      forgetSignals(kind);
      io.offSignal('SIGCONT', continued);
      stdin.off('data', forward);
      stdin.off('end', gone);
      stdin.off('close', gone);
      stderr.off('resize', events.redraw);
      stderr.write(leave);
      setRawMode(stdin, false);
      stdin.pause();
      keys.end();
    },
  };
}
