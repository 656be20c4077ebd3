// The framework that an assessment names, searched by its id.
import type { Outcome } from '../model/outcome.ts';
import { findFramework, type FoundFramework, type Places } from './catalog.ts';
import { rangeOf } from './locate.ts';
import { failure } from './problem.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Where there is none, the diagnostic points at the name in the assessment; what is wrong inside a framework stays there. */
export function findReferencedFramework(places: Places, document: ParsedDocument, id: string): Outcome<FoundFramework> {
  return pointAtReference(findFramework(places, id), document);
}

/** The same for what has been looked up already, by any document that says `framework`. */
export function pointAtReference(found: Outcome<FoundFramework>, document: ParsedDocument): Outcome<FoundFramework> {
  if (found.ok) return found;
  const place = { file: document.source.file, range: rangeOf(document, ['framework'], 'value'), path: ['framework'] };
  return failure(found.diagnostics.map((diagnostic) => (diagnostic.code === 'unknown-framework' ? { ...diagnostic, ...place } : diagnostic)));
}
