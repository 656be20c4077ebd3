// The words around what is exported to other tools: test reports, job summaries, annotations, badges. One object per language.

export interface ExportLabels {
  /** What a badge with a score is about. */
  readonly badge: string;
  /** `name`: that of the stage, or its number where it has none, which is so below the first stage. */
  badgeStage(facts: { stage: number; name: string }): string;
  /** Why a test fails. Numbers are formatted already. */
  belowTarget(facts: { value: string; target: string; gap: string }): string;
  /** `next`: the value that the behaviour stands for. */
  nextBehaviour(facts: { next: string; text: string }): string;
  todaysBehaviour(facts: { value: string; text: string }): string;
  /** Beside answers that measured outcomes contradict. */
  readonly contradictions: string;
  /** Where a section ends early; out of `total`, none of them where `shown` is 0. */
  leftOut(facts: { shown: number; total: number }): string;
  /** Where a section has no room at all. */
  sectionLeftOut(title: string): string;
  /** Titles of annotations. */
  readonly annotations: { readonly verdict: string; readonly contradicted: string; readonly withoutEvidence: string; readonly unknown: string; readonly more: string };
  /** An answer in the top levels without evidence. */
  withoutEvidence(facts: { question: string; value: string }): string;
  /** What is not shown of a kind, where something is not. */
  moreAnnotations(facts: { warnings: number; unknown: number }): string;
}
