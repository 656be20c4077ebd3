// Examples of diagnostics that no file in the repository can show: what lies in the file system, what is too large to keep, and what takes two files.
import type { DiagnosticCode, DiagnosticParams } from '../../src/model/diagnostic.ts';

/** The file that it is said about, and the facts. */
export type HandmadeExamples = { readonly [C in DiagnosticCode]?: { readonly file: string; readonly params: DiagnosticParams[C] } };

export const handmadeExamples: HandmadeExamples = {
  'not-a-file': { file: 'frameworks', params: { kind: 'directory' } },
  'file-denied': { file: 'acme.yaml', params: {} },
  'file-unreadable': { file: 'acme.yaml', params: { reason: 'EIO' } },
  'file-too-large': { file: 'export.yaml', params: { limit: 1_048_576 } },
  'too-much': { file: 'export.yaml', params: { what: 'nodes', limit: 50_000 } },
  'unknown-format': { file: 'compose.yaml', params: { got: null, suggestion: null, allowed: ['revmat/framework@1', 'revmat/assessment@1', 'revmat/config@1', 'revmat/translation@1', 'revmat/baseline@1', 'revmat/brand@1'] } },
  'shadows-bundled': { file: 'frameworks/mcalign.yaml', params: { id: 'mcalign' } },
  'outside-folder': { file: 'frameworks/acme.yaml', params: {} },
  'other-file-name': { file: 'frameworks/acme-2027.yaml', params: { id: 'acme', name: 'acme-2027.yaml' } },
  'ambiguous-framework': { file: 'acme.yaml', params: { id: 'acme', other: 'frameworks/acme.yaml' } },
  'borrowed-source': { file: 'frameworks/acme.yaml', params: { kpi: 'win-rate', cohort: 'any' } },
  'base-too-deep': { file: 'frameworks/acme.yaml', params: { limit: 16 } },
  'missing-folder': { file: 'revmat.yaml', params: { folder: 'our-frameworks' } },
};
