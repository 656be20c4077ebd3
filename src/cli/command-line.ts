// How to call the program again, as a line that can be copied into the shell it was called from.
import type { Io } from './io.ts';
import { looksLikePath } from './looks-like-path.ts';

const safeWord = /^[\w@%+=:,./-]+$/;

/** `npx revmat …` where npx started it, since then nothing else would. Words are quoted where a shell would take them apart. */
export function commandLine({ env }: Pick<Io, 'env'>, ...words: readonly string[]): string {
  const program = env['npm_command'] === 'exec' ? ['npx', 'revmat'] : ['revmat'];
  return [...program, ...words.map((word) => (safeWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))].join(' ');
}

/** A file as an argument: never mistaken for an option, nor for the id of a framework. */
export function fileWord(path: string): string {
  return path.startsWith('-') || !looksLikePath(path) ? `./${path}` : path;
}
