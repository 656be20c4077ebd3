// What is in a file right now, for comparing it with what was read or written last. Cannot be made to wait by a pipe.
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { attempt, errorCode, StoreError } from './store-error.ts';

export interface StoredFile {
  readonly bytes: Buffer;
  /** Permission bits. */
  readonly mode: number;
}

/** Null where there is no such file. Throws StoreError (`read`) on what is no regular file or cannot be read. */
export function readStoredFile(path: string): StoredFile | null {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new StoreError('read', path, error);
  }
  try {
    return attempt('read', path, () => {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) throw new StoreError('read', path, stats.isDirectory() ? 'EISDIR' : 'ENOTFILE');
      return { bytes: readFileSync(descriptor), mode: stats.mode & 0o777 };
    });
  } finally {
    closeSync(descriptor);
  }
}
