// An explanation for machines: full precision, ids beside labels, arrays never null. The shape is `revmat/explain@1`.
import { kpiDocument } from '../formats/json.ts';
import { explainMarker } from './format.ts';
import { scoreDocument } from './score-document.ts';
import type { ExplainView, KpiPartView, StagePartView, StepPartView } from './view.ts';

/** Numbers that add up come as `{ value, shown }`: what is shown adds up to the last digit. */
export function explainDocument({ framework, seenThrough, assessment, decimals, subject }: ExplainView): Readonly<Record<string, unknown>> {
  return {
    format: explainMarker,
    framework: { id: framework.id, version: framework.version, title: framework.title },
    seenThrough,
    assessment,
    decimals,
    ...subjectDocument(subject),
  };
}

function subjectDocument(subject: ExplainView['subject']): Readonly<Record<string, unknown>> {
  switch (subject.kind) {
    case 'stage':
      return stageDocument(subject);
    case 'kpi':
      return kpiPartDocument(subject);
    case 'step':
      return stepDocument(subject);
    default:
      return scoreDocument(subject);
  }
}

function stageDocument({ kind, id, title, result, reachedName, nextName, gates, share, floor, stages, blocking, enough }: StagePartView) {
  return {
    kind,
    id,
    title,
    reached: result.reached,
    reachedName,
    next: result.next,
    nextName,
    progress: result.progress,
    gates,
    share,
    floor,
    stages: stages.map(({ stage, name, passing, isEnough, tooLow }) => ({ value: stage, name, passing, enough: isEnough, tooLow })),
    blocking: blocking.map(({ question, text, state, value, today, passesFrom }) => ({ question, text, state, value, today, passesFrom })),
    gains: enough.map(({ question, text, from, to, item, stage, stageName }) => ({ question, text, from, to, item, stage, stageName })),
  };
}

function kpiPartDocument({ kind, id, kpi: { title, unit, direction, formula, caveat }, computed, inputs, reading, ladder }: KpiPartView) {
  return {
    kind,
    id,
    title,
    unit,
    direction,
    formula: formula?.text ?? null,
    computed,
    inputs,
    reading: reading === null ? null : kpiDocument(reading),
    bands: ladder.map(({ band, low, high, isReached }) => ({ band, low, high, reached: isReached })),
    caveat,
  };
}

function stepDocument({ kind, id, step, standing, place, need, needShown, cost, serves, needs, waitsFor }: StepPartView) {
  const { title, why, doneWhen, owner, from, to, effort, impact } = step;
  return {
    kind,
    id,
    title,
    standing,
    place,
    need: { value: need, shown: needShown },
    from,
    to,
    owner,
    effort,
    impact,
    cost,
    serves: serves.map((one) => ({ id: one.id, title: one.title, state: one.state, value: one.value, target: one.target, scale: one.scale, gap: one.gap, weight: one.weight, need: { value: one.need, shown: one.shown } })),
    needs: needs.map((other) => ({ id: other.id, title: other.title, standing: other.standing, place: other.place })),
    waitsFor,
    why,
    doneWhen,
  };
}
