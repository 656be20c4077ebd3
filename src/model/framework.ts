// A framework as the rest of the program sees it: defaults filled, references resolved, order kept.
// Plain data that survives JSON; knows nothing of files, YAML or scoring.
import type { Id } from './id.ts';
import type { Kpi } from './kpi.ts';
import type { ScoringPolicy } from './scoring-policy.ts';

export type { Id };

/** Closed interval of values, `min < max`. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** One step of the maturity scale. `levels` of a framework are sorted by `value`, lowest first. */
export interface Level {
  readonly value: number;
  readonly id: Id;
  readonly name: string;
  readonly summary: string | null;
}

/** A phase that a company passes through; `limits` say what pushes it on to the next. */
export interface Stage extends Level {
  readonly limits: readonly string[];
}

/** `quoted`: the publisher's own words; `condensed`: shortened from them; `own`: written for revmat. */
export type Fidelity = 'quoted' | 'condensed' | 'own';

export interface Source {
  readonly title: string;
  readonly url: string | null;
  readonly fidelity: Fidelity;
  readonly note: string | null;
}

/** Something that is named once and referred to by id: a theme, a role. */
export interface Named {
  readonly id: Id;
  readonly title: string;
  readonly summary: string | null;
}

/** One anchored behaviour of a `choice` question. Sorted by `value`, lowest first. */
export interface Option {
  readonly value: number;
  readonly text: string;
}

/** One thing that can be ticked in a `checklist`; `value` is what it adds to the scale's lowest. */
export interface ChecklistItem {
  readonly id: Id;
  readonly value: number;
  readonly text: string;
}

/**
 * How a question counts for the stage. `stage: null`: its options are the stages themselves, and value `s` passes
 * stage `s`. Otherwise it belongs to one stage and passes it from value `pass` on.
 */
export type Gate = { readonly stage: null; readonly pass: null } | { readonly stage: number; readonly pass: number };

/** Everything that is given must hold for a question to be asked; facts that nobody told leave it open, and it is asked. */
export interface Condition {
  /** The company's profile has one of these values under that fact. Never empty lists. */
  readonly profile: readonly { readonly fact: string; readonly in: readonly string[] }[];
  /** An earlier choice question was answered with one of these values. */
  readonly answer: { readonly question: Id; readonly in: readonly number[] } | null;
}

interface QuestionBase {
  readonly id: Id;
  /** `framework/question` where it was first asked: questions with the same home share one answer. */
  readonly home: string;
  /** Ids that it had in earlier versions of the framework. */
  readonly was: readonly Id[];
  /** The version of the framework since which its answers mean what they mean now; null: since ever. */
  readonly changedIn: string | null;
  /** When it is asked at all; null: always. */
  readonly when: Condition | null;
  readonly text: string;
  readonly help: string | null;
  /** Greater than 0, at most 1000; relative to the siblings in the same node. */
  readonly weight: number;
  readonly scale: Scale;
  readonly roles: readonly Id[];
  readonly evidence: string | null;
  readonly redFlag: string | null;
  readonly themes: readonly Id[];
  readonly kpis: readonly Id[];
  readonly gate: Gate | null;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
}

export interface ChecklistQuestion extends QuestionBase {
  readonly type: 'checklist';
  readonly items: readonly ChecklistItem[];
}

/**
 * A measured number, turned into a value by `bands`: n cuts make n + 1 values, evenly spaced over the scale.
 * Ascending cuts mean more is better (`x >= cut` reaches the next value), descending ones that less is (`x <= cut`).
 */
export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  readonly unit: string | null;
  readonly bands: readonly number[];
}

export type Question = ChoiceQuestion | ChecklistQuestion | NumberQuestion;

/** How a node's score comes from its children. */
export type Aggregate = 'mean' | 'sum' | 'min';

/** What a pillar says of itself where it is a phase of the customer lifecycle: what it is for and how it is measured. */
export interface Phase {
  readonly goal: string | null;
  /** The team that leads in it. */
  readonly lead: string | null;
  /** Ids of the KPIs that its success is judged by, and of the metrics that explain them; all are KPIs of the framework. */
  readonly kpis: readonly Id[];
  readonly metrics: readonly Id[];
  readonly technology: readonly string[];
}

/** A pillar or a dimension. Its children are its `questions`, then its `dimensions`; at least one of the two is not empty. */
export interface Group {
  readonly id: Id;
  /** Ids that it had in earlier versions of the framework. */
  readonly was: readonly Id[];
  readonly title: string;
  readonly summary: string | null;
  /** Greater than 0, at most 1000; relative to the siblings. */
  readonly weight: number;
  readonly aggregate: Aggregate;
  /** The scale the node's score is expressed on; for `sum` it is not used, the children's sums are the scale. */
  readonly scale: Scale;
  /** On the node's scale; null: the next enclosing target counts. */
  readonly target: number | null;
  /** Null for dimensions, and for pillars that say nothing of it. */
  readonly phase: Phase | null;
  readonly questions: readonly Question[];
  readonly dimensions: readonly Group[];
}

/** A sign that a company has outgrown a stage; answered yes, no or don't know. */
export interface Symptom {
  readonly id: Id;
  readonly was: readonly Id[];
  /** The `value` of the stage that has been outgrown. */
  readonly stage: number;
  readonly text: string;
}

/** S: up to two weeks. M: up to a quarter. L: longer. */
export type Effort = 'S' | 'M' | 'L';

/** A recommended next step: one rung (`from` to `to`) of the ladder of a question, a dimension or a pillar. */
export interface Step {
  readonly id: Id;
  /** The questions, dimensions or pillars that it lifts; never empty. */
  readonly serves: readonly Id[];
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly why: string | null;
  readonly how: readonly string[];
  readonly doneWhen: string | null;
  readonly owner: string | null;
  readonly effort: Effort;
  /** 1 (little) to 5 (much). */
  readonly impact: number;
  /** Ids of steps that come first; free of circles. The lower rungs of the same ladder are implied. */
  readonly needs: readonly Id[];
  /** Ids of the KPIs that it should move. */
  readonly moves: readonly Id[];
}

export interface Framework {
  readonly id: Id;
  readonly version: string;
  readonly title: string;
  readonly summary: string | null;
  /** BCP 47 tag of the framework's own words. */
  readonly language: string;
  readonly source: Source | null;
  /** The maturity scale, lowest first; at least two. */
  readonly levels: readonly Level[];
  /** Lowest first; empty unless staged or phased. */
  readonly stages: readonly Stage[];
  readonly scale: Scale;
  readonly scoring: ScoringPolicy;
  /** On the framework's scale. */
  readonly target: number;
  /** Declared themes; where none are declared, questions may use any id and it is its own title. */
  readonly themes: readonly Named[];
  readonly roles: readonly Named[];
  readonly pillars: readonly Group[];
  readonly symptoms: readonly Symptom[];
  readonly kpis: readonly Kpi[];
  readonly steps: readonly Step[];
}

/** The questions of a node in the framework's order: its own first, then those of its dimensions. */
export function questionsOf(group: Group): readonly Question[] {
  return [...group.questions, ...group.dimensions.flatMap(questionsOf)];
}

/** Every question of a framework, in order. */
export function allQuestions(framework: Framework): readonly Question[] {
  return framework.pillars.flatMap(questionsOf);
}
