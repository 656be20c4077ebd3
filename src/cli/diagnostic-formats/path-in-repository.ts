// A file as machines name it that know the repository: relative to its root, with forward slashes.
import { relative, resolve, sep } from 'node:path';
import { leadsInto } from '../../load/is-inside.ts';
import type { Io } from '../io.ts';

/** Both absolute. */
export interface Whereabouts {
  /** What files are relative to as people name them. */
  readonly cwd: string;
  /** What a machine that knows the repository takes paths to be relative to. */
  readonly root: string;
}

/** In GitHub Actions the folder that holds the repository, where the program runs inside of it; elsewhere the current folder. */
export function whereaboutsOf({ cwd, env }: Pick<Io, 'cwd' | 'env'>): Whereabouts {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  return { cwd, root: workspace !== '' && leadsInto(relative(workspace, cwd)) ? workspace : cwd };
}

/** Absolute only where it lies on another drive. */
export function pathInRepository(file: string, { cwd, root }: Whereabouts): string {
  return relative(root, resolve(cwd, file)).split(sep).join('/');
}
