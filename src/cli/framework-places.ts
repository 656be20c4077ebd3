// Where this command line looks for frameworks: the bundled ones, then beside the assessment and in the current folder.
import { dirname, join, resolve } from 'node:path';
import type { Places } from '../load/catalog.ts';
import type { Io } from './io.ts';

/** `assessmentPath`: the file whose neighbourhood is searched as well. */
export function frameworkPlaces(io: Io, assessmentPath: string | null = null): Places {
  const near = assessmentPath === null ? [] : [dirname(resolve(io.cwd, assessmentPath))];
  const folders = [...near, io.cwd].flatMap((folder) => [join(folder, 'frameworks'), folder]);
  return { bundled: join(io.packageFolder, 'dist', 'frameworks'), folders: [...new Set(folders)] };
}
