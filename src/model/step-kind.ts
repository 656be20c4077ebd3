// What kind of step one is, by what it brings and what it takes: the one rule by which steps are grouped.
import type { Effort, Id } from './framework.ts';

/** `quick-win`: impact 4 or more, effort S, nothing open before it. `big-bet`: impact 4 or more, effort L. `fill-in`: impact 3 or less, effort S. */
export type StepKind = 'quick-win' | 'big-bet' | 'fill-in';

/** `impact`: 1 to 5. `openNeeds`: what has to be done before it. Null: none of the kinds. */
export function stepKind({ impact, effort, openNeeds }: { readonly impact: number; readonly effort: Effort; readonly openNeeds: readonly Id[] }): StepKind | null {
  if (impact < 4) return effort === 'S' ? 'fill-in' : null;
  if (effort === 'L') return 'big-bet';
  return effort === 'S' && openNeeds.length === 0 ? 'quick-win' : null;
}
