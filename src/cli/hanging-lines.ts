// Text from a file behind a lead, such as a dash; further lines stand below its beginning.
import { plain } from '../text/plain.ts';
import { displayWidth, padText, wrapText } from '../text/width.ts';

/** Lines of at most `columns` cells; `lead` is shown as it is. Never an empty list. */
export function hangingLines(lead: string, text: string, columns: number): readonly string[] {
  const indent = padText('', displayWidth(lead));
  return wrapText(plain(text), columns - indent.length).map((line, index) => (index === 0 ? lead : indent) + line);
}
