// What the files of one run of validate share: projects, places and frameworks are looked up once per folder.
import { dirname, resolve } from 'node:path';
import { findFramework, type FoundFramework } from '../load/catalog.ts';
import type { Project } from '../load/config-file.ts';
import { createLibrary, type Library } from '../load/library.ts';
import { failure, success } from '../load/problem.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CliContext } from './context.ts';
import { frameworkPlaces } from './framework-places.ts';

/** What a file finds around itself. */
export interface Surroundings {
  readonly project: Project | null;
  readonly library: Library;
  /** A framework by its id. */
  find(id: string): Outcome<FoundFramework>;
}

export interface CheckRun {
  /** Of a file, by its path as the person named it; fails where the revmat.yaml above it is broken. */
  around(path: string): Outcome<Surroundings>;
}

export function createCheckRun(context: Pick<CliContext, 'io' | 'projects'>): CheckRun {
  const known = new Map<string, Outcome<Surroundings>>();
  const lookAround = (path: string, folder: string): Outcome<Surroundings> => {
    const project = context.projects.find(folder);
    return project.ok ? success(surroundingsOf(project.value, frameworkPlaces(context, path))) : failure(project.diagnostics);
  };
  return {
    around(path) {
      const folder = dirname(resolve(context.io.cwd, path));
      const found = known.get(folder) ?? lookAround(path, folder);
      known.set(folder, found);
      return found;
    },
  };
}

function surroundingsOf(project: Project | null, places: Library['places']): Surroundings {
  const library = createLibrary(places);
  const known = new Map<string, Outcome<FoundFramework>>();
  return {
    project,
    library,
    find(id) {
      const found = known.get(id) ?? findFramework(places, id, () => library);
      known.set(id, found);
      return found;
    },
  };
}
