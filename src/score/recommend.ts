// Which framework fits: adds up the points of the rules that hold. Knows nothing of the frameworks themselves.
import type { Id } from '../model/id.ts';
import type { FitAnswers, FitRule, Recommendations } from '../model/recommendations.ts';

export interface Fit {
  readonly framework: Id;
  /** Above 0. */
  readonly points: number;
  /** What speaks for it, the weightiest first; never empty. */
  readonly reasons: readonly string[];
}

export interface Recommendation {
  /** Most points first; equal ones in the order of the rules. What nothing speaks for is not in it. */
  readonly ranking: readonly Fit[];
  /** What some rule excludes, in the order of the rules, with what speaks against it. */
  readonly excluded: readonly { readonly framework: Id; readonly reasons: readonly string[] }[];
}

/** A question without an answer counts for nothing: rules that ask for it do not hold. */
export function recommend({ frameworks }: Recommendations, answers: FitAnswers): Recommendation {
  const held = frameworks.map(({ id, rules }) => ({ framework: id, rules: rules.filter((rule) => holds(rule, answers)) }));
  return {
    ranking: held.flatMap(({ framework, rules }) => fitOf(framework, rules)).toSorted((a, b) => b.points - a.points),
    excluded: held.flatMap(({ framework, rules }) => {
      const reasons = rules.flatMap(({ points, because }) => (points === null ? [because] : []));
      return reasons.length === 0 ? [] : [{ framework, reasons }];
    }),
  };
}

function holds({ when }: FitRule, answers: FitAnswers): boolean {
  return when.every(({ question, in: options }) => {
    const answer = answers.get(question);
    return answer !== undefined && options.includes(answer);
  });
}

/** None where nothing speaks for it, or something excludes it. */
function fitOf(framework: Id, held: readonly FitRule[]): readonly Fit[] {
  if (held.length === 0 || held.some(({ points }) => points === null)) return [];
  const byWeight = held.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const points = held.reduce((sum, rule) => sum + (rule.points ?? 0), 0);
  return [{ framework, points, reasons: byWeight.map(({ because }) => because) }];
}
