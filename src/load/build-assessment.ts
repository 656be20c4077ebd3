// From a sound assessment file to the noun. Checks nothing.
import type { Answer, Assessment, KpiReading, RetiredEntries } from '../model/assessment.ts';
import type { AnswerFile, AssessmentFile, ReadingFile } from './assessment-schema.ts';
import { parseReference } from './framework-reference.ts';
import { readAnswer } from './read-answer.ts';

export function buildAssessment(file: AssessmentFile): Assessment {
  const { respondent } = file;
  return {
    framework: parseReference(file.framework),
    organization: file.organization ?? null,
    date: file.date ?? null,
    respondent: respondent === undefined ? null : { id: respondent.id ?? null, role: respondent.role ?? null },
    profile: mapOf(file.profile, (value) => value),
    targets: mapOf(file.targets, (value) => value),
    answers: mapOf(file.answers, buildAnswer),
    symptoms: mapOf(file.symptoms, (value) => value),
    kpis: mapOf(file.kpis, buildReading),
    retired: buildRetired(file.retired ?? {}),
  };
}

function buildRetired({ answers, symptoms, kpis, targets }: NonNullable<AssessmentFile['retired']>): RetiredEntries {
  return {
    answers: mapOf(answers, buildAnswer),
    symptoms: mapOf(symptoms, (value) => value),
    kpis: mapOf(kpis, buildReading),
    targets: mapOf(targets, (value) => value),
  };
}

function buildAnswer(file: AnswerFile): Answer {
  const { value, na, note = null, evidence } = readAnswer(file, []);
  const remarks = { note, evidence };
  if (na !== undefined) return { ...remarks, state: 'not-applicable', reason: na };
  if (value === undefined) return { ...remarks, state: 'unanswered' };
  if (value === 'unknown') return { ...remarks, state: 'unknown' };
  return { ...remarks, state: 'answered', value: typeof value === 'number' ? value : value.filter((id) => id !== undefined) };
}

function buildReading(file: ReadingFile): KpiReading {
  if (typeof file === 'number') return { value: file, inputs: null, period: null, source: null };
  const { value = null, inputs, period = null, source = null } = file;
  return { value, inputs: inputs === undefined ? null : mapOf(inputs, (input) => input), period, source };
}

function mapOf<V, T>(entries: Readonly<Record<string, V>> | null | undefined, build: (value: V) => T): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries ?? {}).map(([id, value]) => [id, build(value)]));
}
