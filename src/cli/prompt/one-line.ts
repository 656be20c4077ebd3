// Words from a file, made harmless and put on one line. The only way for them onto the interview's screen.
import { plain } from '../../text/plain.ts';

export function oneLine(text: string): string {
  return plain(text.replace(/\s+/g, ' ').trim());
}

/** One entry per paragraph; blank ones are left out. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');
}
