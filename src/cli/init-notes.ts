// What somebody who begins a project has to know about the folders above it.
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { foldersAbove } from '../load/folders-above.ts';
import type { CliContext } from './context.ts';
import { moveCiFile, type CiService } from './init-ci-file.ts';

/** Sentences; none in most folders. */
export function notesOn(ci: CiService | null, { io, projects }: Pick<CliContext, 'io' | 'projects'>): readonly string[] {
  const repository = repositoryOf(io.cwd);
  if (repository === io.cwd) return [];
  const above = projects.find(dirname(io.cwd));
  return [
    ...(above.ok && above.value !== null ? [`This folder lies in the project of ${above.value.file}. For what is in it, only the revmat.yaml here holds now.`] : []),
    ...(ci === null || repository === null ? [] : [moveCiFile(ci, slashed(relative(io.cwd, repository)), slashed(relative(repository, io.cwd)))]),
  ];
}

/** The folder with the .git, this one or above it; null where there is none. */
function repositoryOf(folder: string): string | null {
  return foldersAbove(folder).find((at) => existsSync(join(at, '.git'))) ?? null;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
