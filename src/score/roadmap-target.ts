// One target for everything, instead of those that framework and assessment name.
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Group } from '../model/framework.ts';

/** `target`: on the framework's scale, for the whole; pillars, dimensions and questions are aimed at the same share of theirs. Null: as they are. */
export function aimAt(framework: Framework, assessment: Assessment, target: number | null): { readonly framework: Framework; readonly assessment: Assessment } {
  if (target === null) return { framework, assessment };
  const withoutTarget = (group: Group): Group => ({ ...group, target: null, dimensions: group.dimensions.map(withoutTarget) });
  return { framework: { ...framework, target, pillars: framework.pillars.map(withoutTarget) }, assessment: { ...assessment, targets: new Map() } };
}
