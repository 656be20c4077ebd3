// The text of an assessment file while answers change: rewritten as a whole where the program wrote it, edited in place where a
// person did, so that comments survive. Touches no file.
import { loadAssessment } from '../load/assessment.ts';
import { editAssessment } from '../load/edit-assessment.ts';
import type { Source } from '../load/source-text.ts';
import { sourceFromBytes } from '../load/source-text.ts';
import { parseSource } from '../load/yaml-document.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { renderAnswer, renderAssessment } from '../store/assessment-yaml.ts';
import { schemaLinesBelowHead } from '../store/schema-lines.ts';
import { UnstorableError } from '../store/yaml-scalar.ts';
import { UserError } from './user-error.ts';

/** A text and what it says; immutable. */
export interface SessionText {
  readonly source: Source;
  readonly assessment: Assessment;
  /** Whether the text is exactly what the program itself would write, but for where its schema lines point, if it has any. */
  readonly canonical: boolean;
}

/** The answers do not fit into the file as a person wrote it. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/** Of a new file. */
export function renderText(path: string, assessment: Assessment, framework: Framework, schemaLines: string): SessionText {
  return { source: { file: path, path, text: renderAssessment(assessment, framework, schemaLines) }, assessment, canonical: true };
}

/** Of a file that exists. Throws a UserError with diagnostics when it is not sound. */
export function readText(path: string, bytes: Uint8Array, framework: Framework): SessionText {
  const source = sourceFromBytes(path, bytes);
  const document = source.ok ? parseSource(source.value) : source;
  const loaded = document.ok ? loadAssessment(document.value, framework) : document;
  if (!source.ok || !loaded.ok) {
    const hint = 'Correct what is listed above, then try again.';
    throw new UserError(`${path} cannot be resumed as it is`, { hint, diagnostics: loaded.diagnostics });
  }
  const assessment = loaded.value;
  const { text } = source.value;
  return { source: source.value, assessment, canonical: renderAssessment(assessment, framework, schemaLinesBelowHead(text)) === text };
}

/** After answers have changed. Throws an EditError, an UnstorableError, or nothing. */
export function changeText(current: SessionText, assessment: Assessment, framework: Framework): SessionText {
  const { source, canonical } = current;
  // With the schema lines that it has, so that one answer changes one line in files of older versions, too.
  if (canonical) return renderText(source.file, assessment, framework, schemaLinesBelowHead(source.text));
  return { source: { ...source, text: editText(current, assessment, framework) }, assessment, canonical };
}

function editText({ source, assessment: before }: SessionText, after: Assessment, framework: Framework): string {
  try {
    return editAssessment(source, before, after, framework, (answer, question) => renderAnswer(answer, question) ?? '{}');
  } catch (error) {
    if (error instanceof UnstorableError) throw error;
    throw new EditError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
