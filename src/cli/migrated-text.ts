// The text of an assessment file after a migration: written anew where the program wrote it, changed in place where a person did. Touches no file.
import { applyMigration } from '../load/apply-migration.ts';
import { migrateAssessment } from '../load/migrate-assessment.ts';
import type { MigrationPlan } from '../load/migration-plan.ts';
import type { Source } from '../load/source-text.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { renderAssessment } from '../store/assessment-yaml.ts';
import { schemaLinesBelowHead } from '../store/schema-lines.ts';

/** `assessment`: what the source says. */
export function migratedText(source: Source, assessment: Assessment, plan: MigrationPlan, framework: Framework): string {
  if (plan.upToDate) return source.text;
  const after = applyMigration(assessment, plan);
  const schemaLines = schemaLinesBelowHead(source.text);
  // The version that it was written with is not at hand; without its parts, a framework leaves entries in the order of the file.
  const orderOfFile: Framework = { ...framework, pillars: [], symptoms: [], kpis: [] };
  const isCanonical = renderAssessment(assessment, orderOfFile, schemaLines) === source.text;
  return isCanonical ? renderAssessment(after, framework, schemaLines) : migrateAssessment(source, plan, after, framework);
}
