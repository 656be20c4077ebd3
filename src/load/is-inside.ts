// Whether a path stays inside a folder when all links are followed. Opens nothing.
import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** Both must exist. A folder is inside itself. */
export function isInside(folder: string, path: string): boolean {
  return leadsInto(relative(realpathSync(folder), realpathSync(path)));
}

/** Whether a relative path as it is written stays where it starts from; links are not looked at. */
export function leadsInto(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
