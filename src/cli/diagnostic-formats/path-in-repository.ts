// A file of a diagnostic as machines name it: relative to the root of the repository, with forward slashes.
import { relative, resolve, sep } from 'node:path';
import type { ShowOptions } from './diagnostic-format.ts';

/** Absolute only where it lies on another drive. */
export function pathInRepository(file: string, { cwd, root }: Pick<ShowOptions, 'cwd' | 'root'>): string {
  return relative(root, resolve(cwd, file)).split(sep).join('/');
}
