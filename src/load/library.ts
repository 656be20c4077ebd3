// The frameworks that others can build on, kept once read: bundled ones, those found by id, and those named by a path.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { join as joinShown } from 'node:path/posix';
import type { Outcome } from '../model/outcome.ts';
import type { Bases, Trail } from './bases.ts';
import { compiledFile, findFrameworkFile, findShadow, localFrameworkFiles, readBundled, readIndex, shownFile, type Places } from './framework-files.ts';
import { catalogOf, emptyKpiCatalog, kpiCatalogName, type KpiCatalog } from './kpi-catalog.ts';
import { followed, isInside, leadsInto } from './is-inside.ts';
import { locateCompiled } from './located-data.ts';
import { pathFault } from './path-fault.ts';
import { failure, problem, success } from './problem.ts';
import { projectFolderOf } from './project-folder.ts';
import { resolveFramework } from './resolve-framework.ts';
import type { ResolvedFramework } from './resolved-framework.ts';
import { readSource } from './source.ts';
import { suggestName } from './suggest.ts';
import { parseSource } from './yaml-document.ts';

const depthLimit = 16;

export interface Library extends Bases {
  readonly places: Places;
  /** A framework file, with everything that it builds on. `shown`: how messages call it. */
  read(file: string, shown: string, trail?: Trail): Outcome<ResolvedFramework>;
}

/** Answers are kept, good and bad ones: however many build on a file, it is read once within one run for each depth at which it is needed. */
export function createLibrary(places: Places, kpis: () => KpiCatalog = () => readKpiCatalog(places)): Library {
  const bundled = new Set(readIndex(places).map((entry) => entry.id));
  /** By id. */
  const compiled = new Map<string, Outcome<ResolvedFramework>>();
  /** By depth and path: whether a chain is too deep must not hang on what was read before. */
  const kept = new Map<string, Outcome<ResolvedFramework>>();

  function byId(id: string, trail: Trail): Outcome<ResolvedFramework> {
    if (bundled.has(id)) {
      const shadow = findShadow(places, id);
      if (shadow !== null) return failure([problem('shadows-bundled', { id }, { file: shownFile(places, shadow) })]);
      const found = compiled.get(id) ?? success(readCompiled(places, id));
      compiled.set(id, found);
      return found;
    }
    const file = findFrameworkFile(places, id);
    if (file === null) return failure([problem('unknown-framework', unknownFramework(places, id), { file: id })]);
    const shown = shownFile(places, file);
    if (!isInside(dirname(file), file)) return failure([problem('outside-folder', {}, { file: shown })]);
    const read = readOnce(file, shown, trail);
    return read.ok && read.value.id !== id ? failure([problem('other-file-name', { id: read.value.id, name: basename(file) }, { file: shown })]) : read;
  }

  function readOnce(file: string, shown: string, trail: Trail): Outcome<ResolvedFramework> {
    const real = followed(file);
    const at = trail.indexOf(real);
    if (at >= 0) return failure([problem('base-circle', { chain: [...trail.slice(at), real].map((each) => basename(each, '.yaml')) }, { file: shown })]);
    if (trail.length >= depthLimit) return failure([problem('base-too-deep', { limit: depthLimit }, { file: shown })]);
    const key = `${trail.length} ${real}`;
    const found = kept.get(key) ?? readFile(real, shown, trail);
    kept.set(key, found);
    return found;
  }

  function readFile(file: string, shown: string, trail: Trail): Outcome<ResolvedFramework> {
    const source = readSource(file, shown);
    const document = source.ok ? parseSource(source.value) : source;
    return document.ok ? resolveFramework(document.value, library, trail) : document;
  }

  let catalog: KpiCatalog | null = null;

  const library: Library = {
    places,
    kpis: () => (catalog ??= kpis()),
    byId,
    byPath(path, document, trail) {
      const { file, path: from } = document.source;
      const reason = faultOfPath(path);
      if (reason !== null) return failure([problem('bad-base-path', { value: path, reason }, { file })]);
      // All of them with links followed, as the files are that were read on the way here.
      const folder = followed(dirname(from));
      const target = resolve(folder, path);
      const project = followed(places.project ?? projectFolderOf(folder, places.folders.map(followed)));
      const outside = () => failure([problem('outside-project', { project: basename(project) }, { file })]);
      if (!leadsInto(relative(project, target))) return outside();
      if (!existsSync(target)) return readSourceFailure(target, joinShown(dirname(file), path));
      return isInside(project, target) ? readOnce(target, joinShown(dirname(file), path), trail) : outside();
    },
    read: (file, shown, trail = []) => readOnce(file, shown, trail),
  };
  return library;
}

function readKpiCatalog(places: Places): KpiCatalog {
  return places.bundled === null ? emptyKpiCatalog : catalogOf(locateCompiled(readBundled(places, kpiCatalogName) as Readonly<Record<string, unknown>>, `${kpiCatalogName}.yaml`));
}

function readCompiled(places: Places, id: string): ResolvedFramework {
  const data = JSON.parse(readFileSync(compiledFile(places, id, 'source'), 'utf8')) as Readonly<Record<string, unknown>>;
  return { id, version: String(data['version']), located: locateCompiled(data, `${id}.yaml`), changes: [], bases: [] };
}

/** With suggestions of names nearby. */
function readSourceFailure(target: string, shown: string): Outcome<ResolvedFramework> {
  const read = readSource(target, shown);
  return read.ok ? failure([problem('file-missing', { suggestions: [] }, { file: shown })]) : read;
}

function faultOfPath(path: string): 'address' | 'absolute' | 'home' | 'ending' | null {
  return pathFault(path) ?? (/\.ya?ml$/i.test(path) ? null : 'ending');
}

export function unknownFramework(places: Places, id: string): { readonly id: string; readonly suggestion: string | null; readonly known: readonly string[] } {
  const known = [...new Set([...readIndex(places), ...localFrameworkFiles(places)].map((entry) => entry.id))];
  return { id, suggestion: suggestName(id, known), known };
}
