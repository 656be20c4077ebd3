// The places that a framework has for entries of an assessment, and what fits there.
import type { Assessment, RetiredSection } from '../model/assessment.ts';
import { isChangedSince } from '../model/changed-since.ts';
import type { IdKind } from '../model/diagnostic.ts';
import { allQuestions, type Framework, type Id, type Question } from '../model/framework.ts';
import { listAims } from './aims.ts';
import { checkInputs, checkTarget, checkValue, type Finder } from './fits.ts';
import type { Renamable } from './former-ids.ts';
import type { Misfit } from './migration-plan.ts';
import type { Path } from './problem.ts';

export interface Place extends Renamable {
  /** The first thing that keeps an entry of the assessment from standing here; null where it fits. */
  misfitOf(entry: Id): Misfit | null;
  /** The version since which answers given here mean something else, where that of the entry may be older. */
  changedFor(entry: Id): string | null;
}

export interface Section {
  readonly name: RetiredSection;
  readonly kind: IdKind;
  /** Of the assessment, in the order of its file. */
  readonly entries: readonly Id[];
  readonly places: readonly Place[];
}

export function listSections(assessment: Assessment, framework: Framework): readonly Section[] {
  const { answers, symptoms, kpis, targets } = assessment;
  const { version } = assessment.framework;
  const changedFor = (question: Question) => (entry: Id) =>
    answers.get(entry)?.state !== 'unanswered' && (version === null || isChangedSince(question, version)) ? question.changedIn : null;
  return [
    {
      name: 'answers',
      kind: 'question',
      entries: [...answers.keys()],
      places: allQuestions(framework).map((question) => ({
        ...place('answers', question, answers, (answer, path, finder) => {
          if (answer.state === 'answered') checkValue(answer.value, question, path, finder);
        }),
        changedFor: changedFor(question),
      })),
    },
    { name: 'symptoms', kind: 'symptom', entries: [...symptoms.keys()], places: framework.symptoms.map((symptom) => place('symptoms', symptom, symptoms, () => undefined)) },
    {
      name: 'kpis',
      kind: 'kpi',
      entries: [...kpis.keys()],
      places: framework.kpis.map((kpi) =>
        place('kpis', kpi, kpis, ({ inputs }, path, finder) => {
          if (inputs !== null) checkInputs([...inputs.keys()], kpi, path, finder);
        }),
      ),
    },
    {
      name: 'targets',
      kind: 'pillar',
      entries: [...targets.keys()],
      places: listAims(framework).map((aim) => place('targets', aim, targets, (target, path, finder) => checkTarget(target, aim.scale, path, finder))),
    },
  ];
}

function place<V>(section: RetiredSection, { id, was }: Renamable, entries: ReadonlyMap<Id, V>, check: (entry: V, path: Path, finder: Finder) => void): Place {
  return {
    id,
    was,
    misfitOf(wanted) {
      const entry = entries.get(wanted);
      let first: Misfit | null = null;
      if (entry !== undefined) check(entry, [section, wanted], { add: (code, params, path) => void (first ??= { code, params, path } as Misfit) });
      return first;
    },
    changedFor: () => null,
  };
}
