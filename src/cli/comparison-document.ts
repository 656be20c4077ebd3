// Two frameworks beside each other as JSON: what `frameworks compare --json` prints.
import { allQuestions, type Framework } from '../model/framework.ts';
import type { AskedQuestion, ComparedFramework, FrameworkComparison } from '../score/compare-frameworks.ts';

/** Counts are of questions; `filled`: how many of them answers to the other framework fill. */
export function comparisonDocument({ same, a, b, sharedQuestions, sharedKpis }: FrameworkComparison, first: Framework, second: Framework) {
  return {
    same,
    a: sideDocument(first, a),
    b: sideDocument(second, b),
    sharedQuestions: sharedQuestions.map((shared) => ({ home: shared.home, text: shared.a[0]?.text ?? '', a: shared.a.map(placeDocument), b: shared.b.map(placeDocument) })),
    sharedKpis,
  };
}

function sideDocument(framework: Framework, { pillars, filled, ownQuestions, ownKpis }: ComparedFramework) {
  const { id, version, title, summary, source, scoring } = framework;
  return {
    id,
    version,
    title,
    summary,
    method: scoring.method,
    source,
    questions: allQuestions(framework).length,
    filled,
    pillars,
    ownQuestions: ownQuestions.map((question) => ({ ...placeDocument(question), text: question.text })),
    ownKpis,
  };
}

function placeDocument({ id, pillar }: AskedQuestion) {
  return { id, pillar: pillar.id };
}
