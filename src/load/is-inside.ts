// Where a path leads when all links are followed, and whether it stays inside a folder. Opens nothing.
import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** Both must exist. A folder is inside itself. */
export function isInside(folder: string, path: string): boolean {
  return leadsInto(relative(realpathSync(folder), realpathSync(path)));
}

/** With all links followed; as it is where nothing is there. */
export function followed(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** Whether a relative path as it is written stays where it starts from; links are not looked at. */
export function leadsInto(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
