// The entry: runs one command line to its exit code. The one place that catches, and the only caller of commands.
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

export { createProcessIo } from './process-io.ts';

/** Never throws; what went wrong has been said on stderr (with --json also on stdout) when it returns. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { writeStream } = await import('./write-output.ts');
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await writeStream(io.stdout, `${version}\n`);
      return exitCode.fine;
    }
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, io);
  } catch (error) {
    const { showFailure } = await import('./show-failure.ts');
    return showFailure(error, argv, io);
  }
}
