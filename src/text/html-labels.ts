// The words that only a report with pictures needs. One object per language; scores and shares are formatted already.
import type { ScoringPolicy } from '../model/scoring-policy.ts';

export interface HtmlLabels {
  /** What the document is, above its title. */
  readonly kind: string;
  readonly skip: string;
  readonly contents: string;
  readonly framework: string;
  readonly date: string;
  readonly respondent: string;
  /** A day (YYYY-MM-DD) as people write it. */
  day(date: string): string;
  /** Its month, short. */
  month(date: string): string;
  readonly theConstraint: string;
  readonly keyFigures: string;
  outOf(max: string): string;
  readonly range: string;
  readonly rangeNote: string;
  readonly wholeRange: string;
  /** On a line of its own below a bar; `gap`: null where there is no score. */
  standing(facts: { target: string; gap: string | null; reached: boolean }): string;
  barTitle(facts: { pillar: string; score: string | null; max: string; level: string | null }): string;
  barDescription(facts: { target: string; lower: string | null; upper: string | null }): string;
  readonly profileNote: string;
  readonly radarTitle: string;
  /** One part for each pillar. */
  radarDescription(parts: readonly { pillar: string; score: string | null; target: string }[]): string;
  readonly numbers: string;
  readonly heatmap: string;
  readonly heatmapNote: string;
  readonly targetHere: string;
  readonly targetReached: string;
  /** Marks a stage. */
  readonly reachedHere: string;
  fromTo(facts: { from: string; to: string }): string;
  /** Out of five. */
  impactOf(impact: number): string;
  readonly bandScaleTitle: string;
  readonly technology: string;
  readonly remarksAndEvidence: string;
  readonly roadmap: string;
  phasesTitle(facts: { from: string; to: string }): string;
  phase(facts: { number: number; from: string; to: string; score: string }): string;
  readonly forecast: string;
  readonly priorities: string;
  answersOf(facts: { pillar: string; answered: number; total: number }): string;
  readonly method: string;
  howScored(facts: Pick<ScoringPolicy, 'method' | 'overall' | 'unknown'> & { readonly minimum: string; readonly share: string }): readonly string[];
  readonly levels: string;
  /** On the scale; null: the lowest level. */
  readonly begins: string;
  readonly meaning: string;
  readonly sourceAddress: string;
  made(facts: { framework: string; version: string }): string;
}
