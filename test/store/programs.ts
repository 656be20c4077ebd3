// Runs small programs made from this repository under tools that break them: bundling, tools that may be missing, temporary folders.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { onTestFinished } from 'vitest';

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'revmat-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes one JavaScript file of a harness, outside the repository; the caller removes its folder. */
export function bundleHarness(harness: string, folder: string): string {
  const outfile = join(folder, 'harness.cjs');
  const entry = fileURLToPath(new URL(harness, import.meta.url));
  buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' });
  return outfile;
}

/** Whether a command can be run here and succeeds. */
export function works(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/** Standard output and how it ended, also when it failed or was killed. */
export interface Run {
  readonly stdout: string;
  readonly code: number | null;
}

export function run(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(command, args, { timeout: 30_000, killSignal: 'SIGKILL', env: { ...process.env, ...environment } }, (_error, stdout) => {
      done({ stdout, code: child.exitCode });
    });
  });
}
