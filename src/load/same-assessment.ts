// Whether two assessments say the same; the order of entries does not matter.
import type { Answer, Assessment, KpiReading } from '../model/assessment.ts';

/** An unanswered question without remarks is the same as no entry. */
export function isSameAssessment(a: Assessment, b: Assessment): boolean {
  return JSON.stringify(toPlain(a)) === JSON.stringify(toPlain(b));
}

/** Null where there is nothing to write. */
export function writtenAnswer(answer: Answer | undefined): Answer | null {
  const empty = answer?.state === 'unanswered' && answer.note === null && answer.evidence.length === 0;
  return answer === undefined || empty ? null : answer;
}

function answerToPlain(answer: Answer | undefined): unknown {
  const written = writtenAnswer(answer);
  if (written === null) return null;
  const value = written.state === 'answered' ? written.value : written.state === 'not-applicable' ? written.reason : null;
  // What is ticked in a checklist is a set.
  return [written.state, typeof value === 'object' && value !== null ? [...value].sort() : value, written.note, written.evidence];
}

function toPlain(assessment: Assessment): unknown {
  const { framework, organization, date, respondent, profile, retired } = assessment;
  return [
    [framework.id, framework.version],
    organization,
    date,
    respondent === null ? null : [respondent.id, respondent.role],
    sorted(profile, (value) => value),
    sectionsToPlain(assessment),
    sectionsToPlain(retired),
  ];
}

function sectionsToPlain({ targets, answers, symptoms, kpis }: Pick<Assessment, 'targets' | 'answers' | 'symptoms' | 'kpis'>): unknown {
  return [
    sorted(targets, (value) => value),
    sorted(answers, answerToPlain).filter(([, answer]) => answer !== null),
    sorted(symptoms, (value) => value),
    sorted(kpis, readingToPlain),
  ];
}

function readingToPlain({ value, inputs, period, source }: KpiReading): unknown {
  return [value, inputs === null ? null : sorted(inputs, (input) => input), period, source];
}

function sorted<T>(map: ReadonlyMap<string, T>, change: (value: T) => unknown): [string, unknown][] {
  return [...map].map(([id, value]): [string, unknown] => [id, change(value)]).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
