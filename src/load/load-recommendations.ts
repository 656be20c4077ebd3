// The rules by which a framework is recommended, as they are written: read when the package is built, never by users.
import type { Outcome } from '../model/outcome.ts';
import type { Recommendations } from '../model/recommendations.ts';
import { checkRecommendations } from './check-recommendations.ts';
import { locateDocument } from './located-data.ts';
import { recommendationsSchema, type RecommendationsFile } from './recommendations-schema.ts';
import { createReport } from './report.ts';
import { checkShape } from './schema-problems.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** `frameworks`: ids of all frameworks that can be recommended; rules must be able to recommend each of them. */
export function loadRecommendations(document: ParsedDocument, frameworks: readonly string[]): Outcome<Recommendations> {
  const report = createReport(locateDocument(document));
  const draft = checkShape(recommendationsSchema, document.data, report);
  checkRecommendations(draft, frameworks, report);
  return report.finish(() => toRecommendations(document.data as RecommendationsFile));
}

/** `file`: well-formed. */
function toRecommendations({ questions, rules }: RecommendationsFile): Recommendations {
  return {
    questions,
    frameworks: Object.entries(rules).map(([framework, list]) => ({
      id: framework,
      rules: list.map(({ when, points, because }) => ({
        when: Object.entries(when).map(([question, options]) => ({ question, in: options })),
        points: points ?? null,
        because,
      })),
    })),
  };
}
