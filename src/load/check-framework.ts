// Everything that must hold in a framework before it can be used, over data from one file or from several.
import { checkConditions } from './check-conditions.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { checkFrameworkScales } from './check-framework-scales.ts';
import { checkKpis } from './check-kpis.ts';
import { checkQuestions } from './check-questions.ts';
import { checkRungs } from './check-rungs.ts';
import { checkStages } from './check-stages.ts';
import { checkSteps } from './check-steps.ts';
import { checkUniqueIds } from './framework-ids.ts';
import { checkReferences } from './framework-references.ts';
import { frameworkSchema } from './framework-schema.ts';
import type { FrameworkDraft } from './framework-walk.ts';
import type { LocatedData } from './located-data.ts';
import type { Report } from './report.ts';
import { checkShape } from './schema-problems.ts';

/** The well-formed parts; the whole framework where nothing was reported. */
export function checkFramework({ data }: LocatedData, report: Report): FrameworkDraft {
  const draft = checkShape(frameworkSchema(), data, report);
  checkUniqueIds(draft, report);
  checkFormerIds(draft, report);
  checkReferences(draft, data, report);
  checkFrameworkScales(draft, report);
  checkQuestions(draft, report);
  checkConditions(draft, report);
  checkStages(draft, report);
  checkKpis(draft, data, report);
  checkSteps(draft, report);
  checkRungs(draft, report);
  return draft;
}
