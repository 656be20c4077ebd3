// All languages the tool speaks. A new one is one folder beside `en` and one line here.
import { languageChain } from '../model/language-tag.ts';
import type { ComparisonLabels } from './comparison-labels.ts';
import type { DiagnosticSentences } from './diagnostic-sentences.ts';
import { comparisonEn } from './en/comparison.ts';
import { diagnosticsEn } from './en/diagnostics.ts';
import { explainEn } from './en/explain.ts';
import { interviewEn } from './en/interview.ts';
import { reportEn } from './en/report.ts';
import { roadmapEn } from './en/roadmap.ts';
import { trendEn } from './en/trend.ts';
import type { ExplainLabels } from './explain-labels.ts';
import type { InterviewLabels } from './interview-labels.ts';
import type { ReportLabels } from './report-labels.ts';
import type { RoadmapLabels } from './roadmap-labels.ts';
import type { TrendLabels } from './trend-labels.ts';

export interface Words {
  readonly report: ReportLabels;
  readonly roadmap: RoadmapLabels;
  readonly explain: ExplainLabels;
  readonly comparison: ComparisonLabels;
  readonly trend: TrendLabels;
  readonly interview: InterviewLabels;
  readonly diagnostics: DiagnosticSentences;
}

export const languages = {
  en: { report: reportEn, roadmap: roadmapEn, explain: explainEn, comparison: comparisonEn, trend: trendEn, interview: interviewEn, diagnostics: diagnosticsEn },
} as const satisfies Readonly<Record<string, Words>>;

export type Language = keyof typeof languages;

export const languageNames = Object.keys(languages) as readonly Language[];

/** The one that comes nearest to a tag: `en` for `en-GB`. Null where there is none of the kind. */
export function nearestLanguage(tag: string): Language | null {
  const chain = languageChain(tag);
  return languageNames.find((name) => chain.includes(name.toLowerCase())) ?? null;
}
