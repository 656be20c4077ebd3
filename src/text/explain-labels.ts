// The words around an explanation's content. One object per language. Numbers are formatted already.
import type { ReportLabels } from './report-labels.ts';

export interface ExplainLabels {
  /** Words that an explanation shares with reports, such as why a question was not asked. */
  readonly report: ReportLabels;
  readonly whole: string;
  readonly scope: ReportLabels['scope'];
  readonly seenThrough: ReportLabels['seenThrough'];
  /** `level`: null where none is named. */
  readonly score: (facts: { readonly score: string; readonly min: string; readonly max: string; readonly level: string | null }) => string;
  readonly noScore: string;
  readonly nothingApplies: string;
  readonly tooLittle: (facts: { readonly coverage: string; readonly minimum: string }) => string;
  readonly fragile: string;
  /** Who set it: `part` is null for the whole; `isOwn`: for what is explained itself. `set`: as it was set, where that is on another scale. */
  readonly target: (facts: {
    readonly target: string;
    readonly gap: string | null;
    readonly by: 'assessment' | 'framework';
    readonly part: string | null;
    readonly isOwn: boolean;
    readonly set: { readonly value: string; readonly min: string; readonly max: string } | null;
  }) => string;
  readonly covered: string;
  /** Coverage and weights are whole percents that come to 100; `more`: how many are not listed. */
  readonly coverage: (facts: {
    readonly coverage: string;
    readonly missing: readonly { readonly question: string; readonly percent: string; readonly state: 'unknown' | 'unanswered' }[];
    readonly more: { readonly count: number; readonly percent: string } | null;
  }) => string;
  readonly bounds: (facts: { readonly lower: string; readonly upper: string }) => string;
  readonly evidenced: (score: string) => string;
  readonly howItComes: string;
  /** `parts`: how many count. */
  readonly mean: (facts: { readonly parts: number; readonly kind: 'questions' | 'parts' }) => string;
  readonly byQuestions: (facts: { readonly parts: number }) => string;
  readonly lowest: (facts: { readonly parts: number }) => string;
  readonly sum: (facts: { readonly parts: number; readonly min: string; readonly max: string }) => string;
  readonly sumOfAnswered: (facts: { readonly value: string; readonly of: string; readonly upTo: string; readonly min: string; readonly max: string }) => string;
  readonly heldDown: (facts: { readonly mean: string; readonly lowest: string; readonly limit: string }) => string;
  readonly notHeldDown: (facts: { readonly lowest: string; readonly limit: string }) => string;
  readonly points: (facts: { readonly width: string; readonly min: string; readonly max: string }) => string;
  readonly elsewhere: string;
  readonly added: (facts: { readonly parts: readonly string[]; readonly total: string; readonly score: string }) => string;
  readonly columns: { readonly part: string; readonly value: string; readonly share: string; readonly weight: string; readonly counts: string; readonly points: string };
  /** A value on another scale than that of what is explained. */
  readonly onScale: (facts: { readonly value: string; readonly min: string; readonly max: string }) => string;
  readonly base: (min: string) => string;
  readonly cap: string;
  readonly total: string;
  readonly leftOut: Readonly<Record<'not-applicable' | 'unknown' | 'unanswered' | 'empty' | 'not-lowest' | 'capped', string>>;
  readonly notApplicable: (reason: string) => string;
  readonly unknownIsLowest: string;
  readonly gains: string;
  readonly gainsNote: string;
  readonly ticks: (item: string) => string;
  readonly level: (name: string) => string;
  readonly stage: (name: string) => string;
  readonly moreGains: (count: number) => string;
  /** `onlyLowest`: nothing but the lowest part counts. */
  readonly noGain: (facts: { readonly count: number; readonly isAll: boolean; readonly onlyLowest: boolean }) => string;
  readonly losses: (facts: { readonly count: number }) => string;
  readonly answer: string;
  /** How an answer comes to its value. */
  readonly worth: {
    readonly unknown: string;
    readonly checklist: (facts: { readonly min: string; readonly ticked: readonly string[]; readonly max: string }) => string;
    readonly number: (facts: { readonly measured: string; readonly reached: number; readonly cuts: readonly string[] }) => string;
  };
  readonly stateOf: Readonly<Record<'unknown' | 'unanswered' | 'not-applicable', string>>;
  readonly unevidenced: string;
  readonly whereItCounts: string;
  readonly aboveColumns: { readonly part: string; readonly score: string; readonly counts: string; readonly points: string; readonly more: string };
  /** `answer`: the text of the option, or of the item that is ticked (`isTicked`). */
  readonly oneMore: (facts: { readonly to: string; readonly answer: string | null; readonly isTicked: boolean }) => string;
  readonly atTop: string;
  readonly stageTitle: (part: string | null) => string;
  readonly stageReached: (facts: { readonly stage: string; readonly name: string }) => string;
  readonly stageRule: (facts: { readonly share: string; readonly floor: string; readonly gates: number }) => string;
  readonly stageColumns: { readonly stage: string; readonly pass: string; readonly of: string; readonly share: string; readonly verdict: string };
  readonly stageVerdict: Readonly<Record<'reached' | 'too-few' | 'blocked', string>> & { readonly tooLow: (count: number) => string };
  readonly stageLowest: string;
  readonly blocks: (stage: string) => string;
  readonly passesFrom: (facts: { readonly value: string | null; readonly state: 'answered' | 'unknown' | 'not-applicable' | 'unanswered'; readonly from: string }) => string;
  readonly tooLow: string;
  readonly enough: string;
  readonly leadsToStage: (facts: { readonly question: string; readonly from: string; readonly to: string; readonly stage: string }) => string;
  readonly notEnough: string;
  readonly notMeasured: string;
  readonly formula: string;
  readonly given: string;
  readonly inPercent: (formula: string) => string;
  readonly computed: (facts: { readonly formula: string; readonly value: string }) => string;
  readonly missingInput: string;
  readonly bands: string;
  readonly keepInMind: string;
  readonly stepStanding: Readonly<Record<'met' | 'not-due' | 'waiting', string>> & { readonly planned: (place: number) => string };
  readonly need: (need: string) => string;
  readonly needRule: (facts: { readonly impact: number; readonly effort: string; readonly cost: string }) => string;
  readonly needColumns: { readonly part: string; readonly value: string; readonly target: string; readonly gap: string; readonly weight: string; readonly need: string };
  readonly rung: (facts: { readonly from: string; readonly to: string }) => string;
  readonly served: Readonly<Record<'no-gap' | 'below' | 'past' | 'other-rung' | 'not-answered' | 'not-applicable', string>>;
  readonly buildsOn: string;
  readonly builtOn: Readonly<Record<'met' | 'not-due' | 'waiting', string>> & { readonly planned: (place: number) => string };
  readonly waitsFor: (steps: string) => string;
}
