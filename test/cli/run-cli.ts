// Runs a command line in this process, against streams that remember what was written.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Io, OutputStream } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliWorld {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Makes standard output a terminal of this width. */
  readonly columns?: number;
  /** Instead of noon of 22 November 2026; a lock asks for it when it is taken. */
  readonly now?: () => Date;
}

export const packageFolder = resolve(import.meta.dirname, '../..');

function recorder(columns: number | undefined): { readonly stream: OutputStream; readonly text: () => string } {
  const chunks: string[] = [];
  const stream: Writable = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString('utf8'));
      done();
    },
  });
  if (columns !== undefined) Object.assign(stream, { isTTY: true, columns, rows: 24 });
  return { stream, text: () => chunks.join('') };
}

/** A folder of its own for one test, gone after it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'revmat-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder of a git repository with these files, by path, gone after the test. */
export function makeProject(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder();
  mkdirSync(join(folder, '.git'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The clock stands at noon of 22 November 2026; standard input is no terminal. */
export async function runCli(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  const stdout = recorder(world.columns);
  const stderr = recorder(undefined);
  const io: Io = {
    stdin: new PassThrough(),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: world.env ?? {},
    cwd: world.cwd ?? packageFolder,
    packageFolder,
    platform: 'linux',
    pid: process.pid,
    hostname: 'test-host',
    now: world.now ?? (() => new Date(2026, 10, 22, 12)),
    isAlive: () => true,
    onSignal: () => undefined,
    offSignal: () => undefined,
  };
  const code = await run(argv, io);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
