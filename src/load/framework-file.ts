// A framework from a YAML file: read, parsed, checked.
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { noBases, type Bases } from './bases.ts';
import { loadFramework } from './framework.ts';
import { readSource } from './source.ts';
import { parseSource } from './yaml-document.ts';

/** `displayName`: how messages call the file. `bases`: where what it builds on is found. */
export function loadFrameworkFile(path: string, displayName = path, bases: Bases = noBases): Outcome<Framework> {
  const source = readSource(path, displayName);
  if (!source.ok) return source;
  const document = parseSource(source.value);
  return document.ok ? loadFramework(document.value, bases) : document;
}
