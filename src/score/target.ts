// Which target holds where, and how far a score is from it.
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Group, Scale } from '../model/framework.ts';
import { clamp, convert } from './convert.ts';
import { tolerance } from './tolerance.ts';

/** For the whole, on the framework's scale. */
export function overallTarget(framework: Framework, assessment: Assessment): number {
  return clamp(assessment.targets.get('overall') ?? framework.target, framework.scale);
}

/** On `scale`, the pillar's actual one. What names the pillar is on that scale already; the target for the whole is converted by share. */
export function pillarTarget(pillar: Group, scale: Scale, framework: Framework, assessment: Assessment): number {
  const own = assessment.targets.get(pillar.id) ?? pillar.target;
  return own === null ? convert(overallTarget(framework, assessment), framework.scale, scale) : clamp(own, scale);
}

/** On `scale`, the dimension's actual one: its own, else that of the node above it, by share. */
export function dimensionTarget(dimension: Group, scale: Scale, parent: { readonly target: number; readonly scale: Scale }): number {
  return dimension.target === null ? convert(parent.target, parent.scale, scale) : clamp(dimension.target, scale);
}

/** `max(target - score, 0)`; float noise is no gap. Null without a score. */
export function gapTo(target: number, score: number | null): number | null {
  if (score === null) return null;
  return target - score > tolerance ? target - score : 0;
}
