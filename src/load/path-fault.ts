// What keeps a path that a file names from being one inside its own folder, as far as the path itself tells.
import { isAbsolute, win32 } from 'node:path';

/** Null for a relative path; whether it leads out of the folder is not asked here. */
export function pathFault(path: string): 'absolute' | 'address' | 'home' | null {
  if (isAbsolute(path) || win32.isAbsolute(path)) return 'absolute';
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return 'address';
  return path.startsWith('~') ? 'home' : null;
}
