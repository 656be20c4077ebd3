// Replaces a file as a whole: whatever happens, what is on the disk is exactly the old or exactly the new content.
// Temporary file in the same folder, complete write, fsync, rename, fsync of the folder. Knows nothing of what is written.
import { accessSync, closeSync, constants, fchmodSync, fchownSync, fsyncSync, linkSync, lstatSync } from 'node:fs';
import { openSync, renameSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import { realTarget } from './real-target.ts';
import { attempt, errorCode, StoreError } from './store-error.ts';
import { removeIfThere, temporaryPath } from './temporary-files.ts';

export interface WriteOptions {
  /** Names the temporary file, so that a later process can tell whether it is still in use. */
  readonly pid: number;
  readonly platform: NodeJS.Platform;
  /** Of a new file, before the umask; an existing file keeps its own. Default 0600. */
  readonly mode?: number;
  /** `never`: an existing file is an error (EEXIST), without a moment in which it could be overwritten. Default `always`. */
  readonly replace?: 'always' | 'never';
  /** Whether a symbolic link is followed (default) or replaced itself. */
  readonly followLinks?: boolean;
}

/**
 * Returns when the content is on the disk. Throws StoreError otherwise; the temporary file is gone then, and the file is as
 * it was, unless only the folder could not be synced.
 */
export function writeAtomically(path: string, content: string | Uint8Array, options: WriteOptions): void {
  const { pid, platform, mode = 0o600, replace = 'always', followLinks = true } = options;
  const target = followLinks ? realTarget(path) : path;
  const existing = existingFile(target);
  if (existing !== null) {
    if (replace === 'never') throw new StoreError('create', target, 'EEXIST');
    // A rename would go over a write protection that somebody has set on purpose.
    attempt('write', target, () => accessSync(target, constants.W_OK));
  }
  const temporary = createTemporary(target, pid, mode);
  try {
    writeDurably(temporary, content, existing);
    if (replace === 'never') publish(temporary.path, target, platform);
    else rename(temporary.path, target, platform);
  } catch (error) {
    removeIfThere(temporary.path);
    throw error;
  }
  syncFolder(dirname(target));
}

interface OpenFile {
  readonly path: string;
  readonly descriptor: number;
}

/** Null where there is none, or a link that is to be replaced. Anything that is no regular file is refused. */
function existingFile(target: string): Stats | null {
  const stats = attempt('read', target, () => lstatSync(target, { throwIfNoEntry: false }));
  if (stats === undefined || stats.isSymbolicLink()) return null;
  if (!stats.isFile()) throw new StoreError('read', target, stats.isDirectory() ? 'EISDIR' : 'ENOTFILE');
  return stats;
}

function createTemporary(target: string, pid: number, mode: number): OpenFile {
  for (let counter = 0; ; counter += 1) {
    const path = temporaryPath(target, pid, counter);
    try {
      return { path, descriptor: openSync(path, 'wx', mode) };
    } catch (error) {
      // A leftover of a former process with this id; it is swept elsewhere.
      if (errorCode(error) !== 'EEXIST' || counter >= 99) throw new StoreError('create', path, error);
    }
  }
}

function writeDurably({ path, descriptor }: OpenFile, content: string | Uint8Array, existing: Stats | null): void {
  try {
    if (existing !== null) attempt('write', path, () => keepAccess(descriptor, existing));
    // On a descriptor this loops until everything is written; a single write may stop short on a full disk.
    attempt('write', path, () => writeFileSync(descriptor, content));
    attempt('sync', path, () => fsyncSync(descriptor));
  } catch (error) {
    closeQuietly(descriptor);
    throw error;
  }
  attempt('close', path, () => closeSync(descriptor));
}

/** Owner, group and mode of the file that is replaced; where the group cannot be kept, nobody else gains its rights. */
function keepAccess(descriptor: number, { uid, gid, mode }: Stats): void {
  const permissions = mode & 0o777;
  fchmodSync(descriptor, changeOwner(descriptor, uid, gid) ? permissions : permissions & 0o707);
}

function changeOwner(descriptor: number, uid: number, gid: number): boolean {
  try {
    fchownSync(descriptor, uid, gid);
    return true;
  } catch {
    return changeGroup(descriptor, gid);
  }
}

function changeGroup(descriptor: number, gid: number): boolean {
  try {
    fchownSync(descriptor, -1, gid);
    return true;
  } catch {
    return false;
  }
}

/** Windows refuses while a virus scanner or an indexer looks at the file; that passes. */
function rename(from: string, to: string, platform: NodeJS.Platform): void {
  for (let pause = 1; ; pause *= 2) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const passes = platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (!passes || pause > 512) throw new StoreError('rename', to, error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

/** Gives the temporary file its name only if the name is free. File systems without hard links get a check and a rename. */
function publish(from: string, to: string, platform: NodeJS.Platform): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errorCode(error))) throw new StoreError('create', to, error);
    if (lstatSync(to, { throwIfNoEntry: false }) !== undefined) throw new StoreError('create', to, 'EEXIST');
    rename(from, to, platform);
    return;
  }
  removeIfThere(from);
}

/** Makes the new name durable. Platforms that cannot sync a folder say so in one of several ways; only a failing disk counts. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeQuietly(descriptor);
    }
  } catch (error) {
    if (['EIO', 'ENOSPC', 'EDQUOT'].includes(errorCode(error))) throw new StoreError('sync', folder, error);
  }
}

function closeQuietly(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {
    // What matters has been decided before.
  }
}
