// The words around a roadmap's content. One object per language. Scores and dates are formatted already.
import type { ReportLabels } from './report-labels.ts';

export interface RoadmapLabels {
  readonly title: (organization: string | null) => string;
  /** Scores with the names of their levels; `weeks` is more than 0. */
  readonly journey: (facts: { readonly from: string; readonly to: string; readonly weeks: number }) => string;
  readonly models: Readonly<Record<'waterfall' | 'agile', string>>;
  /** `atOnce`: how many steps at most. */
  readonly extent: (facts: { readonly steps: number; readonly atOnce: number; readonly weeksOfWork: number }) => string;
  readonly span: (facts: { readonly from: string; readonly to: string; readonly source: 'given' | 'assessment' | 'today' }) => string;
  readonly aimTargets: string;
  readonly aimLevel: (facts: { readonly value: number; readonly name: string }) => string;
  /** The least effort; `part` is null for the whole, `today` where it has no score. */
  readonly cheapest: (facts: { readonly part: string | null; readonly today: string | null; readonly wanted: string; readonly reached: string; readonly weeksOfWork: number }) => string;
  readonly exact: string;
  /** In weeks of work. */
  readonly bestFound: (atLeast: number) => string;
  readonly alreadyThere: (facts: { readonly part: string | null; readonly today: string; readonly wanted: string }) => string;
  readonly seenThrough: ReportLabels['seenThrough'];
  readonly scope: (facts: { readonly framework: string; readonly version: string }) => string;
  /** Why there is nothing to do. */
  readonly empty: Readonly<Record<'not-answered' | 'at-target' | 'waiting' | 'no-steps', string>>;
  readonly phase: (number: number) => string;
  readonly sprint: (number: number) => string;
  readonly today: string;
  readonly afterwards: string;
  readonly next: string;
  readonly from: string;
  readonly to: string;
  readonly period: (facts: { readonly from: string; readonly to: string }) => string;
  readonly leadsTo: (score: string) => string;
  readonly changesNothing: string;
  /** May hold no-break spaces. */
  readonly change: (facts: { readonly part: string; readonly from: string; readonly to: string }) => string;
  /** `name`: that of the stage, or its number where it has none, which is so below the first stage. */
  readonly stage: (facts: { readonly value: number; readonly name: string; readonly score: string }) => string;
  readonly goal: string;
  readonly movesOn: (phase: number) => string;
  readonly finished: (facts: { readonly by: string; readonly steps: string }) => string;
  readonly noScore: string;
  readonly overall: string;
  readonly pillar: string;
  readonly workstream: string;
  readonly phases: string;
  readonly sprints: string;
  readonly workstreams: string;
  readonly steps: string;
  readonly timeline: string;
  readonly kinds: Readonly<Record<'quick-win' | 'big-bet' | 'fill-in', string>>;
  readonly owner: string;
  readonly effort: string;
  readonly impact: string;
  readonly why: string;
  readonly how: string;
  readonly doneWhen: string;
  readonly after: string;
  readonly unlocks: string;
  readonly waiting: string;
  readonly waitsFor: (steps: string) => string;
  readonly notAnswered: (questions: string) => string;
  readonly short: string;
  readonly shortOf: (facts: { readonly part: string; readonly score: string; readonly target: string }) => string;
  readonly more: (count: number) => string;
  readonly notes: string;
  readonly unanswered: (count: number) => string;
  /** `weeks`: how long a step of each effort is planned to take. */
  readonly note: (weeks: Readonly<Record<'S' | 'M' | 'L', number>>) => string;
}
