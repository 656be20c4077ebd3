// Whether anything has fallen below what was reached before. Compared unrounded: the fall of one answer of many may vanish in rounding.
import type { BaselineEntry } from '../../model/baseline.ts';
import type { Id, Scale } from '../../model/framework.ts';
import type { GateOf } from '../../model/gates.ts';
import { shareOf } from '../convert.ts';
import type { Measure, QuestionResult } from '../results.ts';
import { judge, type Cause, type GateResult, type GateSubject } from './gate-result.ts';
import { questionsUnder } from '../within-results.ts';

/** One result for each number of the entry: overall, pillars, stage, coverage. Scores may fall by the tolerance, stage and coverage not at all. */
export function checkBaseline({ tolerance, severity }: GateOf<'baseline'>, { baseline, maturity }: GateSubject): readonly GateResult[] {
  if (baseline === null) return [];
  const { overall, pillars, stage } = maturity;
  const all = questionsUnder(pillars);
  const compare = (subject: string, before: number, value: number | null, findCauses: () => readonly Cause[]): GateResult =>
    judge({ rule: 'baseline', subject, value, limit: { min: before, max: null }, severity }, findCauses);
  const compareScore = (subject: Id, before: number | null | undefined, { score, scale }: Measure, questions: readonly QuestionResult[]): readonly GateResult[] =>
    before === null || before === undefined ? [] : [compare(subject, before - tolerance, score, () => findFallen(questions, baseline, { before, scale }))];
  return [
    ...compareScore('overall', baseline.overall, overall, all),
    ...pillars.flatMap((pillar) => compareScore(pillar.id, baseline.pillars.get(pillar.id), pillar, questionsUnder([pillar]))),
    ...(baseline.stage === null ? [] : [compare('stage', baseline.stage, stage?.reached ?? null, () => findFallen(all, baseline, null))]),
    compare('coverage', baseline.coverage, overall.coverage, () => all.flatMap((question) => lost(question, baseline))),
  ];
}

/** What was answered and is not any more, or is asked only now. */
function lost({ id, value, state }: QuestionResult, { answers }: BaselineEntry): readonly Cause[] {
  return value !== null || state === 'not-applicable' ? [] : [{ because: 'fell', id, before: answers.get(id) ?? null, value, state }];
}

/**
 * Answers that fell, and those that pull a score down because they count now, or no longer do. `part`: the score that fell, on its scale; null
 * where none did.
 */
function findFallen(questions: readonly QuestionResult[], { answers }: BaselineEntry, part: { readonly before: number; readonly scale: Scale } | null): readonly Cause[] {
  const usual = part === null ? null : shareOf(part.before, part.scale);
  return questions.flatMap(({ id, value, state, scale }): readonly Cause[] => {
    const before = answers.get(id) ?? null;
    const fell = before !== null && value !== null && value < before;
    const leftGap = before !== null && value === null && (usual === null || shareOf(before, scale) > usual);
    const cameLow = before === null && value !== null && usual !== null && shareOf(value, scale) < usual;
    return fell || leftGap || cameLow ? [{ because: 'fell', id, before, value, state }] : [];
  });
}
