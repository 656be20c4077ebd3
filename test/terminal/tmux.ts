// A real terminal for tests: one tmux server per test file, one window at a time.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const hasTmux = existsSync('/usr/bin/tmux');

export interface RealTerminal {
  /** A shell in a window of the given size. */
  open(columns: number, rows: number, folder: string): void;
  /** Keys as tmux names them; all of one call arrive at once. */
  keys(...names: readonly string[]): void;
  /** As it comes out of a clipboard, with the marks of a bracketed paste where they are asked for. */
  paste(text: string): void;
  resize(columns: number, rows: number): void;
  screen(): string;
  /** Waits until the screen contains the text or matches. */
  see(wanted: string | RegExp): Promise<string>;
  isCursorShown(): boolean;
  /** Closes the window under whatever runs in it. */
  close(): void;
  stop(): void;
}

/** For a machine with much else to do; nothing is waited for longer than it takes. */
const patience = 30_000;

export async function waitFor<T>(look: () => T | null, what: () => string): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    const seen = look();
    if (seen !== null) return seen;
    if (Date.now() > until) throw new Error(`waited in vain for ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function realTerminal(name: string): RealTerminal {
  // A server of its own for each window: the last one may still be ending.
  let opened = 0;
  const tmux = (...words: readonly string[]): string => execFileSync('/usr/bin/tmux', ['-L', `${name}-${opened}`, '-f', '/dev/null', ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const screen = (): string => tmux('capture-pane', '-p', '-t', 'window');
  return {
    open(columns, rows, folder) {
      opened += 1;
      tmux('new-session', '-d', '-s', 'window', '-x', String(columns), '-y', String(rows), '-c', folder, "env PS1='$ ' LC_ALL=C.UTF-8 bash --norc --noprofile");
    },
    keys: (...names) => void tmux('send-keys', '-t', 'window', ...names),
    paste(text) {
      tmux('set-buffer', text);
      tmux('paste-buffer', '-p', '-t', 'window');
    },
    resize: (columns, rows) => void tmux('resize-window', '-t', 'window', '-x', String(columns), '-y', String(rows)),
    screen,
    see: (wanted) =>
      waitFor(() => {
        const shown = screen();
        return (typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown)) ? shown : null;
      }, () => `${String(wanted)} in:\n${screen()}`),
    isCursorShown: () => tmux('display-message', '-p', '-t', 'window', '#{cursor_flag}').trim() === '1',
    close: () => void tmux('kill-session', '-t', 'window'),
    stop() {
      try {
        tmux('kill-server');
      } catch {
        // It ends by itself with its last window.
      }
    },
  };
}
