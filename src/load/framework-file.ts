// A framework from a YAML file: read, parsed, with everything that it builds on, checked.
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { noBases } from './bases.ts';
import { loadFramework } from './framework.ts';
import type { Places } from './framework-files.ts';
import { createLibrary } from './library.ts';
import { readSource } from './source.ts';
import { parseSource } from './yaml-document.ts';

export type { Places } from './framework-files.ts';

/** `displayName`: how messages call the file. `places`: where what it builds on is found; without them it can build on nothing. */
export function loadFrameworkFile(path: string, displayName = path, places: Places | null = null): Outcome<Framework> {
  const source = readSource(path, displayName);
  if (!source.ok) return source;
  const document = parseSource(source.value);
  return document.ok ? loadFramework(document.value, places === null ? noBases : createLibrary(places)) : document;
}
