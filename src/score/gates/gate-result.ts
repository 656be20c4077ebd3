// What holding an assessment against a gate comes to, as plain data. No words.
import type { AnswerState, Assessment, KpiReading } from '../../model/assessment.ts';
import type { BaselineEntry } from '../../model/baseline.ts';
import type { Framework, Id } from '../../model/framework.ts';
import type { GateSeverity, ScoredKind } from '../../model/gates.ts';
import type { Maturity } from '../results.ts';

/** What gates look at; everything else follows from it. */
export interface GateSubject {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly maturity: Maturity;
  /** In the ids of this framework; null: none is needed. */
  readonly baseline: BaselineEntry | null;
  /** The day that ages are counted to, ISO 8601. */
  readonly day: string;
}

/** What stands behind a gate that is not passed. `value`: on the scale of the question; null unless it is answered. */
export type Cause =
  /** It holds a score down; `adds`: what that score would gain if this were at `top`, its highest. */
  | { readonly because: 'low'; readonly id: Id; readonly value: number | null; readonly top: number; readonly adds: number }
  | { readonly because: 'not-answered'; readonly id: Id; readonly state: AnswerState }
  /** A gate question that does not pass the stage that is missing. */
  | { readonly because: 'blocks'; readonly id: Id; readonly value: number | null }
  | { readonly because: 'no-evidence'; readonly id: Id; readonly value: number }
  /** Its evidence bears no date. */
  | { readonly because: 'undated'; readonly id: Id; readonly value: number }
  /** It bears none that has come yet; `date`: the first of them. */
  | { readonly because: 'future'; readonly id: Id; readonly value: number; readonly date: string }
  /** `date`: the last day of the latest date in it; `age`: in days. */
  | { readonly because: 'too-old'; readonly id: Id; readonly value: number; readonly date: string; readonly age: number }
  /** `before`: its value in the baseline, null where it did not count there. */
  | { readonly because: 'fell'; readonly id: Id; readonly before: number | null; readonly value: number | null; readonly state: AnswerState }
  /** Null: it was not measured at all. */
  | { readonly because: 'reading'; readonly id: Id; readonly reading: KpiReading | null }
  | { readonly because: 'symptom'; readonly id: Id; readonly stage: number; readonly text: string };

export type GateRule = ScoredKind | 'stage' | 'coverage' | 'evidence' | 'evidence-age' | 'kpi' | 'symptom' | 'baseline';

export interface GateResult {
  readonly rule: GateRule;
  /** The id of a part, a KPI or a symptom; `contradicting`; the scope of evidence; of a baseline what is compared, such as `people`; else the rule. */
  readonly subject: string;
  /**
   * What was compared: scores, readings and coverage as a report prints them, against a baseline unrounded; for evidence and symptoms how many do not
   * pass; for ages that of the oldest, in days. Null: there is none.
   */
  readonly value: number | null;
  /** What passes lies between the two, ends included; null: no limit on that side. */
  readonly limit: { readonly min: number | null; readonly max: number | null };
  /** How many answers were looked at; null where that is not the point. */
  readonly of: number | null;
  readonly severity: GateSeverity;
  readonly outcome: 'passed' | 'failed' | 'warning';
  /** The worst first for scores, else in the framework's order. Empty where it is passed. */
  readonly causes: readonly Cause[];
}

/** Beyond float noise. Nothing without a value passes. */
export function isWithin(value: number | null, { min, max }: GateResult['limit']): boolean {
  const noise = 1e-9;
  return value !== null && (min === null || value >= min - noise) && (max === null || value <= max + noise);
}

/** `findCauses` is asked only where the gate is not passed. */
export function judge(result: Omit<GateResult, 'outcome' | 'causes' | 'of'> & { readonly of?: number }, findCauses: () => readonly Cause[]): GateResult {
  const passed = isWithin(result.value, result.limit);
  return { of: null, ...result, outcome: passed ? 'passed' : result.severity === 'error' ? 'failed' : 'warning', causes: passed ? [] : findCauses() };
}
