// An explanation for machines: full precision, ids beside labels, arrays never null. The shape is `revmat/explain@1`.
import { explainMarker } from './format.ts';
import type { ExplainView, RowView, ScoreView } from './view.ts';

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
      return { ...subject };
    case 'kpi': {
      const { kind, id, kpi, reading, computed, inputs, ladder } = subject;
      return { kind, id, title: kpi.title, formula: kpi.formula?.text ?? null, computed, inputs, reading, ladder };
    }
    case 'step': {
      const { step, ...rest } = subject;
      const { title, from, to, effort, impact } = step;
      return { ...rest, title, from, to, effort, impact };
    }
    default:
      return scoreDocument(subject);
  }
}

function scoreDocument({ kind, id, title, reading, levelName, coverage, measure, aim, missing, sum, cap, answered, tree, gains, above, answer }: ScoreView) {
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
    missing,
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
    rows: tree.kind === 'question' ? [] : tree.children.map(rowDocument),
    gains,
    above,
    answer,
  };
}

function rowDocument({ children, isElsewhere: _isElsewhere, ...row }: RowView): Readonly<Record<string, unknown>> {
  return { ...row, children: children.map(rowDocument) };
}
