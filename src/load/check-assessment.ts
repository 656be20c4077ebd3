// What an assessment file says fits its framework: every id is known, every answer is one that can be given.
import type { IdKind } from '../model/diagnostic.ts';
import { allQuestions, type Framework, type Question, type Scale } from '../model/framework.ts';
import type { AssessmentFile } from './assessment-schema.ts';
import { checkInside } from './check-framework-scales.ts';
import type { Draft } from './draft.ts';
import { parseReference } from './framework-reference.ts';
import type { Path } from './problem.ts';
import { readAnswer } from './read-answer.ts';
import type { Report } from './report.ts';
import { createSuggester, suggestName } from './suggest.ts';

export type AssessmentDraft = Draft<AssessmentFile>;

/** Stops at the wrong framework: every id would be unknown. */
export function checkAssessment(draft: AssessmentDraft, framework: Framework, report: Report): void {
  if (draft.framework !== undefined) {
    const { id, version } = parseReference(draft.framework);
    if (id !== framework.id) return report.add('other-framework', { expected: framework.id, got: id }, ['framework']);
    if (version !== null && version !== framework.version) report.warn('framework-version', { written: version, loaded: framework.version }, ['framework']);
  }
  const questions = new Map(allQuestions(framework).map((question) => [question.id, question]));
  forEachKnown(draft.answers, questions, 'question', ['answers'], report, (answer, question, path) => {
    const { value, path: at } = readAnswer(answer, path);
    checkValue(value, question, at, report);
  });
  forEachKnown(draft.symptoms, byId(framework.symptoms), 'symptom', ['symptoms'], report, () => undefined);
  forEachKnown(draft.targets, scalesForTargets(framework), 'pillar', ['targets'], report, (target, scale, path) => checkInside(target, scale, path, report));
  forEachKnown(draft.kpis, byId(framework.kpis), 'kpi', ['kpis'], report, (reading, kpi, path) => {
    if (typeof reading !== 'object' || reading.inputs === undefined) return;
    if (kpi.inputs.length === 0) return report.add('misplaced-key', { key: 'inputs', reason: 'this KPI has no formula; give its value' }, [...path, 'inputs'], 'key');
    const known = new Map(kpi.inputs.map((input) => [input.id, input]));
    forEachKnown(reading.inputs, known, 'input', [...path, 'inputs'], report, () => undefined);
    for (const id of known.keys()) if (!Object.hasOwn(reading.inputs, id)) report.add('missing-key', { key: id }, [...path, 'inputs', id]);
  });
}

/** Reports entries whose id nothing has; runs `check` on the others, except on broken ones. */
function forEachKnown<V, T>(
  entries: { readonly [id: string]: V | undefined } | null | undefined,
  known: ReadonlyMap<string, T>,
  kind: IdKind,
  path: Path,
  report: Report,
  check: (value: V & ({} | null), noun: T, path: Path) => void,
): void {
  const suggest = createSuggester(known.keys());
  for (const [id, value] of Object.entries(entries ?? {})) {
    const noun = known.get(id);
    if (noun === undefined && !known.has(id)) report.add('unknown-id', { kind, id, suggestion: suggest(id) }, [...path, id], 'key');
    else if (value !== undefined) check(value as V & ({} | null), noun as T, [...path, id]);
  }
}

function checkValue(value: ReturnType<typeof readAnswer>['value'], question: Question, path: Path, report: Report): void {
  if (value === undefined || value === 'unknown') return;
  if (typeof value === 'number') {
    if (question.type === 'checklist') return report.add('answer-kind', { question: question.type }, path);
    if (question.type === 'number') return;
    const allowed = question.options.map((option) => option.value);
    if (!allowed.includes(value)) report.add('answer-not-offered', { value, allowed }, path);
    return;
  }
  if (question.type !== 'checklist') return report.add('answer-kind', { question: question.type }, path);
  const items = question.items.map((item) => item.id);
  const seen = new Set<string>();
  value.forEach((id, index) => {
    if (id === undefined) return;
    if (!items.includes(id)) report.add('unknown-id', { kind: 'item', id, suggestion: suggestName(id, items) }, [...path, index]);
    else if (seen.has(id)) report.add('ticked-twice', { id }, [...path, index]);
    seen.add(id);
  });
}

/** Null where the scale comes from what is summed; the target of the whole is on the framework's scale even then. */
function scalesForTargets(framework: Framework): ReadonlyMap<string, Scale | null> {
  const pillars = framework.pillars.map((pillar) => [pillar.id, pillar.aggregate === 'sum' ? null : pillar.scale] as const);
  return new Map<string, Scale | null>([['overall', framework.scale], ...pillars]);
}

function byId<T extends { readonly id: string }>(nouns: readonly T[]): ReadonlyMap<string, T> {
  return new Map(nouns.map((noun) => [noun.id, noun]));
}
