// The explanation of a score for machines: what it adds up from, and what one level more would do.
import type { PartReading } from '../../score/explain-results.ts';
import type { AboveView, AnswerView, GainView, MissingView, RowView, ScoreView } from './view.ts';

export function scoreDocument({ kind, id, title, reading, levelName, coverage, measure, aim, missing, sum, cap, answered, tree, gains, above, answer }: ScoreView) {
  return {
    kind,
    id,
    title,
    score: tree.score,
    scale: tree.scale,
    level: reading.level,
    levelName,
    stage: reading.stage,
    fragile: measure?.fragile ?? null,
    coverage,
    missing: missing.map(missingDocument),
    lower: measure?.lower ?? null,
    upper: measure?.upper ?? null,
    evidenced: measure?.evidenced ?? null,
    target: aim?.target ?? null,
    targetFrom: aim?.origin ?? null,
    gap: aim?.gap ?? null,
    rule: tree.rule,
    sum,
    cap,
    answered,
    rows: tree.children.map(rowDocument),
    gains: gains.map(gainDocument),
    above: above.map(aboveDocument),
    answer: answer === null ? null : answerDocument(answer),
  };
}

function missingDocument({ question, text, state, weight, shown }: MissingView) {
  return { question, text, state, counts: { value: 100 * weight, shown } };
}

function rowDocument({ id, kind, title, rule, weight, score, scale, share, counts, points, leftOut, state, reason, notAsked, children }: RowView): Readonly<Record<string, unknown>> {
  return { id, kind, title, rule, weight, score, scale, share, counts, points, leftOut, state, reason, notAsked, children: children.map(rowDocument) };
}

function gainDocument({ question, text, from, to, item, answer, added, shown, after, levelName, stageName }: GainView) {
  return { question, text, from, to, item, answer, added: { value: added, shown }, after: readingDocument(after), levelName, stageName };
}

function readingDocument({ score, level, stage }: PartReading) {
  return { score, level, stage };
}

function aboveDocument({ id, kind, title, before, score, scale, factor, counts, points, added, gain }: AboveView) {
  return {
    id,
    kind,
    title,
    score: before.score === null ? null : { value: before.score, shown: score },
    scale,
    level: before.level,
    stage: before.stage,
    counts: { value: 100 * factor, shown: counts },
    points: { value: points, shown: added },
    gain: gain === null ? null : gainDocument(gain),
  };
}

function answerDocument({ type, state, measured, options, items, note, evidence, isUnevidenced, reason, notAsked }: AnswerView) {
  return {
    type,
    state,
    measured,
    options: options.map(({ value, text, isChosen }) => ({ value, text, chosen: isChosen })),
    items: items.map(({ id, value, text, isTicked }) => ({ id, value, text, ticked: isTicked })),
    note,
    evidence,
    unevidenced: isUnevidenced,
    reason,
    notAsked,
  };
}
