// Which of our two kinds of file a document is, and whether we can read its format.
import { assessmentFormat } from './assessment-schema.ts';
import { frameworkFormat } from './framework-schema.ts';
import type { Report } from './report.ts';
import type { ParsedDocument } from './yaml-document.ts';

export type DocumentKind = 'framework' | 'assessment';

const formats: Readonly<Record<DocumentKind, string>> = { framework: frameworkFormat, assessment: assessmentFormat };
const tellTaleKeys: Readonly<Record<DocumentKind, readonly string[]>> = {
  framework: ['pillars', 'levels'],
  assessment: ['framework', 'answers'],
};

/** By `format`, whatever its version; without one, by keys that only one kind has. Null if neither tells. */
export function kindOf({ data }: ParsedDocument): DocumentKind | null {
  const { format } = data;
  const byFormat = (Object.keys(formats) as DocumentKind[]).find((kind) => typeof format === 'string' && format.startsWith(`revmat/${kind}@`));
  if (byFormat !== undefined) return byFormat;
  return (Object.keys(tellTaleKeys) as DocumentKind[]).find((kind) => tellTaleKeys[kind].some((key) => Object.hasOwn(data, key))) ?? null;
}

/** False, and reported, if the rest of the file cannot be judged: it is of the other kind, or newer than this program. */
export function checkFormat(kind: DocumentKind, { data }: ParsedDocument, report: Report): boolean {
  const { format } = data;
  const expected = formats[kind];
  if (typeof format !== 'string' || format === expected) return true;
  const version = /^revmat\/(framework|assessment)@([1-9]\d*)$/.exec(format);
  if (version?.[1] === kind) report.add('newer-format', { format }, ['format']);
  else if (version !== null) report.add('wrong-format', { expected, got: format }, ['format']);
  else return true;
  return false;
}
