// Where the files of these tests are, and how to get at what must load.
import { fileURLToPath } from 'node:url';
import { sourceFromText } from '../../src/load/source.ts';
import { parseSource, type ParsedDocument } from '../../src/load/yaml-document.ts';
import type { Outcome } from '../../src/model/outcome.ts';

export const fixtures = fileURLToPath(new URL('../fixtures/load', import.meta.url));

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics.slice(0, 3), null, 1));
  return outcome.value;
}

export function documentFrom(text: string, file = 'test.yaml'): ParsedDocument {
  return valueOf(parseSource(valueOf(sourceFromText(file, text))));
}

/** Of whatever comes out, in order. */
export function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.diagnostics.map((diagnostic) => diagnostic.code);
}
