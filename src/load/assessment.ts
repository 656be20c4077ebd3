// An assessment file, from document to noun: its shape, then how it fits its framework.
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { assessmentSchema, type AssessmentFile } from './assessment-schema.ts';
import { buildAssessment } from './build-assessment.ts';
import { checkAssessment, type AssessmentDraft } from './check-assessment.ts';
import { checkFormat } from './document-kind.ts';
import { isMissing } from './draft.ts';
import { createReport, type Report } from './report.ts';
import { checkShape } from './schema-problems.ts';
import type { ParsedDocument } from './yaml-document.ts';

export { kindOf, type DocumentKind } from './document-kind.ts';
export { frameworkReferenceOf } from './framework-reference.ts';

/**
 * Reports everything that is wrong at once, sorted by position; never throws on bad input. With `framework: null` only
 * what needs no framework is checked: ids and values of answers may be anything.
 */
export function loadAssessment(document: ParsedDocument, framework: Framework | null): Outcome<Assessment> {
  const report = createReport(document);
  if (!checkFormat('assessment', document, report)) return report.fail();
  return loadAssessmentData(document.data, framework, report);
}

/** The same for data whose places the report knows. */
export function loadAssessmentData(data: unknown, framework: Framework | null, report: Report): Outcome<Assessment> {
  const draft = checkShape(assessmentSchema, data, report);
  checkAlternatives(draft, report);
  if (framework !== null) checkAssessment(draft, framework, report);
  return report.finish(() => buildAssessment(draft as AssessmentFile));
}

/** An answer has a value or a reason why it has none; a reading has a value or inputs. */
function checkAlternatives(draft: AssessmentDraft, report: Report): void {
  for (const [id, answer] of Object.entries(draft.answers ?? {})) {
    if (typeof answer !== 'object' || Array.isArray(answer)) continue;
    const given = answer as Readonly<Record<string, unknown>>;
    if (!isMissing(given, 'value') && !isMissing(given, 'na')) report.add('one-of-keys', { keys: ['value', 'na'], got: ['value', 'na'] }, ['answers', id, 'na'], 'key');
  }
  for (const [id, reading] of Object.entries(draft.kpis ?? {})) {
    if (typeof reading !== 'object') continue;
    const got = (['value', 'inputs'] as const).filter((key) => !isMissing(reading, key));
    if (got.length !== 1) report.add('one-of-keys', { keys: ['value', 'inputs'], got }, ['kpis', id, ...got.slice(1)], 'key');
  }
}
