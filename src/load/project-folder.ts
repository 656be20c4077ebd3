// The folder of a project: nothing that a file in it names may lie outside.
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { foldersAbove } from './folders-above.ts';
import { leadsInto } from './is-inside.ts';

/**
 * The nearest folder from `folder` (absolute) upwards with a revmat.yaml; else with a .git; else the outermost of the `searched` folders
 * that holds it; else `folder` itself.
 */
export function projectFolderOf(folder: string, searched: readonly string[]): string {
  const holding = searched.filter((each) => leadsInto(relative(each, folder))).toSorted((a, b) => a.length - b.length);
  return nearest(folder, 'revmat.yaml') ?? nearest(folder, '.git') ?? holding[0] ?? folder;
}

function nearest(folder: string, name: string): string | null {
  return foldersAbove(folder).find((at) => existsSync(join(at, name))) ?? null;
}
