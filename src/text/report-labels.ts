// The words around a report's content. One object per language; a missing word does not compile.
import type { KpiDirection } from '../model/kpi.ts';
import type { HtmlLabels } from './html-labels.ts';
import type { ExportLabels } from './export-labels.ts';
import type { NotAskedLabels } from './not-asked.ts';

export interface ReportLabels {
  /** BCP 47 tag of these words. */
  readonly language: string;
  /** The verdict of a company whose level is known. Scores are formatted already. */
  verdict(facts: { organization: string | null; level: string; score: string; max: string }): string;
  verdictWithoutLevel(facts: { organization: string | null; score: string; max: string; coverage: string; minimum: string }): string;
  /** `applies`: whether any question does. */
  verdictWithoutScore(facts: { organization: string | null; applies: boolean }): string;
  /** `name`: that of the stage, or its number where it has none, which is so below the first stage. */
  verdictStaged(facts: { organization: string | null; stage: number; name: string; score: string | null; max: string }): string;
  heldBack(facts: { pillar: string; score: string }): string;
  because(facts: { question: string; today: string }): string;
  readonly nothingHoldsBack: string;
  readonly pillar: string;
  readonly pillars: string;
  readonly dimension: string;
  readonly score: string;
  readonly level: string;
  readonly target: string;
  readonly gap: string;
  readonly lowestAnswer: string;
  readonly coverage: string;
  readonly stage: string;
  readonly overall: string;
  readonly constraintMark: string;
  readonly constraint: string;
  readonly noScore: string;
  readonly noLevel: string;
  readonly fragileMark: string;
  readonly fragile: string;
  /** `missing`: questions that nobody was asked; `unfitting`: whose answer cannot be taken over. Out of `total`. */
  seenThrough(facts: { title: string; version: string; missing: readonly string[]; unfitting: readonly string[]; total: number }): string;
  scope(facts: { framework: string; version: string; date: string | null; respondent: string | null }): string;
  /** `changed`: how many answers are to questions that have changed in between. */
  otherVersion(facts: { answered: string; current: string; changed: number }): string;
  answered(facts: { answered: number; total: number; unknown: number; notApplicable: number; coverage: string }): string;
  bounds(facts: { missing: number; lower: string; upper: string }): string;
  evidencedScore(facts: { count: number; score: string; evidenced: string }): string;
  readonly nextSteps: string;
  readonly strengths: string;
  readonly noStrengths: string;
  readonly topGaps: string;
  readonly noGaps: string;
  moreGaps(count: number): string;
  readonly today: string;
  readonly next: string;
  readonly seen: string;
  readonly note: string;
  readonly themes: string;
  readonly kpiLens: string;
  /** Why a reading has no band; `cohorts`: those that there are bands for. */
  readonly notBanded: Readonly<Record<'no-value' | 'trend' | 'no-bands' | 'unknown-cohort', (facts: { cohorts: readonly string[] }) => string>>;
  band(facts: { band: number; count: number; range: string }): string;
  /** What lies inside a band; null: open on that side. */
  bandRange(facts: { low: number | null; high: number | null; unit: string; direction: KpiDirection }): string;
  /** Where bands come from. `undated`: the year is that of reading. */
  benchmark(facts: { source: string; year: number; undated: boolean; mapping: 'published' | 'derived' | 'own'; cohort: string }): string;
  oldBenchmark(facts: { year: number }): string;
  readonly scorecard: string;
  ledBy(team: string): string;
  readonly kpi: string;
  readonly metric: string;
  readonly notMeasured: string;
  readonly measured: string;
  readonly outcome: string;
  readonly tooHigh: string;
  contradicts(facts: { question: string; claimed: number; band: number }): string;
  readonly quickWins: string;
  readonly bigBets: string;
  readonly fillIns: string;
  readonly sequence: string;
  readonly days1to30: string;
  readonly days31to60: string;
  readonly days61to90: string;
  readonly later: string;
  readonly sequenceNote: string;
  more(count: number): string;
  readonly waiting: string;
  waitsFor(steps: string): string;
  readonly stageView: string;
  stageReached(facts: { stage: number; name: string }): string;
  /** `progress`: null where no gate question applies. */
  stageNext(facts: { stage: number; name: string; progress: string | null }): string;
  readonly blocking: string;
  readonly pushesOn: string;
  outgrown(facts: { yes: number; asked: number; name: string }): string;
  contradiction(facts: { stage: string }): string;
  readonly openPoints: string;
  readonly dontKnow: string;
  readonly notApplicable: string;
  /** Why a question was not asked; an earlier question by its words. */
  readonly notAsked: NotAskedLabels;
  readonly unanswered: string;
  readonly withoutEvidence: string;
  readonly changedSince: string;
  readonly owner: string;
  readonly effort: string;
  readonly impact: string;
  readonly doneWhen: string;
  readonly how: string;
  readonly why: string;
  readonly allAnswers: string;
  readonly question: string;
  readonly answer: string;
  readonly state: { readonly answered: string; readonly unknown: string; readonly 'not-applicable': string; readonly unanswered: string };
  readonly limits: string;
  readonly limitsText: string;
  /** Entries of earlier versions of the framework that are kept and do not count. */
  retired(count: number): string;
  fidelity(facts: { fidelity: 'quoted' | 'condensed' | 'own'; title: string; note: string | null }): string;
  readonly step: string;
  readonly when: string;
  readonly html: HtmlLabels;
  readonly exports: ExportLabels;
}
