// A program that writes to standard output as every command does, and says on stderr how it went: write-output-harness SIZE
import { UserError } from '../../src/cli/user-error.ts';
import { writeStream } from '../../src/cli/write-output.ts';

const size = Number(process.argv[2]);
writeStream(process.stdout, `${'x'.repeat(size - 1)}\n`).then(
  () => process.stderr.write('fine'),
  (error: unknown) => {
    process.stderr.write(error instanceof UserError ? error.message : `unexpected ${String(error)}`);
    process.exitCode = 2;
  },
);
