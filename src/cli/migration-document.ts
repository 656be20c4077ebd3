// What a migration does, as JSON: what `migrate --json` prints.
import type { MigrationPlan, PlannedEntry } from '../load/migration-plan.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { explainRetired } from './explain-retired.ts';

export interface MigrationSubject {
  /** Of the assessment, as given. */
  readonly path: string;
  readonly plan: MigrationPlan;
  readonly assessment: Assessment;
  readonly framework: Framework;
}

/** `from` is null where the file names no version; `as` is the id that an entry has under `retired`. */
export function migrationDocument({ path, plan, assessment, framework }: MigrationSubject) {
  return {
    file: path,
    framework: { id: framework.id, from: plan.from, to: plan.to },
    upToDate: plan.upToDate,
    kept: plan.entries.filter(({ fate }) => fate.outcome === 'kept').length,
    changed: plan.entries.flatMap(({ section, id, fate }) => (fate.outcome === 'changed' ? [{ section, id, to: fate.to, changedIn: fate.changedIn }] : [])),
    retired: plan.entries.flatMap((entry) => (entry.fate.outcome === 'retired' ? [retiredDocument(entry, entry.fate, assessment)] : [])),
    unanswered: plan.unanswered.map(({ id, text }) => ({ id, text })),
  };
}

function retiredDocument({ section, id }: PlannedEntry, { to, reason }: Extract<PlannedEntry['fate'], { outcome: 'retired' }>, { answers }: Assessment) {
  const { note = null, evidence = [] } = (section === 'answers' ? answers.get(id) : undefined) ?? {};
  return { section, id, as: to, reason: reason.kind === 'taken' ? 'place-taken' : reason.misfit.code, message: explainRetired(reason), note, evidence };
}
