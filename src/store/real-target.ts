// Which file a path really means, so that a symbolic link stays a link and its target is what gets replaced.
import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { attempt, errorCode, StoreError } from './store-error.ts';

const mostLinks = 40;

/**
 * Follows symbolic links, also to a file that does not exist yet. Throws StoreError (`resolve`) where the folder does not
 * exist (ENOENT) or the links run in a circle (ELOOP).
 */
export function realTarget(path: string): string {
  return follow(path, mostLinks);
}

function follow(path: string, linksLeft: number): string {
  if (linksLeft === 0) throw new StoreError('resolve', path, 'ELOOP');
  try {
    return realpathSync(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw new StoreError('resolve', path, error);
  }
  const folder = attempt('resolve', dirname(path), () => realpathSync(dirname(path)));
  const link = linkText(path);
  return link === null ? join(folder, basename(path)) : follow(resolve(folder, link), linksLeft - 1);
}

function linkText(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
