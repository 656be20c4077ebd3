// What people answered, as the rest of the program sees it. Maps keep ids apart from object internals.
import type { Id } from './framework.ts';

/** Where the framework of an assessment is to be found; `version` is null when a hand-written file names none. */
export interface FrameworkReference {
  readonly id: Id;
  readonly version: string | null;
}

/** What stands beside an answer in every state; kept when the answer changes. */
export interface AnswerRemarks {
  readonly note: string | null;
  readonly evidence: readonly string[];
}

/**
 * `value`: an option's value (choice), the measured number (number), or the ids of what is ticked (checklist).
 * `unanswered` exists only to hold remarks; a question without any entry is unanswered as well.
 */
export type Answer = AnswerRemarks &
  (
    | { readonly state: 'answered'; readonly value: number | readonly Id[] }
    | { readonly state: 'unknown' }
    | { readonly state: 'not-applicable'; readonly reason: string }
    | { readonly state: 'unanswered' }
  );

export type AnswerState = Answer['state'];

export type SymptomAnswer = 'yes' | 'no' | 'unknown';

/** A measured KPI: its value in the KPI's unit, or the inputs of its formula. */
export interface KpiReading {
  readonly value: number | null;
  readonly inputs: ReadonlyMap<string, number> | null;
  readonly period: string | null;
  readonly source: string | null;
}

export interface Respondent {
  readonly id: string | null;
  readonly role: string | null;
}

/**
 * What a newer version of the framework has no place for: kept as it was, never scored. The ids are those of earlier versions, or
 * numbered variations where two entries had the same.
 */
export interface RetiredEntries {
  readonly answers: ReadonlyMap<Id, Answer>;
  readonly symptoms: ReadonlyMap<Id, SymptomAnswer>;
  readonly kpis: ReadonlyMap<Id, KpiReading>;
  readonly targets: ReadonlyMap<Id, number>;
}

/** In the order in which they stand under `retired:`. */
export const retiredSections = ['answers', 'symptoms', 'kpis', 'targets'] as const satisfies readonly (keyof RetiredEntries)[];

export type RetiredSection = (typeof retiredSections)[number];

export const nothingRetired: RetiredEntries = { answers: new Map(), symptoms: new Map(), kpis: new Map(), targets: new Map() };

export function countRetired(retired: RetiredEntries): number {
  return retiredSections.reduce((count, section) => count + retired[section].size, 0);
}

export interface Assessment {
  readonly framework: FrameworkReference;
  readonly organization: string | null;
  /** ISO 8601 calendar date, such as 2026-11-22. */
  readonly date: string | null;
  readonly respondent: Respondent | null;
  /** Facts about the company that are not scored: `segment`, `motion`, … */
  readonly profile: ReadonlyMap<string, string>;
  /** By pillar id, on the pillar's scale; `overall` for the whole. */
  readonly targets: ReadonlyMap<Id, number>;
  readonly answers: ReadonlyMap<Id, Answer>;
  readonly symptoms: ReadonlyMap<Id, SymptomAnswer>;
  readonly kpis: ReadonlyMap<Id, KpiReading>;
  readonly retired: RetiredEntries;
}

export const noRemarks: AnswerRemarks = { note: null, evidence: [] };

/** An assessment by a framework in which nothing has been said yet. */
export function emptyAssessment(framework: { readonly id: Id; readonly version: string }): Assessment {
  return {
    framework: { id: framework.id, version: framework.version },
    organization: null,
    date: null,
    respondent: null,
    profile: new Map(),
    targets: new Map(),
    answers: new Map(),
    symptoms: new Map(),
    kpis: new Map(),
    retired: nothingRetired,
  };
}
