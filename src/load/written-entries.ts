// What an assessment comes to as entries of the mappings in its file, each rendered on one line.
import type { Answer, Assessment } from '../model/assessment.ts';
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
  const { framework: reference, organization, date, respondent, profile, targets, symptoms, kpis } = assessment;
  const facts = new Map<string, FlowValue>([
    ['framework', reference.version === null ? reference.id : `${reference.id}@${reference.version}`],
    ['organization', organization],
    ['date', date],
    ['respondent', respondent === null ? null : new Map<string, FlowValue>(Object.entries({ ...respondent }))],
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
      kpis: rendered([...kpis].map(([id, reading]) => [id, new Map<string, FlowValue>(Object.entries({ ...reading }))])),
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

function rendered(values: Iterable<readonly [string, FlowValue]>): Entries {
  return new Map([...values].map(([key, value]) => [key, renderFlow(value)]));
}
