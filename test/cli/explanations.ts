// Documents of explanations for tests.
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { buildExplainView } from '../../src/report/explain/build-view.ts';
import { explainDocument } from '../../src/report/explain/json.ts';
import { renderJsonText } from '../../src/report/parts/json-text.ts';
import type { SeenThrough } from '../../src/report/view.ts';
import { explain } from '../../src/score/explain.ts';
import { listExplainedParts } from '../../src/score/explain-parts.ts';
import type { ExplainedPart } from '../../src/score/explain-results.ts';

/** Printed and read again, as whoever reads them does; of everything that can be explained, unless parts are named. */
export function explanationsOf(framework: Framework, assessment: Assessment, parts = listExplainedParts(framework), seenThrough: SeenThrough | null = null): readonly unknown[] {
  return parts.flatMap((part) => {
    const explanation = explain(framework, assessment, part);
    return explanation === null ? [] : [JSON.parse(renderJsonText(explainDocument(buildExplainView(framework, assessment, explanation, seenThrough)))) as unknown];
  });
}

/** The first of each kind, and the last, which has other neighbours. */
export function someParts(framework: Framework): readonly ExplainedPart[] {
  const parts = listExplainedParts(framework);
  return [...new Set(parts.map(({ kind }) => kind))].flatMap((kind) => {
    const those = parts.filter((part) => part.kind === kind);
    return [...new Set([...those.slice(0, 1), ...those.slice(-1)])];
  });
}
