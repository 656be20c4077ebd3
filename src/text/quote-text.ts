// How a sentence shows text from a file: harmless, short, and in quotes.
import { plain } from './plain.ts';
import { truncateText } from './width.ts';

const shownColumns = 60;

/** In double quotes. */
export function quoteText(text: string): string {
  return `"${shortText(text)}"`;
}

/** Without quotes; at most 60 cells. */
export function shortText(text: string): string {
  // Most of a long text is not worth escaping.
  return truncateText(plain(text.slice(0, 10 * shownColumns)), shownColumns);
}

/** `a`, `a or b`, `a, b or c`. */
export function joinWords(words: readonly string[], last: 'or' | 'and' = 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** The first ones, and how many more there are. */
export function listSome(words: readonly string[], limit = 12): string {
  const shown = words.slice(0, limit).map(shortText).join(', ');
  return words.length > limit ? `${shown} and ${words.length - limit} more` : shown;
}
