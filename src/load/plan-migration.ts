// Decides what becomes of each entry of an assessment when its framework has moved on. Pure: an assessment and a framework in, a plan out.
import { findNotAsked } from '../model/applicability.ts';
import type { Assessment } from '../model/assessment.ts';
import { allQuestions, type Framework, type Id, type Question } from '../model/framework.ts';
import { applyMigration } from './apply-migration.ts';
import { findFormerIds } from './former-ids.ts';
import { listSections, type Place, type Section } from './migration-places.ts';
import type { Fate, MigrationPlan, Misfit, PlannedEntry } from './migration-plan.ts';
import { createSuggester } from './suggest.ts';

/** The assessment is by this framework, of its version or an earlier one. */
export function planMigration(assessment: Assessment, framework: Framework): MigrationPlan {
  const entries = listSections(assessment, framework).flatMap((section) => planSection(section, new Set(assessment.retired[section.name].keys())));
  const { version: from } = assessment.framework;
  const to = framework.version;
  const upToDate = from === to && entries.every(({ id, fate }) => fate.outcome !== 'retired' && fate.to === id);
  return { from, to, upToDate, entries, unanswered: findUnanswered(applyMigration(assessment, { to, entries }), framework) };
}

/** `retired`: the ids that are taken under `retired`. */
function planSection({ name: section, kind, entries, places }: Section, retired: Set<Id>): readonly PlannedEntry[] {
  const homes = new Map<Id, Place>([...findFormerIds(places), ...places.map((place) => [place.id, place] as const)]);
  const suggest = createSuggester(places.map((place) => place.id));
  const holders = findHolders(homes, new Set(entries));
  const unknown = (id: Id): Misfit => ({ code: 'unknown-id', params: { kind, id, suggestion: suggest(id) }, path: [section, id] });
  const fateOf = (id: Id): Fate => {
    const place = homes.get(id);
    const holder = place === undefined ? undefined : holders.get(place);
    if (place !== undefined && holder === id) {
      const changedIn = place.changedFor(id);
      return place.id === id && changedIn === null ? { outcome: 'kept', to: id } : { outcome: 'changed', to: place.id, changedIn };
    }
    const to = freeId(id, retired);
    retired.add(to);
    const misfit = place?.misfitOf(id) ?? null;
    const isTaken = holder !== undefined && misfit === null;
    return { outcome: 'retired', to, reason: isTaken ? { kind: 'taken', by: holder } : { kind: 'misfit', misfit: misfit ?? unknown(id) } };
  };
  return entries.map((id) => ({ section, id, fate: fateOf(id) }));
}

/** Which entry gets each place: the one with its own id, else of its former ids the first that fits. */
function findHolders(homes: ReadonlyMap<Id, Place>, entries: ReadonlySet<Id>): ReadonlyMap<Place, Id> {
  const holders = new Map<Place, Id>();
  for (const place of new Set(homes.values())) {
    const first = [place.id, ...place.was].find((id) => entries.has(id) && homes.get(id) === place && place.misfitOf(id) === null);
    if (first !== undefined) holders.set(place, first);
  }
  return holders;
}

/** The id itself, or with the first number from 2 on that nothing has. */
function freeId(id: Id, taken: ReadonlySet<Id>): Id {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

function findUnanswered(assessment: Assessment, framework: Framework): readonly Question[] {
  const notAsked = findNotAsked(framework, assessment);
  return allQuestions(framework).filter(({ id }) => !notAsked.has(id) && (assessment.answers.get(id)?.state ?? 'unanswered') === 'unanswered');
}
