// A world for the interview without a terminal: what is typed is pushed in, what is drawn is collected, signals are sent by name.
import { PassThrough, Writable } from 'node:stream';
import type { InputStream, Io, OutputStream, Signal } from '../../../src/cli/io.ts';

export interface FakeIo extends Io {
  /** Everything that happened, in order: `raw true`, `write …`, and what a test adds. */
  readonly log: string[];
  /** What stderr got. */
  output(): string;
  /** The lines of the last frame, without control sequences. */
  frame(): readonly string[];
  type(text: string): Promise<void>;
  send(signal: Signal): void;
  resize(columns: number, rows: number): void;
  /** Signals that are listened to now. */
  listening(): readonly Signal[];
}

/** Long enough for streams to hand on what they hold. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const patience = 30_000;

/** Waits until this is shown, or anything at all: the first question loads the prompt's library. Throws where it never comes. */
export async function shown(io: FakeIo, wanted = ''): Promise<void> {
  const until = Date.now() + patience;
  while (io.output() === '' || !io.output().includes(wanted)) {
    if (Date.now() > until) throw new Error(`waited in vain for ${JSON.stringify(wanted)} in ${JSON.stringify(io.output())}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await settle();
}

export function fakeIo(options: { readonly tty?: boolean; readonly env?: Readonly<Record<string, string>> } = {}): FakeIo {
  const tty = options.tty ?? true;
  const log: string[] = [];
  const written: string[] = [];
  const listeners = new Map<Signal, Set<() => void>>();
  const setRawMode = (raw: boolean): void => void log.push(`raw ${raw}`);
  const stdin = Object.assign(new PassThrough(), { isTTY: tty, ...(tty ? { setRawMode } : {}) }) as PassThrough & InputStream;
  const sink = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      written.push(String(chunk));
      log.push(`write ${String(chunk)}`);
      done();
    },
  });
  const stderr = Object.assign(sink, { isTTY: tty, columns: 80, rows: 24 }) as unknown as OutputStream & { columns: number; rows: number };
  return {
    stdin,
    stdout: new PassThrough(),
    stderr,
    env: options.env ?? {},
    cwd: '/',
    packageFolder: '/',
    platform: 'linux',
    pid: 1,
    hostname: 'here',
    now: () => new Date(0),
    isAlive: () => false,
    onSignal: (signal, listener) => void listeners.set(signal, (listeners.get(signal) ?? new Set()).add(listener)),
    offSignal: (signal, listener) => void listeners.get(signal)?.delete(listener),
    log,
    output: () => written.join(''),
    frame: () =>
      (written.join('').split('\x1b[H').at(-1) ?? '')
        .split('\x1b[J')[0]!
        .split('\x1b[K')
        .join('')
        .split('\r\n'),
    async type(text) {
      stdin.write(text);
      await settle();
    },
    send(signal) {
      for (const listener of listeners.get(signal) ?? []) listener();
    },
    resize(columns, rows) {
      Object.assign(stderr, { columns, rows });
      stderr.emit('resize');
    },
    listening: () => [...listeners].flatMap(([signal, set]) => (set.size > 0 ? [signal] : [])),
  };
}
