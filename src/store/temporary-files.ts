// Names of the temporary files beside a file, and the removal of those whose process is gone.
import { readdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { realTarget } from './real-target.ts';

const ending = '.revmat-tmp';

/** `.<name>.<pid>.<counter>.revmat-tmp`, in the file's own folder. */
export function temporaryPath(target: string, pid: number, counter: number): string {
  return join(dirname(target), `.${basename(target)}.${pid}.${counter}${ending}`);
}

/**
 * Removes what saves of this file by processes that no longer run have left behind; returns the paths removed, sorted.
 * A leftover is never worth a failure: what cannot be listed or removed stays.
 */
export function sweepTemporaryFiles(path: string, isAlive: (pid: number) => boolean): readonly string[] {
  const target = realTarget(path);
  const folder = dirname(target);
  const start = `.${basename(target)}.`;
  return namesIn(folder).flatMap((name) => {
    if (!name.startsWith(start) || !name.endsWith(ending)) return [];
    const middle = /^([1-9]\d{0,9})\.\d+$/.exec(name.slice(start.length, -ending.length));
    if (middle === null || isAlive(Number(middle[1]))) return [];
    return removeIfThere(join(folder, name)) ? [join(folder, name)] : [];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

/** Whether it was there and could be removed. */
export function removeIfThere(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}
