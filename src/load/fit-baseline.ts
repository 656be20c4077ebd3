// What was reached under another version of a framework, in the ids of this one; as far as it still means the same.
import type { BaselineEntry } from '../model/baseline.ts';
import { isChangedSince } from '../model/changed-since.ts';
import { allQuestions, type Framework, type Id } from '../model/framework.ts';
import { findFormerIds, type Renamable } from './former-ids.ts';

/** `changed`: ids of pillars and questions, as the entry has them, whose numbers cannot be compared; none where it is another framework altogether. */
export type FittedBaseline = { readonly entry: BaselineEntry } | { readonly entry: null; readonly changed: readonly Id[] };

export function fitBaseline(entry: BaselineEntry, framework: Framework): FittedBaseline {
  const { id, version } = entry.framework;
  if (id !== framework.id) return { entry: null, changed: [] };
  if (version === framework.version) return { entry };
  const questions = allQuestions(framework);
  const reworked = new Set(questions.filter((question) => isChangedSince(question, version)).map((question) => question.id));
  const pillars = renamer(framework.pillars);
  const answers = renamer(questions);
  const changed = [
    ...[...entry.pillars.keys()].filter((pillar) => pillars(pillar) === null),
    ...[...entry.answers.keys()].filter((question) => reworked.has(answers(question) ?? question) || answers(question) === null),
  ];
  return changed.length > 0 ? { entry: null, changed } : { entry: { ...entry, pillars: renamed(entry.pillars, pillars), answers: renamed(entry.answers, answers) } };
}

/** Null for an id that nothing has or had. */
function renamer(nouns: readonly Renamable[]): (id: Id) => Id | null {
  const former = findFormerIds(nouns);
  const current = new Set(nouns.map(({ id }) => id));
  return (id) => (current.has(id) ? id : (former.get(id)?.id ?? null));
}

function renamed(numbers: ReadonlyMap<Id, number>, rename: (id: Id) => Id | null): ReadonlyMap<Id, number> {
  return new Map([...numbers].map(([id, value]) => [rename(id) ?? id, value]));
}
