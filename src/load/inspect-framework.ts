// A framework file with everything that can be said against it, also where it works.
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { noBases, type Bases } from './bases.ts';
import { checkQuality } from './check-quality.ts';
import { toFramework } from './framework.ts';
import { success } from './problem.ts';
import { resolveFramework } from './resolve-framework.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** As `loadFramework`, with warnings about what makes a framework that works quietly wrong. */
export function inspectFramework(document: ParsedDocument, bases: Bases = noBases): Outcome<Framework> {
  const resolved = resolveFramework(document, bases);
  if (!resolved.ok) return resolved;
  const framework = toFramework(resolved.value);
  return success(framework, [...resolved.diagnostics, ...checkQuality(framework, resolved.value.located)]);
}
