// The catalogue of KPIs as it is written: read when the package is built, never by users.
import * as z from 'zod/mini';
import type { Outcome } from '../model/outcome.ts';
import { checkKpis } from './check-kpis.ts';
import { formatName, listOf } from './described.ts';
import { checkUniqueIds } from './framework-ids.ts';
import { kpi } from './framework-schema.ts';
import type { FrameworkDraft } from './framework-walk.ts';
import { catalogOf, type KpiCatalog } from './kpi-catalog.ts';
import { locateDocument } from './located-data.ts';
import { createReport } from './report.ts';
import { checkShape } from './schema-problems.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Its KPIs are held to the same rules as those of a framework. */
export function loadKpiCatalog(document: ParsedDocument): Outcome<KpiCatalog> {
  const located = locateDocument(document);
  const report = createReport(located);
  const schema = z.strictObject({ format: formatName('revmat/kpis@1'), kpis: listOf(kpi('whole'), 'KPIs.', 1) });
  const draft = checkShape(schema, document.data, report) as FrameworkDraft;
  checkUniqueIds(draft, report);
  checkKpis(draft, document.data, report);
  return report.finish(() => catalogOf(located));
}
