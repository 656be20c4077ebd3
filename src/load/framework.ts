// A framework file, from document to noun: its shape, then what its parts mean to each other.
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { buildFramework } from './build-framework.ts';
import { checkFrameworkScales } from './check-framework-scales.ts';
import { checkKpis } from './check-kpis.ts';
import { checkQuestions } from './check-questions.ts';
import { checkStages } from './check-stages.ts';
import { checkSteps } from './check-steps.ts';
import { checkFormat } from './document-kind.ts';
import { checkUniqueIds } from './framework-ids.ts';
import { checkReferences } from './framework-references.ts';
import { frameworkSchema, type FrameworkFile } from './framework-schema.ts';
import { createReport } from './report.ts';
import { checkShape } from './schema-problems.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Reports everything that is wrong at once, sorted by position; never throws on bad input. */
export function loadFramework(document: ParsedDocument): Outcome<Framework> {
  const report = createReport(document);
  if (!checkFormat('framework', document, report)) return report.fail();
  const draft = checkShape(frameworkSchema(), document.data, report);
  checkUniqueIds(draft, document, report);
  checkReferences(draft, document.data, report);
  checkFrameworkScales(draft, report);
  checkQuestions(draft, report);
  checkStages(draft, report);
  checkKpis(draft, document, report);
  checkSteps(draft, report);
  return report.finish(() => buildFramework(draft as FrameworkFile));
}
