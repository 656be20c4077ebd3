// The text of an assessment file that is changed step by step: read again after each step, and at the end held against what it should say.
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { loadAssessment } from './assessment.ts';
import { success } from './problem.ts';
import { isSameAssessment } from './same-assessment.ts';
import { sourceFromText, sourceLimit, type Source } from './source-text.ts';
import type { SpliceContext } from './splice-entries.ts';
import { applySplices, type Splice } from './splice.ts';
import { parseSource, type ParsedDocument } from './yaml-document.ts';

export interface EditedText {
  readonly document: ParsedDocument;
  readonly context: SpliceContext;
}

/** Throws where the text cannot be read. */
export function beginEdit(source: Source): EditedText {
  const parsed = parseSource(source);
  if (!parsed.ok) throw new Error(`${source.file} is to be changed, but cannot be read: ${parsed.diagnostics[0]?.code}`);
  return { document: parsed.value, context: { text: source.text, lineEnd: source.text.includes('\r\n') ? '\r\n' : '\n' } };
}

/** Throws, and has changed nothing, where the changes would break the file: that is a bug. */
export function changeEdit(edit: EditedText, splices: readonly Splice[]): EditedText {
  const { source } = edit.document;
  return splices.length === 0 ? edit : beginEdit({ ...source, text: applySplices(source.text, splices) });
}

/** The text. Throws where it does not say `after`: that is a bug. Whether it has grown too large is for whoever writes it to say. */
export function endEdit({ document: { source } }: EditedText, after: Assessment, framework: Framework): string {
  const isTooLarge = Buffer.byteLength(source.text) > sourceLimit;
  const changed = isTooLarge ? success(source) : sourceFromText(source.file, source.text, source.path);
  const parsed = changed.ok ? parseSource(changed.value) : changed;
  const loaded = parsed.ok ? loadAssessment(parsed.value, framework) : parsed;
  if (!loaded.ok) throw new Error(`${source.file} would be broken by saving: ${loaded.diagnostics[0]?.code}`);
  if (!isSameAssessment(loaded.value, after)) throw new Error(`${source.file} would not say what it should after saving`);
  return source.text;
}
