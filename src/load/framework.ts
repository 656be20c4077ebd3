// A framework file, from document to noun.
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { noBases, type Bases } from './bases.ts';
import { buildFramework } from './build-framework.ts';
import type { FrameworkFile } from './framework-schema.ts';
import { resolveFramework } from './resolve-framework.ts';
import type { ResolvedFramework } from './resolved-framework.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Reports everything that is wrong at once, sorted by position; never throws on bad input. `bases`: where what it builds on is found. */
export function loadFramework(document: ParsedDocument, bases: Bases = noBases): Outcome<Framework> {
  const resolved = resolveFramework(document, bases);
  return resolved.ok ? { ...resolved, value: toFramework(resolved.value) } : resolved;
}

export function toFramework({ located }: ResolvedFramework): Framework {
  return buildFramework(located.data as unknown as FrameworkFile);
}
