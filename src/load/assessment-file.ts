// An assessment from a file, for programs of one's own.
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { loadAssessment } from './assessment.ts';
import { readSource } from './source.ts';
import { parseSource } from './yaml-document.ts';

/** Checked against its framework; `displayName`: how messages call the file. Never throws on bad input. */
export function loadAssessmentFile(path: string, framework: Framework, displayName = path): Outcome<Assessment> {
  const source = readSource(path, displayName);
  if (!source.ok) return source;
  const document = parseSource(source.value);
  return document.ok ? loadAssessment(document.value, framework) : document;
}
