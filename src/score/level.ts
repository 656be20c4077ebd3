// Which level a score reaches, and whether one answer would change that.
import type { Framework, Scale } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { convert, shareOf, widthOf } from './convert.ts';
import type { Part } from './part.ts';
import { isAtLeast } from './tolerance.ts';

/** Value of the highest level whose band begins at or below the score; a score on another scale is compared by its share. */
export function findLevel(score: number, scale: Scale, framework: Framework, policy: ScoringPolicy): number | null {
  const place = convert(score, scale, framework.scale);
  const reached = policy.bands.filter((cut) => isAtLeast(place, cut)).length;
  return framework.levels[Math.min(reached, framework.levels.length - 1)]?.value ?? null;
}

/** No level without a score, without any answer, or below the minimum coverage. */
export function ratePart(
  part: Part,
  framework: Framework,
  policy: ScoringPolicy,
): { readonly level: number | null; readonly fragile: boolean } {
  if (part.score === null || part.moved === null || part.coverage === 0 || !isAtLeast(part.coverage, policy.minCoverage)) {
    return { level: null, fragile: false };
  }
  const level = findLevel(part.score, part.scale, framework, policy);
  const isElsewhere = (score: number) => findLevel(score, part.scale, framework, policy) !== level;
  return { level, fragile: isElsewhere(part.moved.down) || isElsewhere(part.moved.up) };
}

/** How far one level lies from the next on the framework's scale, on average: what `capped` lets the whole exceed its weakest pillar by. */
export function levelStep({ scale, levels }: Framework): number {
  return widthOf(scale) / (levels.length - 1);
}

/** Where each level lies between the lowest (0) and the highest (1), in order. */
export function levelShares(framework: Framework): readonly number[] {
  const values = framework.levels.map((level) => level.value);
  const scale = { min: values[0] ?? 0, max: values.at(-1) ?? 0 };
  return values.map((value) => shareOf(value, scale));
}
