// `id` or `id@version`, as an assessment names its framework.
import type { FrameworkReference } from '../model/assessment.ts';
import { findIdFault } from './id.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** The text must have been checked. */
export function parseReference(text: string): FrameworkReference {
  const at = text.indexOf('@');
  return at < 0 ? { id: text, version: null } : { id: text.slice(0, at), version: text.slice(at + 1) };
}

/** Null unless the document names a framework by a possible id. */
export function frameworkReferenceOf({ data }: ParsedDocument): FrameworkReference | null {
  const text = data['framework'];
  if (typeof text !== 'string') return null;
  const reference = parseReference(text);
  return findIdFault(reference.id) === null ? reference : null;
}
