// The interview between two keys, with saving: what a key changes is on the disk before anything is drawn.
// Knows no terminal and no library.
import type { Key } from '../../interview/key.ts';
import { leave, press, scrolledTo } from '../../interview/turn.ts';
import type { Turn } from '../../interview/turn-state.ts';
import type { Assessment } from '../../model/assessment.ts';
import { createSaver } from './saver.ts';

export interface Desk {
  readonly turn: Turn;
  readonly failure: string | null;
  /** Null while it goes on. */
  readonly ended: 'finished' | 'paused' | null;
  press(key: Key): void;
  /** What the screen could scroll to. */
  scrolledTo(line: number): void;
  /** Ends from wherever it stands; what is being typed as a remark is kept. */
  leave(): void;
}

function endOf(turn: Turn): Desk['ended'] {
  return turn.mode.kind === 'done' ? 'finished' : turn.mode.kind === 'paused' ? 'paused' : null;
}

/** Where saving fails, the first wish to end is refused, so that nobody leaves unaware; the second one in a row is granted. */
export function openDesk(start: Turn, save: (assessment: Assessment) => void): Desk {
  const saver = createSaver(save);
  let turn = start;
  let warned = false;
  return {
    get turn() {
      return turn;
    },
    get failure() {
      return saver.failure;
    },
    get ended() {
      return endOf(turn);
    },
    press(key) {
      const next = press(turn, key);
      saver.keep(next.interview);
      const refused = endOf(next) !== null && saver.failure !== null && !warned;
      warned = refused;
      turn = refused ? { ...turn, hint: 'unsaved' } : next;
    },
    scrolledTo(line) {
      turn = scrolledTo(turn, line);
    },
    leave() {
      turn = leave(turn);
      saver.keep(turn.interview);
    },
  };
}
