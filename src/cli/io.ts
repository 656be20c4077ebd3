// The world as the cli floor sees it: built once in bin, replaced in tests. Below cli nobody reads process.
import type { Readable, Writable } from 'node:stream';

export interface InputStream extends Readable {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
}

export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  /** Width and height in character cells, where it is a terminal. */
  readonly columns?: number;
  readonly rows?: number;
}

/** Signals that the program answers to. */
export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGCONT';

export interface Io {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Absolute folder of the installed package: bundled frameworks and examples lie below it. */
  readonly packageFolder: string;
  readonly platform: NodeJS.Platform;
  readonly pid: number;
  readonly hostname: string;
  now(): Date;
  /** Whether a process of this machine with this id is running. */
  isAlive(pid: number): boolean;
  onSignal(signal: Signal, listener: () => void): void;
  offSignal(signal: Signal, listener: () => void): void;
}
