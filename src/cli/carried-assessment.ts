// Answers of an earlier version of a framework, read as answers to the one that is here, by the rules of migration. Writes nothing.
import { applyMigration } from '../load/apply-migration.ts';
import { loadAssessment } from '../load/assessment.ts';
import { planMigration } from '../load/plan-migration.ts';
import type { MigrationPlan, PlannedEntry } from '../load/migration-plan.ts';
import type { Assessment } from '../model/assessment.ts';
import { compareVersions } from '../model/compare-versions.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { allQuestions, type Framework } from '../model/framework.ts';
import type { CarriedView } from '../report/comparison/view.ts';
import { explainRetired } from './explain-retired.ts';
import { unwrap, type LoadedFile } from './load-files.ts';
import { migrationHint } from './migration-hint.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

export interface CarriedAssessment {
  readonly assessment: Assessment;
  /** Null where it is by this version of the framework already. */
  readonly carried: CarriedView | null;
  readonly warnings: readonly Diagnostic[];
}

/**
 * `lenient`: what does not fit the version that the file names retires as well, as for files whose framework has changed under the same version.
 * Throws a UserError where the file is no usable assessment by this framework, or by a newer version of it.
 */
export function carryAssessment(path: string, { document, source }: LoadedFile, framework: Framework, options: { readonly lenient: boolean; readonly frameworkFile: string | null; readonly io: Io }): CarriedAssessment {
  const unusable = `${path} is not a usable assessment`;
  const outcome = loadAssessment(document, null);
  const assessment = unwrap(outcome, unusable, null, source);
  // Reported with its place.
  if (assessment.framework.id !== framework.id) unwrap(loadAssessment(document, framework), unusable, null, source);
  const { version } = assessment.framework;
  const age = version === null ? 0 : compareVersions(version, framework.version);
  if (age > 0) throw tooNew(path, version, framework);
  if (age === 0 && !options.lenient) {
    const checked = loadAssessment(document, framework);
    const fitting = unwrap(checked, unusable, migrationHint(checked.diagnostics, path, options.frameworkFile, options.io), source);
    return { assessment: fitting, carried: null, warnings: checked.diagnostics };
  }
  const plan = planMigration(assessment, framework);
  const isAsItWas = plan.upToDate || (version === null && plan.entries.every(({ id, fate }) => fate.outcome !== 'retired' && fate.to === id));
  return { assessment: applyMigration(assessment, plan), carried: isAsItWas ? null : viewCarried(plan, framework), warnings: outcome.diagnostics };
}

function tooNew(path: string, version: string | null, framework: Framework): UserError {
  return new UserError(`${path} was answered under version ${version} of ${framework.id}, and only version ${framework.version} is here`, {
    hint: 'Answers cannot go back. Get the newer version of the framework, or name its file with --framework.',
  });
}

function viewCarried({ from, entries }: MigrationPlan, framework: Framework): CarriedView {
  const texts = new Map(allQuestions(framework).map(({ id, text }) => [id, text]));
  const pick = <T>(each: (entry: PlannedEntry) => readonly T[]): readonly T[] => entries.flatMap(each);
  return {
    from,
    renamed: pick(({ id, fate }) => (fate.outcome === 'changed' && fate.to !== id ? [{ id, to: fate.to }] : [])),
    retired: pick(({ id, fate }) => (fate.outcome === 'retired' ? [{ id, reason: explainRetired(fate.reason) }] : [])),
    changed: pick(({ fate }) => (fate.outcome === 'changed' && fate.changedIn !== null ? [{ id: fate.to, title: texts.get(fate.to) ?? fate.to, since: fate.changedIn }] : [])),
  };
}
