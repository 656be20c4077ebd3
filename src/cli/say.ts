// One line, or several, for the person who watches; never for whoever reads the data.
import { disarmLine } from '../report/parts/runner-commands.ts';
import { plain } from '../text/plain.ts';
import type { CliContext } from './context.ts';
import { writeStream } from './write-output.ts';

export async function say(text: string, { io }: Pick<CliContext, 'io'>): Promise<void> {
  await writeStream(io.stderr, `${text}\n`);
}

/** Something to know about, which stops nothing. */
export async function warn(text: string, context: Pick<CliContext, 'io' | 'errStyle'>): Promise<void> {
  await say(`${context.errStyle.yellow('revmat:')} ${disarmLine(plain(text))}`, context);
}
