// A part as a report shows it: the score with level, bounds, target and gap.
import type { Framework } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { ratePart } from './level.ts';
import type { Part } from './part.ts';
import type { Measure } from './results.ts';
import { gapTo } from './target.ts';

export function measurePart(part: Part, target: number, framework: Framework, policy: ScoringPolicy): Measure {
  const isScored = part.score !== null;
  return {
    score: part.score,
    scale: part.scale,
    ...ratePart(part, framework, policy),
    coverage: part.coverage,
    lower: isScored ? part.lower : null,
    upper: isScored ? part.upper : null,
    target,
    gap: gapTo(target, part.score),
    evidenced: part.evidenced,
  };
}
