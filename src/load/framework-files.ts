// Where frameworks lie: the bundled ones, compiled to JSON, and YAML files in the folders that the caller names.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { IndexEntry } from './framework-summary.ts';
import { findIdFault } from './id.ts';
import { isInside, leadsInto } from './is-inside.ts';
import { readSource } from './source.ts';

export interface Places {
  /** Folder of compiled frameworks: `index.json`, and `<id>.json` and `<id>.source.json` for each. Its content is trusted. Null: none. */
  readonly bundled: string | null;
  /** Searched in this order for `<id>.yaml`; those that do not exist are skipped. */
  readonly folders: readonly string[];
  /** What frameworks build on must lie in here; null: in the project folder of each, found by its revmat.yaml or .git. */
  readonly project?: string | null;
  /** Files below this folder are shown by their path from there; null: by their absolute path. */
  readonly shownFrom?: string | null;
}

/** How messages call a file that was found. */
export function shownFile({ shownFrom = null }: Places, file: string): string {
  const below = shownFrom === null ? file : relative(shownFrom, file);
  return shownFrom !== null && leadsInto(below) ? below.replaceAll('\\', '/') : file;
}

/** A missing or broken index is a broken installation, so it throws. */
export function readIndex({ bundled }: Places): readonly IndexEntry[] {
  return bundled === null ? [] : (JSON.parse(readFileSync(join(bundled, 'index.json'), 'utf8')) as IndexEntry[]);
}

/** Data that belongs to no framework, such as the catalogue of KPIs; by the name of its file in the folder `library`. A missing one is a broken installation, so it throws. */
export function readBundled({ bundled }: Places, name: string): unknown {
  return JSON.parse(readFileSync(join(bundled ?? '', 'library', `${name}.json`), 'utf8'));
}

/** `source`: the framework as its file says it, rather than as the program uses it. */
export function compiledFile({ bundled }: Places, id: string, form: 'framework' | 'source' = 'framework'): string {
  return join(bundled ?? '', form === 'source' ? `${id}.source.json` : `${id}.json`);
}

/** An assessment may lie there under the name of its framework, or a translation; one that lacks `format` is still tried, for its diagnostics. */
export function findFrameworkFile(places: Places, id: string): string | null {
  if (findIdFault(id) !== null) return null;
  const files = filesNamed(places, id);
  return files.find(isFrameworkFile) ?? files.find((file) => !mentions(file, 'revmat/assessment@') && !mentions(file, 'revmat/translation@')) ?? null;
}

/** A framework of somebody else that has the id of a bundled one; null where there is none. */
export function findShadow(places: Places, id: string): string | null {
  const file = findFrameworkFile(places, id);
  return file !== null && isFrameworkFile(file) && !isOurs(places, file) ? file : null;
}

/** Frameworks with this id that lie further back than the one that is `used`; the same file by another way is none. */
export function passedOverFiles(places: Places, id: string, used: string): readonly string[] {
  return filesNamed(places, id).filter((file) => file !== used && isFrameworkFile(file) && realpathSync(file) !== realpathSync(used));
}

function filesNamed({ folders }: Places, id: string): readonly string[] {
  return folders.map((folder) => join(folder, `${id}.yaml`)).filter((file) => existsSync(file));
}

/** Every `<id>.yaml` in the folders that says it is a framework. */
export function localFrameworkFiles({ folders }: Places): readonly { readonly id: string; readonly file: string }[] {
  return folders.flatMap((folder) => {
    const names = namesIn(folder).filter((name) => name.endsWith('.yaml') && findIdFault(basename(name, '.yaml')) === null);
    return names.map((name) => ({ id: basename(name, '.yaml'), file: join(folder, name) })).filter(({ file }) => isFrameworkFile(file));
  });
}

/** Sorted; none where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Other YAML files may lie in the same folder. A link that leads out of it is none of ours. */
function isFrameworkFile(file: string): boolean {
  return mentions(file, 'revmat/framework@');
}

function mentions(file: string, format: string): boolean {
  if (!existsSync(file) || !isInside(dirname(file), file)) return false;
  const source = readSource(file);
  return source.ok && source.value.text.includes(format);
}

/** Part of this installation: the sources of the bundled frameworks lie in its checkout. */
export function isOurs({ bundled }: Places, file: string): boolean {
  if (bundled === null) return false;
  for (let folder = bundled; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return isInside(folder, file);
    if (dirname(folder) === folder) return isInside(bundled, file);
  }
}
