// Turns the YAML of the bundled frameworks into the JSON that the program ships; run when it is built, never by users.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import { loadFrameworkFile } from './framework-file.ts';
import { summarizeFramework } from './framework-summary.ts';

export interface CompiledFile {
  readonly name: string;
  readonly text: string;
}

/** One `<id>.json` per framework and `index.json`, sorted by id. Throws on any diagnostic, warnings included. */
export function compileFrameworks(yamlFolder: string): { readonly files: readonly CompiledFile[] } {
  const names = readdirSync(yamlFolder).filter((name) => name.endsWith('.yaml')).sort();
  const frameworks = names.map((name) => loadStrictly(join(yamlFolder, name)));
  const files = frameworks.map((framework) => ({ name: `${framework.id}.json`, text: JSON.stringify(framework) }));
  return { files: [...files, { name: 'index.json', text: JSON.stringify(frameworks.map(summarizeFramework)) }] };
}

function loadStrictly(path: string): Framework {
  const loaded = loadFrameworkFile(path);
  if (!loaded.ok || loaded.diagnostics.length > 0) throw new Error(`${path} cannot be bundled:\n${loaded.diagnostics.map(describe).join('\n')}`);
  if (`${loaded.value.id}.yaml` !== basename(path)) throw new Error(`${path} holds the framework ${loaded.value.id}; file name and id must be the same`);
  return loaded.value;
}

function describe({ file, range, code, params }: Diagnostic): string {
  return `${file}:${range?.start.line ?? 1}:${range?.start.column ?? 1} ${code} ${JSON.stringify(params)}`;
}
