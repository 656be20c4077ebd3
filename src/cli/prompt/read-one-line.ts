// One line from the input, as it is typed; for questions that do without a screen.
import { createInterface } from 'node:readline';
import type { Io } from '../io.ts';

/**
 * Null at the end of the input and on Ctrl-D. What follows the line stays with the input only on a terminal, which hands out single
 * lines.
 */
export function readOneLine({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): Promise<string | null> {
  stderr.write('> ');
  return new Promise((resolve) => {
    const lines = createInterface({ input: stdin, terminal: false, crlfDelay: Infinity });
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
    lines.once('close', () => resolve(null));
  });
}
