// A file that is named twice, or by two names of one path, is looked at once.
import { resolve } from 'node:path';

/** In their order, by the first name of each. `pathOf`: as the person named it. */
export function eachFileOnce<T>(files: readonly T[], pathOf: (file: T) => string, cwd: string): readonly T[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const at = resolve(cwd, pathOf(file));
    return !seen.has(at) && seen.add(at);
  });
}
