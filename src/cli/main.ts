// The entry: runs one command line to its exit code. Answers --version by itself, since everything else takes time to load.
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

export { createProcessIo, endProcess } from './process-io.ts';

/** A reader that has gone away has seen what it wanted; any other error means that the version was lost. */
async function writeVersion({ stdout }: Io): Promise<number> {
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((done) => {
    stdout.on('error', done);
    stdout.write(`${version}\n`, done);
  });
  return error == null || error.code === 'EPIPE' ? exitCode.fine : exitCode.notEvaluated;
}

/** Never throws; what went wrong has been said on stderr (with --json also on stdout) when it returns. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    return writeVersion(io);
  }
  const { runCommandLine } = await import('./program.ts');
  return runCommandLine(argv, io);
}
