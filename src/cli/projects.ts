// The projects that the files of one run belong to; each folder is looked at once.
import { relative } from 'node:path';
import { findProject, type Project } from '../load/config-file.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

export interface Projects {
  /** Of a folder (absolute); null where there is no revmat.yaml in it or above it. */
  find(folder: string): Outcome<Project | null>;
  /** The same; throws a UserError where the revmat.yaml is broken. */
  of(folder: string): Project | null;
}

export function createProjects({ cwd }: Pick<Io, 'cwd'>): Projects {
  const known = new Map<string, Outcome<Project | null>>();
  const find = (folder: string): Outcome<Project | null> => {
    const found = known.get(folder) ?? findProject(folder, (path) => shownFrom(cwd, path));
    known.set(folder, found);
    return found;
  };
  return {
    find,
    of(folder) {
      const found = find(folder);
      if (found.ok) return found.value;
      throw new UserError(`${found.diagnostics[0]?.file ?? 'revmat.yaml'} is not usable`, { diagnostics: found.diagnostics });
    },
  };
}

/** As a person in `cwd` would write it. */
export function shownFrom(cwd: string, path: string): string {
  return relative(cwd, path) || path;
}
