// Which of our kinds of file a document is, and whether we can read its format.
import { baselineFormat } from '../model/baseline.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { assessmentFormat } from './assessment-schema.ts';
import { brandFormat } from './brand-schema.ts';
import { configFormat } from './config-schema.ts';
import { frameworkFormat } from './framework-schema.ts';
import { locateDocument } from './located-data.ts';
import { createReport, type Report } from './report.ts';
import { suggestName } from './suggest.ts';
import { translationFormat } from './translation-schema.ts';
import type { ParsedDocument } from './yaml-document.ts';

export type DocumentKind = 'framework' | 'config' | 'translation' | 'assessment' | 'baseline' | 'brand';

const formats: Readonly<Record<DocumentKind, string>> = { framework: frameworkFormat, config: configFormat, translation: translationFormat, assessment: assessmentFormat, baseline: baselineFormat, brand: brandFormat };

/** Keys that together tell the kind. The first that fits counts: translations have levels as well, and most kinds may say "framework". */
const tellTaleKeys: readonly { readonly kind: DocumentKind; readonly keys: readonly string[] }[] = [
  { kind: 'translation', keys: ['framework', 'language'] },
  { kind: 'framework', keys: ['pillars'] },
  { kind: 'framework', keys: ['levels'] },
  { kind: 'framework', keys: ['extends'] },
  { kind: 'config', keys: ['frameworks'] },
  { kind: 'config', keys: ['ignore'] },
  { kind: 'baseline', keys: ['assessments'] },
  { kind: 'brand', keys: ['logo'] },
  { kind: 'brand', keys: ['colors'] },
  { kind: 'assessment', keys: ['framework'] },
  { kind: 'assessment', keys: ['answers'] },
];

/** By `format`, whatever its version; without one, by keys that only one kind has. Null if neither tells. */
export function kindOf({ data }: Pick<ParsedDocument, 'data'>): DocumentKind | null {
  const { format } = data;
  const byFormat = (Object.keys(formats) as DocumentKind[]).find((kind) => typeof format === 'string' && format.startsWith(`revmat/${kind}@`));
  if (byFormat !== undefined) return byFormat;
  return tellTaleKeys.find(({ keys }) => keys.every((key) => Object.hasOwn(data, key)))?.kind ?? null;
}

/** What there is to say about a file of which `kindOf` knows nothing. */
export function explainUnknownKind(document: ParsedDocument): readonly Diagnostic[] {
  const report = createReport(locateDocument(document));
  const { format } = document.data;
  const got = typeof format === 'string' ? format : null;
  const allowed = Object.values(formats);
  report.add('unknown-format', { got, suggestion: got === null ? null : suggestName(got, allowed), allowed }, got === null ? [] : ['format']);
  return report.finish(() => null).diagnostics;
}

/** False, and reported, if the rest of the file cannot be judged: it is of another kind, or newer than this program. */
export function checkFormat(kind: DocumentKind, { data }: Pick<ParsedDocument, 'data'>, report: Report): boolean {
  const { format } = data;
  const expected = formats[kind];
  if (typeof format !== 'string' || format === expected) return true;
  const version = /^revmat\/([a-z]+)@([1-9]\d*)$/.exec(format);
  if (version?.[1] === kind) report.add('newer-format', { format }, ['format']);
  else if (version !== null && Object.hasOwn(formats, version[1] ?? '')) report.add('wrong-format', { expected, got: format }, ['format']);
  else return true;
  return false;
}
