// The comparison for machines: full precision, ids beside labels, arrays never null. The shape is `revmat/comparison@1`.
import { renderJsonText } from '../../parts/json-text.ts';
import type { KpiView } from '../../view.ts';
import type { RenderComparison } from '../format.ts';
import { comparisonMarker } from '../registry.ts';
import type { ComparisonView, MoveView, ReweighedView } from '../view.ts';

export const renderJsonComparison: RenderComparison = (view) => renderJsonText(comparisonDocument(view));

/** The comparison as a JSON value. `points` are of the overall score and add up to its change. */
export function comparisonDocument(view: ComparisonView): Readonly<Record<string, unknown>> {
  const { framework, scale, before, after, overall, pillars, stage, change, evidence, targets, symptoms, profile } = view;
  return {
    format: comparisonMarker,
    framework,
    scale,
    before,
    after,
    overall,
    pillars,
    stage,
    moves: view.moves.map(moveDocument),
    points:
      change === null
        ? null
        : { total: change.total.points, reweighed: change.reweighed === null ? null : reweighedDocument(change.reweighed), base: change.base?.points ?? 0, cap: change.cap?.points ?? 0 },
    evidence,
    kpis: view.kpis.map(({ id, title, ...pair }) => ({ id, title, before: readingDocument(pair.before), after: readingDocument(pair.after) })),
    targets,
    symptoms,
    profile,
  };
}

function moveDocument({ contribution, ...move }: MoveView) {
  return { ...move, points: contribution?.points ?? null };
}

function reweighedDocument({ points, questions, joined, left, otherLowest }: ReweighedView) {
  const ids = (parts: ReweighedView['questions']) => parts.map(({ id }) => id);
  return { points, questions: ids(questions), joined: ids(joined), left: ids(left), otherLowest };
}

function readingDocument(reading: KpiView | null) {
  if (reading === null) return null;
  const { value, unit, band, bandCount, cohort, notBanded, period, source } = reading;
  return { value, unit, band, bandCount, cohort, notBanded, period, source };
}
