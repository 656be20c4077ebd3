// The folders in which a file of a whole project is looked for. Opens nothing.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `folder` (absolute) and those above it, nearest first; none above the folder of a git repository. */
export function foldersAbove(folder: string): readonly string[] {
  const found: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    found.push(at);
    if (dirname(at) === at || existsSync(join(at, '.git'))) return found;
  }
}
