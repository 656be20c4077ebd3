// Finds frameworks by id, ready for use, and lists what there is.
import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { compiledFile, findFrameworkFile, findShadow, isOurs, localFrameworkFiles, passedOverFiles, readIndex, shownFile, type Places } from './framework-files.ts';
import { summarizeFramework, type FrameworkSummary, type IndexEntry } from './framework-summary.ts';
import { toFramework } from './framework.ts';
import { createLibrary, unknownFramework, type Library } from './library.ts';
import { failure, problem, sortDiagnostics, success } from './problem.ts';

export type { FrameworkSummary } from './framework-summary.ts';
export type { Places } from './framework-files.ts';

export interface FoundFramework {
  readonly framework: Framework;
  readonly file: string;
  readonly bundled: boolean;
}

/** A bundled id always means the bundled framework; a file of that name elsewhere is an error, so that nobody is misled. */
export function findFramework(places: Places, id: string, library: () => Library = () => createLibrary(places)): Outcome<FoundFramework> {
  if (readIndex(places).some((entry) => entry.id === id)) {
    const shadow = findShadow(places, id);
    if (shadow !== null) return failure([problem('shadows-bundled', { id }, { file: shownFile(places, shadow) })]);
    const compiled = compiledFile(places, id);
    return success({ framework: JSON.parse(readFileSync(compiled, 'utf8')) as Framework, file: compiled, bundled: true });
  }
  const file = findFrameworkFile(places, id);
  if (file === null) return failure([problem('unknown-framework', unknownFramework(places, id), { file: id })]);
  const read = library().byId(id, []);
  if (!read.ok) return read;
  return success({ framework: toFramework(read.value), file: shownFile(places, file), bundled: false }, [...read.diagnostics, ...warnOfOthers(places, id, file)]);
}

/** Bundled ones first, then by id. Files that are no frameworks are passed over; broken frameworks are in the diagnostics. */
export function listFrameworks(places: Places): { readonly frameworks: readonly FrameworkSummary[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const library = createLibrary(places);
  const bundled = readIndex(places).map((entry) => toSummary(entry, compiledFile(places, entry.id), true));
  const local: FrameworkSummary[] = [];
  const taken = new Set(bundled.map((entry) => entry.id));
  for (const { id, file } of localFrameworkFiles(places)) {
    if (bundled.some((entry) => entry.id === id)) {
      if (!isOurs(places, file)) diagnostics.push(problem('shadows-bundled', { id }, { file: shownFile(places, file) }));
      continue;
    }
    if (taken.has(id)) continue;
    const read = library.byId(id, []);
    diagnostics.push(...read.diagnostics);
    if (!read.ok) continue;
    diagnostics.push(...warnOfOthers(places, id, file));
    taken.add(id);
    local.push(toSummary(summarizeFramework(toFramework(read.value)), shownFile(places, file), false));
  }
  return { frameworks: [...bundled.sort(byId), ...local.sort(byId)], diagnostics: sortDiagnostics(diagnostics) };
}

function toSummary(entry: IndexEntry, file: string, bundled: boolean): FrameworkSummary {
  return { ...entry, file, bundled };
}

/** The first one is used; nobody is to wonder why changes to another have no effect. */
function warnOfOthers(places: Places, id: string, used: string): readonly Diagnostic[] {
  return passedOverFiles(places, id, used).map((file) => problem('ambiguous-framework', { id, other: relative(dirname(file), used) }, { file: shownFile(places, file), severity: 'warning' }));
}

function byId(a: FrameworkSummary, b: FrameworkSummary): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
