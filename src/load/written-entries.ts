// What an assessment comes to as entries of the mappings in its file, each rendered on one line.
import { retiredSections, type Answer, type Assessment, type KpiReading, type RetiredEntries } from '../model/assessment.ts';
import { allQuestions, type Framework, type Question } from '../model/framework.ts';
import { renderFlow, type FlowValue } from './render-flow.ts';
import { writtenAnswer } from './same-assessment.ts';
import type { EntryChange } from './splice-entries.ts';

/** The canonical flow-style value of an answer: `3` or `{ value: 2, note: "…" }`. */
export type RenderEntry = (answer: Answer, question: Question) => string;

export const sectionNames = ['profile', 'targets', 'answers', 'symptoms', 'kpis'] as const;
export type SectionName = (typeof sectionNames)[number];

/** Rendered values by key. */
export type Entries = ReadonlyMap<string, string>;

export interface WrittenEntries {
  /** The keys of the file that hold one value each. */
  readonly facts: Entries;
  readonly sections: Readonly<Record<SectionName, Entries>>;
}

export function writeEntries(assessment: Assessment, framework: Framework, renderEntry: RenderEntry): WrittenEntries {
  const { framework: reference, organization, date, respondent, profile, targets, symptoms, kpis, retired } = assessment;
  const facts = new Map<string, FlowValue>([
    ['framework', reference.version === null ? reference.id : `${reference.id}@${reference.version}`],
    ['organization', organization],
    ['date', date],
    ['respondent', respondent === null ? null : new Map<string, FlowValue>(Object.entries({ ...respondent }))],
    ['retired', retiredToFlow(retired)],
  ]);
  const answers = allQuestions(framework).flatMap((question) => {
    const answer = writtenAnswer(assessment.answers.get(question.id));
    return answer === null ? [] : [[question.id, renderEntry(answer, question)] as const];
  });
  return {
    facts: rendered([...facts].filter(([, value]) => value !== null)),
    sections: {
      profile: rendered(profile),
      targets: rendered(targets),
      answers: new Map(answers),
      symptoms: rendered(symptoms),
      kpis: rendered(mapValues(kpis, readingToFlow)),
    },
  };
}

/** What must be written, and removed, for `before` to say `after`. */
export function changesOf(before: Entries, after: Entries): readonly EntryChange[] {
  const changed = [...after].flatMap(([key, text]) => (before.get(key) === text ? [] : [{ key, text }]));
  const removed = [...before.keys()].flatMap((key) => (after.has(key) ? [] : [{ key, text: null }]));
  return [...changed, ...removed];
}

/** The order in which new entries of a section stand. */
export function entryOrder(name: SectionName, assessment: Assessment, framework: Framework): readonly string[] {
  switch (name) {
    case 'profile':
      return [...assessment.profile.keys()];
    case 'targets':
      return ['overall', ...framework.pillars.map((pillar) => pillar.id)];
    case 'answers':
      return allQuestions(framework).map((question) => question.id);
    case 'symptoms':
      return framework.symptoms.map((symptom) => symptom.id);
    case 'kpis':
      return framework.kpis.map((kpi) => kpi.id);
  }
}

/** Null where there is nothing. No edit changes these; they are compared as a whole. */
function retiredToFlow(retired: RetiredEntries): FlowValue {
  const sections: Readonly<Record<keyof RetiredEntries, ReadonlyMap<string, FlowValue>>> = {
    answers: mapValues(retired.answers, answerToFlow),
    symptoms: retired.symptoms,
    kpis: mapValues(retired.kpis, readingToFlow),
    targets: retired.targets,
  };
  const filled = retiredSections.filter((name) => sections[name].size > 0);
  return filled.length === 0 ? null : new Map(filled.map((name) => [name, sections[name]]));
}

function answerToFlow(answer: Answer): FlowValue {
  const value = answer.state === 'answered' ? answer.value : answer.state === 'unknown' ? 'unknown' : null;
  const na = answer.state === 'not-applicable' ? answer.reason : null;
  return new Map<string, FlowValue>([['value', value], ['na', na], ['note', answer.note], ['evidence', answer.evidence.length === 0 ? null : answer.evidence]]);
}

function readingToFlow(reading: KpiReading): FlowValue {
  return new Map<string, FlowValue>(Object.entries({ ...reading }));
}

function mapValues<T>(map: ReadonlyMap<string, T>, change: (value: T) => FlowValue): ReadonlyMap<string, FlowValue> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function rendered(values: Iterable<readonly [string, FlowValue]>): Entries {
  return new Map([...values].map(([key, value]) => [key, renderFlow(value)]));
}
