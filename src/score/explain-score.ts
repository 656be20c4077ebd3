// Where a score comes from: what adds up to it, what qualifies it, and what one level more on each answer would add.
import type { Assessment } from '../model/assessment.ts';
import { allQuestions, type Framework, type Id } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { addUp } from './add-up.ts';
import { sumScale } from './blend.ts';
import { breakDown, leavesOf, type Breakdown } from './breakdown.ts';
import { convert } from './convert.ts';
import { lookAbove } from './explain-above.ts';
import { gainsOf, raiseEach } from './explain-gains.ts';
import { qualify, type Ground } from './explain-qualities.ts';
import { readPart } from './explain-reading.ts';
import type { Gain, PartReading, ScoreExplanation, ScoreKind } from './explain-results.ts';
import { scoreAnswers, type ScoredAssessment } from './forecast.ts';
import { levelStep } from './level.ts';
import { scoreOverall } from './overall-score.ts';

/** Null where the framework has no such part. */
export function explainScore(framework: Framework, assessment: Assessment, kind: ScoreKind, id: Id, policy: ScoringPolicy): ScoreExplanation | null {
  const breakdown = breakDown(framework, assessment, id, policy, kind);
  if (breakdown === null) return null;
  const ground: Ground = { framework, assessment, policy, scored: scoreAnswers(framework, assessment, policy) };
  const read = (scored: ScoredAssessment) => readPart(scored, kind, id, framework, policy);
  const reading = read(ground.scored);
  const isQuestion = kind === 'question';
  return {
    kind,
    id,
    breakdown,
    reading,
    ...qualify(ground, kind, id),
    cap: kind === 'overall' && policy.overall === 'capped' ? describeCap(ground) : null,
    answered: describeAnswered(breakdown),
    gains: isQuestion ? [] : findGains(ground, breakdown, reading, read),
    above: isQuestion ? lookAbove(ground, id) : [],
  };
}

/** Of the questions under a part; and of those elsewhere on whose answers it hangs what is asked, where they make a difference. */
function findGains({ framework, policy, scored }: Ground, { root }: Breakdown, reading: PartReading, read: (scored: ScoredAssessment) => PartReading): readonly Gain[] {
  const under = new Set(leavesOf(root).map((leaf) => leaf.id));
  const decisive = allQuestions(framework).flatMap(({ when }) => when?.answer?.question ?? []);
  const gains = gainsOf(raiseEach(framework, scored, policy, new Set([...under, ...decisive])), reading, read);
  return gains.filter(({ question, added }) => under.has(question) || added !== 0);
}

function describeCap({ framework, assessment, policy, scored: { pillars } }: Ground): ScoreExplanation['cap'] {
  const { score: mean, constraint: lowest } = scoreOverall(pillars, framework, assessment, { ...policy, overall: 'mean' });
  const part = pillars.find(({ group }) => group.id === lowest)?.part;
  if (mean === null || lowest === null || part === undefined || part.score === null) return null;
  return { mean, lowest, limit: convert(part.score, part.scale, framework.scale) + levelStep(framework) };
}

/** What is not applicable is missing from no sum. */
function describeAnswered({ root: { rule, score, children } }: Breakdown): ScoreExplanation['answered'] {
  const isComplete = children.every(({ score: own, leftOut }) => own !== null || leftOut === 'not-applicable' || leftOut === 'not-asked');
  if (rule !== 'sum' || score === null || isComplete) return null;
  const scored = children.flatMap(({ weight, scale, score: value, leftOut }) => (value === null || leftOut === 'not-applicable' ? [] : [{ weight, scale, value }]));
  return { value: addUp(scored.map(({ weight, value }) => weight * value)), scale: sumScale(scored) };
}
