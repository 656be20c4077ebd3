// The real world: the running process as an Io. Called by bin only.
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** Ended, but its parent has not asked yet; where nobody ever does, it stays for good. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    // Somebody else's process may not be signalled, but it lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Lets the process end with a code. After a hang-up it ends by that signal: Node aborts at its end where the terminal is gone.
 */
export function endProcess(code: number): void {
  process.exitCode = code;
  if (code !== exitCode.hangup) return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

export function createProcessIo(packageFolder: string): Io {
  return {
    // Streams are created when they are first touched: a closed stdin must not hurt a report.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    env: process.env,
    cwd: process.cwd(),
    packageFolder,
    platform: process.platform,
    pid: process.pid,
    hostname: hostname(),
    now: () => new Date(),
    isAlive,
    onSignal: (signal, listener) => process.on(signal, listener),
    offSignal: (signal, listener) => process.off(signal, listener),
  };
}
