// An assessment as a plan makes it: renamed, with what has no place any more kept under `retired`.
import type { Assessment, RetiredEntries, RetiredSection } from '../model/assessment.ts';
import type { Id } from '../model/framework.ts';
import type { MigrationPlan, PlannedEntry } from './migration-plan.ts';

export function applyMigration(assessment: Assessment, { to, entries }: Pick<MigrationPlan, 'to' | 'entries'>): Assessment {
  const move = <V>(section: RetiredSection, before: ReadonlyMap<Id, V>, retired: ReadonlyMap<Id, V>): { readonly kept: ReadonlyMap<Id, V>; readonly retired: ReadonlyMap<Id, V> } => {
    const planned = entries.filter((entry) => entry.section === section);
    const pick = (wanted: (entry: PlannedEntry) => boolean): [Id, V][] => planned.filter(wanted).map(({ id, fate }) => [fate.to, before.get(id) as V]);
    return { kept: new Map(pick(({ fate }) => fate.outcome !== 'retired')), retired: new Map([...retired, ...pick(({ fate }) => fate.outcome === 'retired')]) };
  };
  const answers = move('answers', assessment.answers, assessment.retired.answers);
  const symptoms = move('symptoms', assessment.symptoms, assessment.retired.symptoms);
  const kpis = move('kpis', assessment.kpis, assessment.retired.kpis);
  const targets = move('targets', assessment.targets, assessment.retired.targets);
  const retired: RetiredEntries = { answers: answers.retired, symptoms: symptoms.retired, kpis: kpis.retired, targets: targets.retired };
  return { ...assessment, framework: { ...assessment.framework, version: to }, answers: answers.kept, symptoms: symptoms.kept, kpis: kpis.kept, targets: targets.kept, retired };
}
