// The one writer of results: to a stream, or to a file of its own. Output that is lost is never a success.
import { closeSync, fstatSync, lstatSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Writable } from 'node:stream';
import { writeAtomically } from '../store/atomic-write.ts';
import { errorCode, StoreError } from '../store/store-error.ts';
import { explainSystemCode } from './explain-system-code.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

export interface OutputFileOptions {
  /** Overwrite a file that does not bear the marker. Inputs, folders and devices are never overwritten. */
  readonly force: boolean;
  /** Paths of the files that the output was made from. */
  readonly inputs: readonly string[];
  /** What every file that this program wrote contains in its first or last 1024 bytes, such as `revmat/report@1`. */
  readonly marker: string;
  /** What it is, for messages, and a likely name of such a file. Default: a report, report.md. */
  readonly what?: { readonly name: string; readonly file: string };
  readonly io: Pick<Io, 'cwd' | 'pid' | 'platform'>;
}

const markerWindow = 1024;
const aReport = { name: 'a report', file: 'report.md' };

/**
 * Resolves when the stream has taken everything. A reader that has gone away (`| head -1`) is a success: it has what it wanted.
 * Everything else rejects with a UserError.
 */
export function writeStream(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((done, fail) => {
    const settle = (error: Error | null | undefined): void => {
      if (!error || hasGoneAway(stream, error)) done();
      else fail(new UserError(`cannot write the output: ${explainSystemCode(errorCode(error))}`, { cause: error }));
    };
    // The error comes to the callback and as an event; without a listener the event would end the process.
    stream.on('error', settle);
    const descriptor = regularFile(stream);
    if (descriptor !== null) {
      settle(tryTo(() => writeFileSync(descriptor, text)));
      stream.off('error', settle);
      return;
    }
    stream.write(text, (error) => {
      settle(error);
      if (!error) stream.off('error', settle);
    });
  });
}

/**
 * Writes a file as a whole or not at all, mode 0666 less the umask; an existing file keeps its mode. A symbolic link is replaced
 * itself, its target stays untouched. Throws a UserError for what must not be overwritten and for what cannot be written.
 */
export function writeOutputFile(path: string, content: string | Uint8Array, { force, inputs, marker, what = aReport, io }: OutputFileOptions): void {
  const target = resolve(io.cwd, path);
  const entry = examine(path, () => lstatSync(target, { throwIfNoEntry: false }));
  const file = examine(path, () => statSync(target, { throwIfNoEntry: false }));
  if (entry === undefined) {
    refuseFolderName(path, what.file);
    requireFolder(path, dirname(target));
  }
  if (file !== undefined) {
    refuseSpecial(path, file, what.file);
    const input = inputs.find((candidate) => isSameFile(resolve(io.cwd, candidate), target, file));
    if (input !== undefined) {
      const hint = 'Choose another name for the output.';
      throw new UserError(`${path} is the file that is being read (${input}); it is not overwritten`, { hint });
    }
  }
  if (entry !== undefined && !force && !isOurs(path, target, file, marker)) {
    throw new UserError(`${path} exists and is not ${what.name} that revmat wrote; it is not overwritten`, {
      hint: 'Choose another name, or add --force to replace it.',
    });
  }
  try {
    writeAtomically(target, content, { pid: io.pid, platform: io.platform, mode: 0o666, followLinks: false });
  } catch (error) {
    if (error instanceof StoreError) throw cannotWrite(path, error);
    throw error;
  }
}

/** Node writes to a file only once, and what does not fit is lost without an error; so files are written here. */
function regularFile(stream: Writable): number | null {
  const descriptor: unknown = 'fd' in stream ? stream.fd : null;
  if (typeof descriptor !== 'number' || stream.destroyed) return null;
  try {
    return fstatSync(descriptor).isFile() ? descriptor : null;
  } catch {
    return null;
  }
}

function tryTo(step: () => void): Error | null {
  try {
    step();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** EPIPE, on Windows EOF; later writes to the same stream only say that it is destroyed. */
function hasGoneAway(stream: Writable, error: Error): boolean {
  return isClosedPipe(error) || (errorCode(error) === 'ERR_STREAM_DESTROYED' && isClosedPipe(stream.errored));
}

function isClosedPipe(error: unknown): boolean {
  return ['EPIPE', 'EOF'].includes(errorCode(error));
}

function examine<T>(path: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): UserError {
  const code = error instanceof StoreError ? error.code : errorCode(error);
  return new UserError(`cannot write ${path}: ${explainSystemCode(code)}`, { cause: error });
}

function requireFolder(path: string, folder: string): void {
  const stats = examine(path, () => statSync(folder, { throwIfNoEntry: false }));
  if (stats === undefined) {
    const hint = `Create the folder ${JSON.stringify(folder)} first.`;
    throw new UserError(`cannot write ${path}: there is no folder ${folder}`, { hint });
  }
  if (!stats.isDirectory()) throw new UserError(`cannot write ${path}: ${folder} is not a folder`);
}

/** Resolving a path drops the slash at its end; a file of that name is not what was meant. */
function refuseFolderName(path: string, example: string): void {
  if (path.endsWith('/') || path.endsWith(sep)) throw new UserError(`cannot write ${path}: there is no such folder`, { hint: nameFileIn(path, example) });
}

function nameFileIn(folder: string, example: string): string {
  return `Name a file in it, such as ${JSON.stringify(`${folder.replace(/[/\\]+$/, '')}/${example}`)}.`;
}

function refuseSpecial(path: string, file: Stats, example: string): void {
  if (file.isFile()) return;
  if (file.isDirectory()) throw new UserError(`cannot write ${path}: it is a folder`, { hint: nameFileIn(path, example) });
  const hint = 'Leave out the file name and redirect standard output instead.';
  throw new UserError(`cannot write ${path}: it is not a regular file`, { hint });
}

/** By device and inode, so that hard links and symbolic links count; by name where the system has no inodes. */
function isSameFile(candidate: string, target: string, file: Stats): boolean {
  if (candidate === target) return true;
  const other = tryStat(candidate);
  return other !== null && file.ino !== 0 && other.ino === file.ino && other.dev === file.dev;
}

function tryStat(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Empty, or with the marker near one of its ends. A link into nowhere is not ours. */
function isOurs(path: string, target: string, file: Stats | undefined, marker: string): boolean {
  if (file === undefined) return false;
  if (file.size === 0) return true;
  return examine(path, () => {
    const descriptor = openSync(target, 'r');
    try {
      const starts = [0, Math.max(0, file.size - markerWindow)];
      return starts.some((start) => {
        const window = Buffer.alloc(markerWindow);
        return window.subarray(0, readSync(descriptor, window, 0, markerWindow, start)).includes(marker);
      });
    } finally {
      closeSync(descriptor);
    }
  });
}
