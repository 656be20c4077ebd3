// Formats that are called json and print an envelope do so on failure as well, as --json does.
import type { CliContext } from './context.ts';
import { renderFailure } from './show-failure.ts';
import { writeStream } from './write-output.ts';

interface Asked {
  readonly format?: string;
  /** With --json whoever ends the program prints the envelope. */
  readonly json?: boolean;
}

/** For what comes before anything is printed. */
export async function envelopeOnFailure<T>(step: () => T, { format, json }: Asked, { io }: CliContext): Promise<T> {
  try {
    return step();
  } catch (error) {
    if (format === 'json' && json !== true) await writeStream(io.stdout, renderFailure(error));
    throw error;
  }
}
