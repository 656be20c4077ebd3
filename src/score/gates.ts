// Whether an assessment passes the gates of its project. What is compared is the number that a report prints, not the one behind it.
import type { Gates } from '../model/config.ts';
import type { Framework, Id } from '../model/framework.ts';
import { percentOf, roundTo } from '../model/rounding.ts';
import type { Maturity } from './results.ts';

export interface GateResult {
  readonly gate: 'overall' | 'pillar' | 'coverage';
  /** Of the pillar; null for the other gates. */
  readonly pillar: Id | null;
  /** As printed: a score by the framework's rounding, coverage as a share of whole percents. Null: no score. */
  readonly value: number | null;
  readonly limit: number;
  /** Never without a score. */
  readonly passed: boolean;
}

/** In the order overall, pillars, coverage. The gates must fit the framework (model/gate-faults). */
export function checkGates({ overall, pillars, coverage }: Gates, maturity: Maturity, { scoring }: Framework): readonly GateResult[] {
  const check = (gate: GateResult['gate'], pillar: Id | null, value: number | null, limit: number): GateResult => ({ gate, pillar, value, limit, passed: value !== null && value >= limit });
  const rounded = (score: number | null | undefined) => (score === null || score === undefined ? null : roundTo(score, scoring.rounding));
  return [
    ...(overall === null ? [] : [check('overall', null, rounded(maturity.overall.score), overall)]),
    ...[...pillars].map(([id, limit]) => check('pillar', id, rounded(maturity.pillars.find((each) => each.id === id)?.score), limit)),
    ...(coverage === null ? [] : [check('coverage', null, percentOf(maturity.overall.coverage) / 100, coverage)]),
  ];
}
