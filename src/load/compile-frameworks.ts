// Turns the YAML of the bundled frameworks into the JSON that the program ships; run when it is built, never by users.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Outcome } from '../model/outcome.ts';
import { checkQuality } from './check-quality.ts';
import { toFramework } from './framework.ts';
import { summarizeFramework } from './framework-summary.ts';
import { kpiCatalogName } from './kpi-catalog.ts';
import { createLibrary, type Library } from './library.ts';
import { loadKpiCatalog } from './load-kpi-catalog.ts';
import { loadRecommendations } from './load-recommendations.ts';
import { recommendationsName } from './read-recommendations.ts';
import type { ResolvedFramework } from './resolved-framework.ts';
import { readSource } from './source.ts';
import { parseSource, type ParsedDocument } from './yaml-document.ts';

export interface CompiledFile {
  readonly name: string;
  readonly text: string;
}

/** `<id>.json` and `<id>.source.json` per framework, `index.json`, sorted by id, and what `library` holds. Throws on any diagnostic, warnings about quality included. */
export function compileFrameworks(yamlFolder: string): { readonly files: readonly CompiledFile[] } {
  const names = readdirSync(yamlFolder).filter((name) => name.endsWith('.yaml')).sort();
  const kpis = loadShared(join(yamlFolder, 'library', `${kpiCatalogName}.yaml`), loadKpiCatalog);
  const library = createLibrary({ bundled: null, folders: [yamlFolder], project: yamlFolder }, () => kpis);
  const resolved = names.map((name) => loadStrictly(join(yamlFolder, name), library));
  const frameworks = resolved.map(toFramework);
  const files = frameworks.map((framework) => ({ name: `${framework.id}.json`, text: JSON.stringify(framework) }));
  const sources = resolved.map(({ id, located }) => ({ name: `${id}.source.json`, text: JSON.stringify(located.data) }));
  const ids = frameworks.map(({ id }) => id);
  const recommendations = loadShared(join(yamlFolder, 'library', `${recommendationsName}.yaml`), (document) => loadRecommendations(document, ids));
  const shared = [
    { name: `library/${kpiCatalogName}.json`, text: JSON.stringify(kpis.located.data) },
    { name: `library/${recommendationsName}.json`, text: JSON.stringify(recommendations) },
  ];
  return { files: [...files, ...sources, ...shared, { name: 'index.json', text: JSON.stringify(frameworks.map(summarizeFramework)) }] };
}

/** Data that belongs to no framework. */
function loadShared<T>(path: string, load: (document: ParsedDocument) => Outcome<T>): T {
  const source = readSource(path);
  const document = source.ok ? parseSource(source.value) : source;
  const loaded = document.ok ? load(document.value) : document;
  if (!loaded.ok || loaded.diagnostics.length > 0) throw new Error(`${path} cannot be bundled:\n${loaded.diagnostics.map(describe).join('\n')}`);
  return loaded.value;
}

function loadStrictly(path: string, library: Library): ResolvedFramework {
  const loaded = library.read(path, path);
  const diagnostics = [...loaded.diagnostics, ...(loaded.ok ? checkQuality(toFramework(loaded.value), loaded.value.located) : [])];
  if (!loaded.ok || diagnostics.length > 0) throw new Error(`${path} cannot be bundled:\n${diagnostics.map(describe).join('\n')}`);
  if (`${loaded.value.id}.yaml` !== basename(path)) throw new Error(`${path} holds the framework ${loaded.value.id}; file name and id must be the same`);
  return loaded.value;
}

function describe({ file, range, code, params }: Diagnostic): string {
  return `${file}:${range?.start.line ?? 1}:${range?.start.column ?? 1} ${code} ${JSON.stringify(params)}`;
}
