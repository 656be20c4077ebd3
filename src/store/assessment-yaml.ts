// The canonical form of an assessment file: one line per answer, in the framework's order, so that changing one answer
// changes one line. Pure; the same assessment gives the same bytes.
import { assessmentHead } from '../model/assessment-head.ts';
import { retiredSections, type Answer, type Assessment, type FrameworkReference, type KpiReading, type Respondent, type RetiredEntries } from '../model/assessment.ts';
import { allQuestions } from '../model/framework.ts';
import type { Framework, Id, Question } from '../model/framework.ts';
import type { Kpi } from '../model/kpi.ts';
import { quote, renderFlowMap, renderId, renderKey, renderList, renderNumber, UnstorableError } from './yaml-scalar.ts';

/**
 * The whole file, ending with `...` and one line feed. Entries stand in the framework's order; ids that it does not know
 * follow in the order of the map, retired ones by id. Absent parts are left out, except `answers`. `schemaLines`: where editors find
 * the schema, as renderSchemaLines says it.
 * Throws UnstorableError on what no file can hold (control characters, lone surrogates, numbers that are not finite).
 */
export function renderAssessment(assessment: Assessment, framework: Framework, schemaLines = ''): string {
  const { organization, date, respondent, profile, targets, answers, symptoms, kpis } = assessment;
  const questions = byId(allQuestions(framework));
  const knownKpis = byId(framework.kpis);
  const renderEntry = (answer: Answer, id: Id): string | null => renderAnswer(answer, questions.get(id));
  const renderKpi = (reading: KpiReading, id: Id): string => renderReading(id, reading, knownKpis.get(id));
  const targetOrder = ['overall', ...framework.pillars.map((pillar) => pillar.id)];
  return [
    assessmentHead,
    `${schemaLines}format: revmat/assessment@1`,
    `framework: ${renderReference(assessment.framework)}`,
    ...(organization === null ? [] : [`organization: ${quote(organization)}`]),
    ...(date === null ? [] : [`date: ${renderDate(date)}`]),
    ...(respondent === null ? [] : [`respondent: ${renderRespondent(respondent)}`]),
    ...(profile.size === 0 ? [] : [`profile: ${renderFlowMap(mapValues(profile, renderId))}`]),
    ...(targets.size === 0 ? [] : [`targets: ${renderFlowMap(mapValues(sortByOrder(targets, targetOrder), renderNumber))}`]),
    ...renderBlock('answers', mapValues(sortByOrder(answers, questions.keys()), renderEntry), true),
    ...renderBlock('symptoms', sortByOrder(symptoms, framework.symptoms.map((symptom) => symptom.id)), false),
    ...renderBlock('kpis', mapValues(sortByOrder(kpis, knownKpis.keys()), renderKpi), false),
    ...renderRetired(assessment.retired),
    '...',
    '',
  ].join('\n');
}

/**
 * What stands after `id: ` for an answer, on one line; null where nothing needs to be written (unanswered, no remarks).
 * What is ticked in a checklist stands in the question's order.
 */
export function renderAnswer(answer: Answer, question: Question | undefined): string | null {
  const remarks: readonly (readonly [string, string | null])[] = [
    ['note', orNull(answer.note, quote)],
    ['evidence', answer.evidence.length === 0 ? null : renderList(answer.evidence.map(quote))],
  ];
  const bare = answer.note === null && answer.evidence.length === 0;
  switch (answer.state) {
    case 'answered': {
      const value = renderValue(answer.value, question);
      return bare ? value : renderFlowMap([['value', value], ...remarks]);
    }
    case 'unknown':
      return bare ? 'unknown' : renderFlowMap([['value', 'unknown'], ...remarks]);
    case 'not-applicable':
      return renderFlowMap([['na', quote(answer.reason)], ...remarks]);
    case 'unanswered':
      return bare ? null : renderFlowMap(remarks);
  }
}

function renderValue(value: number | readonly Id[], question: Question | undefined): string {
  if (typeof value === 'number') return renderNumber(value);
  const order = question?.type === 'checklist' ? question.items.map((item) => item.id) : [];
  return renderList([...sortByOrder(new Map(value.map((id) => [id, id])), order).keys()].map(renderId));
}

function renderReading(id: Id, reading: KpiReading, kpi: Kpi | undefined): string {
  if ((reading.value === null) === (reading.inputs === null)) throw new UnstorableError(id, 'a reading has either a value or inputs');
  const order = kpi?.inputs.map((input) => input.id) ?? [];
  return renderFlowMap([
    ['value', orNull(reading.value, renderNumber)],
    ['inputs', orNull(reading.inputs, (inputs) => renderFlowMap(mapValues(sortByOrder(inputs, order), renderNumber)))],
    ['period', orNull(reading.period, quote)],
    ['source', orNull(reading.source, quote)],
  ]);
}

/** By id: the framework has no order for them any more. */
function renderRetired(retired: RetiredEntries): readonly string[] {
  const rendered: Readonly<Record<keyof RetiredEntries, ReadonlyMap<Id, string | null>>> = {
    answers: mapValues(retired.answers, (answer) => renderAnswer(answer, undefined)),
    symptoms: retired.symptoms,
    kpis: mapValues(retired.kpis, (reading, id) => renderReading(id, reading, undefined)),
    targets: mapValues(retired.targets, renderNumber),
  };
  const lines = retiredSections.flatMap((section) => renderBlock(section, sortByOrder(rendered[section], [...rendered[section].keys()].sort()), false));
  return lines.length === 0 ? [] : ['retired:', ...lines.map((line) => `  ${line}`)];
}

function renderReference({ id, version }: FrameworkReference): string {
  const text = version === null ? id : `${id}@${version}`;
  return /^[a-z][a-z0-9._-]*@[0-9A-Za-z.+-]+$/.test(text) ? text : renderId(text);
}

function renderRespondent({ id, role }: Respondent): string {
  return renderFlowMap([
    ['id', orNull(id, renderId)],
    ['role', orNull(role, renderId)],
  ]);
}

function renderDate(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : quote(date);
}

/** A key with one line per entry below it; an empty one is `key: {}` or nothing at all. */
function renderBlock(key: string, entries: ReadonlyMap<string, string | null>, always: boolean): readonly string[] {
  const lines = [...entries].flatMap(([id, value]) => (value === null ? [] : [`  ${renderKey(id)}: ${value}`]));
  if (lines.length === 0) return always ? [`${key}: {}`] : [];
  return [`${key}:`, ...lines];
}

/** The same map, first the ids of `order`, then the others as they stood. */
function sortByOrder<T>(map: ReadonlyMap<Id, T>, order: Iterable<Id>): ReadonlyMap<Id, T> {
  const ids = new Set([...order].filter((id) => map.has(id)));
  const known = new Map<Id, T>();
  for (const id of [...ids, ...map.keys()]) known.set(id, map.get(id) as T);
  return known;
}

function mapValues<T, R>(map: ReadonlyMap<string, T>, change: (value: T, key: string) => R): ReadonlyMap<string, R> {
  return new Map([...map].map(([key, value]) => [key, change(value, key)]));
}

function byId<T extends { readonly id: Id }>(nouns: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(nouns.map((noun) => [noun.id, noun]));
}

function orNull<T, R>(value: T | null, change: (value: T) => R): R | null {
  return value === null ? null : change(value);
}
