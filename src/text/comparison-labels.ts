// The words around a comparison's content. One object per language; a missing word does not compile.
import type { SymptomAnswer } from '../model/assessment.ts';

/** Which way a number went, as it is shown. */
export type Direction = 'up' | 'down' | 'same';

/** Scores are formatted already, changes with their sign. `null` stands for what that side does not have. */
export interface ComparisonLabels {
  /** Without a full stop, as `level` and the others that follow it in one sentence. */
  verdict(facts: { organization: string | null; direction: Direction; before: string; after: string; max: string; change: string }): string;
  verdictWithoutScore(facts: { organization: string | null; before: string | null; after: string | null; max: string }): string;
  /** Levels by their names; null: none is named. */
  level(facts: { before: string | null; after: string | null }): string;
  /** A sentence; the score before is that of the same pillar where it is the same. */
  constraint(facts: { before: { pillar: string; score: string } | null; after: { pillar: string; score: string } | null; same: boolean }): string;
  stage(facts: { before: { value: number; name: string }; after: { value: number; name: string } }): string;
  nothingMoved(facts: { notes: boolean }): string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly points: string;
  readonly noDate: string;
  scope(facts: { framework: string; version: string }): string;
  otherOrganizations(facts: { before: string; after: string }): string;
  otherRespondents(facts: { before: string; after: string }): string;
  readonly backwards: string;
  /** `from`: null where the file names no version. */
  carried(facts: { file: string; from: string | null; to: string }): string;
  readonly renamed: string;
  retired(facts: { count: number; file: string }): string;
  changedSince(facts: { count: number; file: string }): string;
  since(version: string): string;
  readonly moves: string;
  readonly noMoves: string;
  readonly movesNote: string;
  readonly kinds: Readonly<Record<'raised' | 'lowered' | 'changed' | 'answered' | 'unknown' | 'not-applicable' | 'not-asked' | 'withdrawn' | 'asked', string>>;
  readonly notAsked: string;
  readonly nothingTicked: string;
  /** `joined`, `left`: what the questions ask that count now and did not, and the other way round. */
  reweighed(facts: { count: number; joined: readonly string[]; left: readonly string[]; otherLowest: boolean }): string;
  readonly base: string;
  readonly cap: string;
  /** What everything above it adds up to. */
  total(facts: { before: string; after: string }): string;
  readonly evidence: string;
  readonly added: string;
  readonly removed: string;
  readonly kpis: string;
  readonly notMeasured: string;
  readonly targets: string;
  readonly symptoms: string;
  readonly symptomAnswers: Readonly<Record<SymptomAnswer, string>>;
  readonly notSaid: string;
  readonly profile: string;
  fromTo(facts: { before: string; after: string }): string;
}
