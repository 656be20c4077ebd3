// Fits what stands around the lists of a help page into the terminal; the lists themselves commander fits.
import { wrapText } from '../text/width.ts';

/** Paragraphs are broken at words. Lines that are indented stay whole: examples to be copied, and what has been laid out already. */
export function wrapHelp(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith(' ') ? [line] : wrapText(line, columns)))
    .join('\n');
}
