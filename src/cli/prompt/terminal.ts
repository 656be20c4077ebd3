// Holds the terminal while the interview has it: screen, cursor, size, signals, and everything put back on every way out.
// Knows nothing of questions. The streams and signals are those of the Io it is given.
import type { Io } from '../io.ts';
import type { Frame } from './frame.ts';
import { onEndingSignals } from './ending-signals.ts';
import type { OutsideEnd } from './interview-options.ts';

export interface TerminalEvents {
  end(kind: OutsideEnd): void;
  /** The size has changed, or the screen has been somebody else's meanwhile. */
  redraw(): void;
}

export interface Terminal {
  draw(frame: Frame): void;
  size(): { readonly columns: number; readonly rows: number };
  /** Gives screen and keyboard back to the shell for the time that the program is stopped (Ctrl-Z). */
  lend(): void;
  /** Takes them again: raw mode must be set anew, the shell has reset it behind Node's back. */
  reclaim(): void;
  /** Undoes everything; may be called again. */
  release(): void;
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

export function holdTerminal(io: Pick<Io, 'stdin' | 'stderr' | 'onSignal' | 'offSignal'>, events: TerminalEvents): Terminal {
  const { stdin, stderr } = io;
  let released = false;
  const closed = (): void => events.end('closed');
  const reclaim = (): void => {
    if (released) return;
    stdin.setRawMode?.(false);
    stdin.setRawMode?.(true);
    stdin.resume();
    stderr.write(enter);
    events.redraw();
  };
  // After the stop readline pauses the input as well; wait until it has.
  const continued = (): void => void setImmediate(reclaim);
  // While the program is stopped nothing else may keep it alive.
  const alive = setInterval(() => undefined, longTime);

  const forgetSignals = onEndingSignals(io, events.end);
  io.onSignal('SIGCONT', continued);
  stdin.on('end', closed);
  stdin.on('close', closed);
  // These two stay for good: a vanished terminal may report its errors late, and nobody else would listen.
  stdin.on('error', closed);
  stderr.on('error', closed);
  stderr.on('resize', events.redraw);
  stderr.write(enter);

  return {
    draw: (frame) => void stderr.write(encodeFrame(frame)),
    size: () => ({ columns: stderr.columns || defaultSize.columns, rows: stderr.rows || defaultSize.rows }),
    lend: () => void stderr.write(leave),
    reclaim,
    release() {
      if (released) return;
      released = true;
      clearInterval(alive);
      forgetSignals();
      io.offSignal('SIGCONT', continued);
      stdin.off('end', closed);
      stdin.off('close', closed);
      stderr.off('resize', events.redraw);
      stderr.write(leave);
      stdin.setRawMode?.(false);
      stdin.pause();
    },
  };
}
