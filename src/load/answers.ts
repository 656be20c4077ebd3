// Answers without an assessment around them: one mapping of ids of questions and symptoms to what is answered.
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { assessmentFormat } from './assessment-schema.ts';
import { loadAssessmentData } from './assessment.ts';
import { locateDocument } from './located-data.ts';
import { createReport, type Report } from './report.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Reports everything that does not fit the framework at once, where it stands in the document. */
export function loadAnswers(document: ParsedDocument, framework: Framework): Outcome<Pick<Assessment, 'answers' | 'symptoms'>> {
  const known = new Set(framework.symptoms.map((symptom) => symptom.id));
  const entries = Object.entries(document.data);
  const data = {
    format: assessmentFormat,
    framework: framework.id,
    answers: Object.fromEntries(entries.filter(([id]) => !known.has(id))),
    symptoms: Object.fromEntries(entries.filter(([id]) => known.has(id))),
  };
  return loadAssessmentData(data, framework, withoutFirstKey(createReport(locateDocument(document))));
}

/** The document lacks the key `answers` or `symptoms` that paths begin with. */
function withoutFirstKey(report: Report): Report {
  return {
    ...report,
    add: (code, params, path, at) => report.add(code, params, path.slice(1), at),
    warn: (code, params, path, at) => report.warn(code, params, path.slice(1), at),
    textAt: (path) => report.textAt(path.slice(1)),
    lineAt: (path) => report.lineAt(path.slice(1)),
  };
}
