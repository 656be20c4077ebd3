// Whether a path names a folder, links followed. Opens nothing.
import { statSync } from 'node:fs';

/** False for what is not there or may not be looked at. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
