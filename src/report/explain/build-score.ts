// The view of a score: the tree that adds up to it, what qualifies it, and what one level more would add.
import { percentOf, roundTo } from '../../model/rounding.ts';
import type { Gain, MissingWeight, PartReading, ScoreExplanation } from '../../score/explain-results.ts';
import { formatScore } from '../../text/numbers.ts';
import { levelName, stageName } from '../parts/names.ts';
import { viewAnswer } from './build-answer.ts';
import { buildTree, percentDecimals } from './build-rows.ts';
import type { Sources } from './sources.ts';
import { apportion, formatUnits } from '../parts/units.ts';
import type { AboveView, GainView, MissingView, ScoreView } from './view.ts';

export function viewScore(explanation: ScoreExplanation, sources: Sources): ScoreView {
  const { kind, id, breakdown, reading, coverage, measure, aim, cap, answered, missing, gains, above } = explanation;
  const { framework, titles } = sources;
  const { tree, sum } = buildTree(breakdown, sources);
  return {
    kind,
    id,
    title: tree.title,
    reading,
    score: tree.score?.shown ?? null,
    levelName: levelName(framework, reading.level),
    coverage,
    measure,
    aim: aim === null ? null : { ...aim, origin: { ...aim.origin, title: aim.origin.of === 'overall' ? null : (titles.get(aim.origin.of) ?? aim.origin.of) } },
    missing: viewMissing(missing, coverage, sources),
    sum,
    cap: cap === null ? null : { ...cap, title: titles.get(cap.lowest) ?? cap.lowest },
    answered,
    tree,
    gains: gains.map((gain) => viewGain(gain, reading, sources)),
    above: above.map((node): AboveView => {
      const { before, factor, points, gain } = node;
      return {
        ...node,
        title: node.kind === 'overall' ? null : (titles.get(node.id) ?? node.id),
        score: before.score === null ? null : formatScore(before.score, framework.scoring.rounding),
        counts: roundTo(100 * factor, { decimals: percentDecimals, mode: 'half-up' }).toFixed(percentDecimals),
        added: roundTo(points, { decimals: sources.decimals, mode: 'half-up' }).toFixed(sources.decimals),
        gain: gain === null ? null : viewGain(gain, before, sources),
      };
    }),
    answer: kind === 'question' ? viewAnswer(id, breakdown.root.score, explanation.isUnevidenced, sources) : null,
  };
}

/** In whole percent, as the coverage is shown; together they are 100. */
function viewMissing(missing: readonly MissingWeight[], coverage: number, { titles }: Sources): readonly MissingView[] {
  const shown = apportion(100n - BigInt(percentOf(coverage)), missing.map(({ weight }) => 100 * weight), 0);
  return missing.map((one, index) => ({ ...one, text: titles.get(one.question) ?? one.question, shown: formatUnits(shown[index] ?? 0n, 0) }));
}

function viewGain(gain: Gain, before: PartReading, { framework, titles, questions, decimals }: Sources): GainView {
  const { question: id, to, item, added, after } = gain;
  const question = questions.get(id);
  const option = question?.type === 'choice' ? question.options.find(({ value }) => value === to) : undefined;
  const ticked = question?.type === 'checklist' ? question.items.find((each) => each.id === item) : undefined;
  const rounded = roundTo(added, { decimals, mode: 'half-up' }).toFixed(decimals);
  return {
    ...gain,
    text: titles.get(id) ?? id,
    answer: option?.text ?? ticked?.text ?? null,
    shown: added > 0 ? `+${rounded}` : rounded,
    levelName: after.level === before.level ? null : levelName(framework, after.level),
    stageName: after.stage === null || after.stage === before.stage ? null : stageName(framework, after.stage),
  };
}
