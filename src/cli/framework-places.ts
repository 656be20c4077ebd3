// Where this command line looks for frameworks: the bundled ones, then where revmat.yaml says, then beside the assessment and in the current folder.
import { dirname, join, resolve } from 'node:path';
import type { Places } from '../load/catalog.ts';
import type { CliContext } from './context.ts';
import type { Io } from './io.ts';

/** Only what comes with revmat, whatever lies around. */
export function bundledPlaces({ packageFolder }: Pick<Io, 'packageFolder'>): Places {
  return { bundled: join(packageFolder, 'dist', 'frameworks'), folders: [] };
}

/** `assessmentPath`: the file whose neighbourhood is searched as well. Throws a UserError where the revmat.yaml above is broken. */
export function frameworkPlaces({ io, projects }: Pick<CliContext, 'io' | 'projects'>, assessmentPath: string | null = null): Places {
  const near = assessmentPath === null ? io.cwd : dirname(resolve(io.cwd, assessmentPath));
  const project = projects.of(near);
  // Answers may lie outside the project from which they are looked at.
  const configured = (project ?? projects.of(io.cwd))?.folders ?? [];
  const around = [near, io.cwd].flatMap((folder) => [join(folder, 'frameworks'), folder]);
  return { ...bundledPlaces(io), folders: [...new Set([...configured, ...around])], project: project?.folder ?? null, shownFrom: io.cwd };
}
