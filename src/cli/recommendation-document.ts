// A recommendation with the titles of the frameworks: what `frameworks recommend --json` prints, and what the page shows.
import type { FrameworkSummary } from '../load/catalog.ts';
import type { Id } from '../model/id.ts';
import type { FitAnswers, Recommendations } from '../model/recommendations.ts';
import type { Recommendation } from '../score/recommend.ts';

export interface RecommendedFramework {
  readonly id: Id;
  readonly title: string;
  /** How many it has of each. */
  readonly questions: number;
  readonly pillars: number;
  /** Of the rules that hold; never empty. */
  readonly reasons: readonly string[];
}

export interface RecommendationDocument {
  /** Option by question; what is open is missing. */
  readonly answers: Readonly<Record<Id, Id>>;
  /** Questions without an answer. */
  readonly open: readonly Id[];
  readonly ranking: readonly (RecommendedFramework & { readonly points: number })[];
  readonly excluded: readonly RecommendedFramework[];
}

export interface RecommendationFacts {
  readonly rules: Recommendations;
  readonly answers: FitAnswers;
  readonly recommendation: Recommendation;
  readonly frameworks: readonly FrameworkSummary[];
}

/** A framework with rules but without a summary is a broken installation, so it throws. */
export function recommendationDocument({ rules, answers, recommendation, frameworks }: RecommendationFacts): RecommendationDocument {
  const describe = (framework: Id, reasons: readonly string[]): RecommendedFramework => {
    const summary = frameworks.find(({ id }) => id === framework);
    if (summary === undefined) throw new Error(`there is no framework ${framework} to recommend`);
    const { id, title, questions, pillars } = summary;
    return { id, title, questions, pillars, reasons };
  };
  return {
    answers: Object.fromEntries(answers),
    open: rules.questions.flatMap(({ id }) => (answers.has(id) ? [] : [id])),
    ranking: recommendation.ranking.map(({ framework, points, reasons }) => ({ ...describe(framework, reasons), points })),
    excluded: recommendation.excluded.map(({ framework, reasons }) => describe(framework, reasons)),
  };
}
