// Rungs below one another on a terminal, each with its number, and a mark before those that are meant.
import { plain } from '../../../text/plain.ts';
import { displayWidth, padText, wrapText } from '../../../text/width.ts';
import type { Lines, Sheet } from '../../terminal/page.ts';

export interface Rung {
  readonly number: string;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Numbers stand in a column of their own, texts are wrapped under themselves. */
export function ladder(rungs: readonly Rung[], mark: string, { width }: Sheet): Lines {
  const numbers = Math.max(0, ...rungs.map(({ number }) => displayWidth(number)));
  const indent = 2 + numbers + 2;
  return rungs.flatMap(({ number, text, isMarked }) =>
    wrapText(plain(text.replace(/\s+/gu, ' ')), width - indent).map((line, index) => (index > 0 ? ' '.repeat(indent) : `${isMarked ? mark : ' '} ${padText(number, numbers, 'start')}  `) + line),
  );
}
