// What a single prompt of Inquirer lacks: it does not settle on Ctrl-D, and it does not survive Ctrl-Z and fg.
import type { Key } from '../../interview/key.ts';
import type { Io } from '../io.ts';

const showCursor = '\x1b[?25h';
/** The longest that a timer can wait, in milliseconds. */
const longTime = 2 ** 31 - 1;

/**
 * Calls `closed` when the prompt lets go of its input without an answer; goes on where it does so because of a stop. Returns what ends
 * the watch; to be begun before the prompt, so that Ctrl-Z is seen before it stops the program.
 */
export function watchPrompt({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>, closed: () => void): () => void {
  // While the program is stopped nothing else may keep it alive.
  const alive = setInterval(() => undefined, longTime);
  let stopped = false;
  // After a stop readline takes its input for paused all the time, and says nothing when Ctrl-D closes it.
  const closedSilently = (): void => {
    if ('isRaw' in stdin && stdin.isRaw === false) closed();
  };
  const pressed = (_: unknown, key: Key | undefined): void => {
    if (key?.ctrl !== true) return;
    if (key.name === 'd') setImmediate(closedSilently);
    if (key.name !== 'z') return;
    stopped = true;
    stderr.write(showCursor);
  };
  // An answer is handed over before the next turn of the loop.
  const paused = (): void => {
    setImmediate(stopped ? () => stdin.resume() : closed);
    stopped = false;
  };
  stdin.prependListener('keypress', pressed);
  stdin.on('pause', paused);
  return () => {
    clearInterval(alive);
    stdin.off('keypress', pressed);
    stdin.off('pause', paused);
    // For the same reason a prompt after a stop leaves it flowing, which would keep the program from ending.
    stdin.pause();
  };
}
