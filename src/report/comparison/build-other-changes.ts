// What changed between two assessments beside the answers: evidence, readings, targets, symptoms and the profile. In the framework's order.
import type { Assessment } from '../../model/assessment.ts';
import { allQuestions, type Framework } from '../../model/framework.ts';
import type { Maturity } from '../../score/results.ts';
import type { KpiView, Report } from '../view.ts';
import type { EvidenceChange, FactChange, KpiChange, SymptomChange, TargetChange } from './view.ts';

export function findEvidenceChanges(framework: Framework, before: Assessment, after: Assessment): readonly EvidenceChange[] {
  const without = (items: readonly string[], others: readonly string[]) => items.filter((item) => !others.includes(item));
  return allQuestions(framework).flatMap(({ id, text }) => {
    const [was, is] = [before, after].map(({ answers }) => answers.get(id)?.evidence ?? []) as [readonly string[], readonly string[]];
    const [added, removed] = [without(is, was), without(was, is)];
    return added.length + removed.length === 0 ? [] : [{ id, title: text, added, removed }];
  });
}

/** A reading that was taken again counts, also where it shows the same. */
export function findKpiChanges(framework: Framework, before: Report, after: Report): readonly KpiChange[] {
  const shown = (reading: KpiView | null) => (reading === null ? null : [reading.value, reading.band, reading.cohort, reading.notBanded, reading.period, reading.source]);
  return framework.kpis.flatMap(({ id, title }) => {
    const [was, is] = [before, after].map(({ kpis }) => kpis.find((reading) => reading.id === id) ?? null) as [KpiView | null, KpiView | null];
    return JSON.stringify(shown(was)) === JSON.stringify(shown(is)) ? [] : [{ id, title, before: was, after: is }];
  });
}

/** As they count: those of the assessment and, where it has none, of the framework. */
export function findTargetChanges(framework: Framework, before: Maturity, after: Maturity): readonly TargetChange[] {
  const pairs = [
    { id: 'overall', title: null, before: before.overall.target, after: after.overall.target },
    ...framework.pillars.map(({ id, title }, index) => ({ id, title, before: before.pillars[index]!.target, after: after.pillars[index]!.target })),
  ];
  return pairs.filter((pair) => pair.before !== pair.after);
}

export function findSymptomChanges(framework: Framework, before: Assessment, after: Assessment): readonly SymptomChange[] {
  return framework.symptoms
    .map(({ id, text }) => ({ id, title: text, before: before.symptoms.get(id) ?? null, after: after.symptoms.get(id) ?? null }))
    .filter((pair) => pair.before !== pair.after);
}

/** Facts in the order of the later profile, then those that only the earlier one has. */
export function findFactChanges(before: Pick<Assessment, 'profile'>, after: Pick<Assessment, 'profile'>): readonly FactChange[] {
  const facts = new Set([...after.profile.keys(), ...before.profile.keys()]);
  return [...facts].map((fact) => ({ fact, before: before.profile.get(fact) ?? null, after: after.profile.get(fact) ?? null })).filter((pair) => pair.before !== pair.after);
}
