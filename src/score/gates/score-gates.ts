// Gates for numbers of a report: scores, the stage, coverage. What is compared is the number that a report prints.
import { scoredParts } from '../../model/gate-faults.ts';
import type { GateOf } from '../../model/gates.ts';
import { percentOf, roundMeasured, roundTo } from '../../model/rounding.ts';
import { judge, type GateResult, type GateSubject } from './gate-result.ts';
import { findLowAnswers, findNotAnswered } from './low-answers.ts';
import { groupWithin, questionsUnder } from '../within-results.ts';

/** The gate must fit the framework (model/gate-faults). */
export function checkScore({ id, min, severity }: GateOf<'score'>, subject: GateSubject): GateResult {
  const { framework, maturity } = subject;
  const rule = scoredParts(framework).find((part) => part.id === id)?.kind ?? 'overall';
  const result = { rule, subject: id, limit: { min, max: null }, severity };
  if (rule === 'question') {
    const value = questionsUnder(maturity.pillars).find((question) => question.id === id)?.value ?? null;
    return judge({ ...result, value: value === null ? null : roundMeasured(value) }, () => findLowAnswers(id, subject));
  }
  const score = rule === 'overall' ? maturity.overall.score : (groupWithin(maturity.pillars, id)?.score ?? null);
  return judge({ ...result, value: score === null ? null : roundTo(score, framework.scoring.rounding) }, () => findLowAnswers(id, subject));
}

export function checkStage({ min, severity }: GateOf<'stage'>, subject: GateSubject): GateResult {
  const { stage } = subject.maturity;
  const values = new Map(questionsUnder(subject.maturity.pillars).map(({ id, value }) => [id, value]));
  return judge({ rule: 'stage', subject: 'stage', value: stage?.reached ?? null, limit: { min, max: null }, severity }, () => (stage?.blocking ?? []).map((id) => ({ because: 'blocks', id, value: values.get(id) ?? null })));
}

/** As a share of whole percents. */
export function checkCoverage({ min, severity }: GateOf<'coverage'>, subject: GateSubject): GateResult {
  const value = percentOf(subject.maturity.overall.coverage) / 100;
  return judge({ rule: 'coverage', subject: 'coverage', value, limit: { min, max: null }, severity }, () => findNotAnswered(subject));
}
