// Finds frameworks by id: the bundled ones, compiled to JSON, and YAML files in the folders that the caller names.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { summarizeFramework, type FrameworkSummary, type IndexEntry } from './framework-summary.ts';
import { loadFrameworkFile } from './framework-file.ts';
import { findIdFault } from './id.ts';
import { failure, problem, sortDiagnostics, success } from './problem.ts';
import { readSource } from './source.ts';
import { suggestName } from './suggest.ts';

export type { FrameworkSummary } from './framework-summary.ts';

export interface Places {
  /** Folder of compiled frameworks: `index.json`, and one `<id>.json` each. Its content is trusted. */
  readonly bundled: string;
  /** Searched in this order for `<id>.yaml`; those that do not exist are skipped. */
  readonly folders: readonly string[];
}

export interface FoundFramework {
  readonly framework: Framework;
  readonly file: string;
  readonly bundled: boolean;
}

/** A bundled id always means the bundled framework; a file of that name elsewhere is an error, so that nobody is misled. */
export function findFramework(places: Places, id: string): Outcome<FoundFramework> {
  const known = readIndex(places);
  const bundled = known.some((entry) => entry.id === id);
  const file = findIdFault(id) === null ? findFile(places, id) : null;
  if (bundled) {
    if (file !== null && !isOurs(places, file) && mentions(file, 'revmat/framework@')) return failure([problem('shadows-bundled', { id }, { file })]);
    const compiled = compiledFile(places, id);
    return success({ framework: JSON.parse(readFileSync(compiled, 'utf8')) as Framework, file: compiled, bundled: true });
  }
  if (file === null) return failure([problem('unknown-framework', unknownId(places, id), { file: id })]);
  const loaded = loadLocal(file, id);
  return loaded.ok ? success({ framework: loaded.value, file, bundled: false }, loaded.diagnostics) : loaded;
}

/** Bundled ones first, then by id. Files that are no frameworks are passed over; broken frameworks are in the diagnostics. */
export function listFrameworks(places: Places): { readonly frameworks: readonly FrameworkSummary[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const bundled = readIndex(places).map((entry) => toSummary(entry, compiledFile(places, entry.id), true));
  const local: FrameworkSummary[] = [];
  const taken = new Set(bundled.map((entry) => entry.id));
  for (const { id, file } of localFiles(places)) {
    if (!mentions(file, 'revmat/framework@')) continue;
    if (bundled.some((entry) => entry.id === id)) {
      if (!isOurs(places, file)) diagnostics.push(problem('shadows-bundled', { id }, { file }));
      continue;
    }
    if (taken.has(id)) continue;
    const loaded = loadLocal(file, id);
    diagnostics.push(...loaded.diagnostics);
    if (!loaded.ok) continue;
    taken.add(id);
    local.push(toSummary(summarizeFramework(loaded.value), file, false));
  }
  return { frameworks: [...bundled.sort(byId), ...local.sort(byId)], diagnostics: sortDiagnostics(diagnostics) };
}

function unknownId(places: Places, id: string): { readonly id: string; readonly suggestion: string | null; readonly known: readonly string[] } {
  const known = listFrameworks(places).frameworks.map((framework) => framework.id);
  return { id, suggestion: suggestName(id, known), known };
}

/** A missing or broken index is a broken installation, so it throws. */
function readIndex(places: Places): readonly IndexEntry[] {
  return JSON.parse(readFileSync(join(places.bundled, 'index.json'), 'utf8')) as IndexEntry[];
}

function compiledFile(places: Places, id: string): string {
  return join(places.bundled, `${id}.json`);
}

function toSummary(entry: IndexEntry, file: string, bundled: boolean): FrameworkSummary {
  return { ...entry, file, bundled };
}

/** An assessment may lie there under the name of its framework; one that lacks `format` is still tried, for its diagnostics. */
function findFile(places: Places, id: string): string | null {
  const files = places.folders.map((folder) => join(folder, `${id}.yaml`)).filter((file) => existsSync(file));
  return files.find((file) => mentions(file, 'revmat/framework@')) ?? files.find((file) => !mentions(file, 'revmat/assessment@')) ?? null;
}

function localFiles(places: Places): readonly { readonly id: string; readonly file: string }[] {
  return places.folders.flatMap((folder) => {
    const names = namesIn(folder).filter((name) => name.endsWith('.yaml') && findIdFault(basename(name, '.yaml')) === null);
    return names.map((name) => ({ id: basename(name, '.yaml'), file: join(folder, name) }));
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Other YAML files may lie in the same folder. */
function mentions(file: string, format: string): boolean {
  const source = readSource(file);
  return source.ok && source.value.text.includes(format);
}

function loadLocal(file: string, id: string): Outcome<Framework> {
  if (!isInside(dirname(file), file)) return failure([problem('outside-folder', {}, { file })]);
  const loaded = loadFrameworkFile(file);
  if (loaded.ok && loaded.value.id !== id) return failure([problem('other-file-name', { id: loaded.value.id, name: basename(file) }, { file })]);
  return loaded;
}

/** Part of this installation: the sources of the bundled frameworks lie in its checkout. */
function isOurs(places: Places, file: string): boolean {
  for (let folder = places.bundled; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return isInside(folder, file);
    if (dirname(folder) === folder) return isInside(places.bundled, file);
  }
}

/** With all links followed on both sides. */
function isInside(folder: string, file: string): boolean {
  const path = relative(realpathSync(folder), realpathSync(file));
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function byId(a: FrameworkSummary, b: FrameworkSummary): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
