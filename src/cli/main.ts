// The entry: runs one command line to its exit code. Answers --version by itself, since everything else takes time to load.
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

export { createProcessIo, endProcess } from './process-io.ts';

/** Never throws; what went wrong has been said on stderr (with --json also on stdout) when it returns. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    await new Promise((done) => io.stdout.write(`${version}\n`, done));
    return exitCode.fine;
  }
  const { runCommandLine } = await import('./program.ts');
  return runCommandLine(argv, io);
}
