// Keys for tests, written as one would say them: `3`, `n`, `enter`, `ctrl-c`, and whole texts letter by letter.
import type { Key } from '../../src/interview/key.ts';
import { press } from '../../src/interview/turn.ts';
import type { Turn } from '../../src/interview/turn-state.ts';

const named = new Set(['up', 'down', 'left', 'right', 'home', 'end', 'pageup', 'pagedown', 'backspace', 'delete', 'escape', 'tab', 'paste-start', 'paste-end', 'f5']);

export function key(name: string): Key {
  if (name === 'enter') return { name: 'return', sequence: '\r' };
  if (name === 'space') return { name: 'space', sequence: ' ' };
  if (name.startsWith('ctrl-')) return { name: name.slice(5), ctrl: true, sequence: '\x01' };
  if (name.startsWith('meta-')) return { name: name.slice(5), meta: true, sequence: `\x1b${name.slice(5)}` };
  // As readline reports it.
  if (name === 'escape') return { name, meta: true, sequence: '\x1b' };
  return named.has(name) ? { name, sequence: '\x1b[' } : { name: name.toLowerCase(), sequence: name };
}

/** Presses named keys one after the other; an entry in quotes, such as `"hello"`, is typed letter by letter. */
export function pressAll(turn: Turn, ...names: readonly string[]): Turn {
  const keys = names.flatMap((name) => (/^".*"$/su.test(name) ? Array.from(name.slice(1, -1), key) : [key(name)]));
  return keys.reduce(press, turn);
}
