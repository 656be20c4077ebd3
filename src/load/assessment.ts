// An assessment file, from document to noun: its shape, then how it fits its framework.
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { assessmentSchema, type AssessmentFile } from './assessment-schema.ts';
import { buildAssessment } from './build-assessment.ts';
import { checkAssessment } from './check-assessment.ts';
import { checkEntries } from './check-entries.ts';
import { checkFormat } from './document-kind.ts';
import { locateDocument } from './located-data.ts';
import { createReport, type Report } from './report.ts';
import { checkShape } from './schema-problems.ts';
import type { ParsedDocument } from './yaml-document.ts';

export { explainUnknownKind, kindOf, type DocumentKind } from './document-kind.ts';
export { frameworkReferenceOf } from './framework-reference.ts';

/**
 * Reports everything that is wrong at once, sorted by position; never throws on bad input. With `framework: null` only
 * what needs no framework is checked: ids and values of answers may be anything.
 */
export function loadAssessment(document: ParsedDocument, framework: Framework | null): Outcome<Assessment> {
  const report = createReport(locateDocument(document));
  if (!checkFormat('assessment', document, report)) return report.fail();
  return loadAssessmentData(document.data, framework, report);
}

/** The same for data whose places the report knows. */
export function loadAssessmentData(data: unknown, framework: Framework | null, report: Report): Outcome<Assessment> {
  const draft = checkShape(assessmentSchema, data, report);
  checkEntries(draft, [], report);
  checkEntries(draft.retired ?? {}, ['retired'], report);
  if (framework !== null) checkAssessment(draft, framework, report);
  return report.finish(() => buildAssessment(draft as AssessmentFile));
}
