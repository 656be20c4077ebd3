// What an assessment file says fits its framework: every id is known, every answer is one that can be given.
import type { IdKind } from '../model/diagnostic.ts';
import { allQuestions, type Framework } from '../model/framework.ts';
import { listAims } from './aims.ts';
import type { AssessmentFile } from './assessment-schema.ts';
import type { Draft } from './draft.ts';
import { checkInputs, checkTarget, checkValue } from './fits.ts';
import { findFormerIds, type Renamable } from './former-ids.ts';
import { parseReference } from './framework-reference.ts';
import type { Path } from './problem.ts';
import { readAnswer } from './read-answer.ts';
import type { Report } from './report.ts';
import { createSuggester } from './suggest.ts';

export type AssessmentDraft = Draft<AssessmentFile>;

/** Stops at the wrong framework: every id would be unknown. */
export function checkAssessment(draft: AssessmentDraft, framework: Framework, report: Report): void {
  if (draft.framework !== undefined) {
    const { id, version } = parseReference(draft.framework);
    if (id !== framework.id) return report.add('other-framework', { expected: framework.id, got: id }, ['framework']);
    if (version !== null && version !== framework.version) report.warn('framework-version', { written: version, loaded: framework.version }, ['framework']);
  }
  forEachKnown(draft.answers, allQuestions(framework), 'question', 'answers', report, (answer, question, path) => {
    const { value, path: at } = readAnswer(answer, path);
    checkValue(value, question, at, report);
  });
  forEachKnown(draft.symptoms, framework.symptoms, 'symptom', 'symptoms', report, () => undefined);
  forEachKnown(draft.targets, listAims(framework), 'pillar', 'targets', report, (target, { scale }, path) => checkTarget(target, scale, path, report));
  forEachKnown(draft.kpis, framework.kpis, 'kpi', 'kpis', report, (reading, kpi, path) => {
    if (typeof reading === 'object' && reading.inputs !== undefined) checkInputs(Object.keys(reading.inputs), kpi, path, report);
  });
}

/** Reports entries whose id nothing has today; runs `check` on the others, except on broken ones. */
function forEachKnown<V, T extends Renamable>(
  entries: { readonly [id: string]: V | undefined } | null | undefined,
  nouns: readonly T[],
  kind: IdKind,
  section: string,
  report: Report,
  check: (value: V & ({} | null), noun: T, path: Path) => void,
): void {
  const known = new Map(nouns.map((noun) => [noun.id, noun]));
  const former = findFormerIds(nouns);
  const suggest = createSuggester(known.keys());
  for (const [id, value] of Object.entries(entries ?? {})) {
    const noun = known.get(id);
    const renamed = former.get(id);
    const path = [section, id];
    if (noun !== undefined) {
      if (value !== undefined) check(value as V & ({} | null), noun, path);
    } else if (renamed !== undefined) report.add('renamed-id', { kind, id, to: renamed.id }, path, 'key');
    else report.add('unknown-id', { kind, id, suggestion: suggest(id) }, path, 'key');
  }
}
