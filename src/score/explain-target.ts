// Who set the target that holds for a part: the assessment or the framework, for the part itself or for one above it.
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Group, Id, Scale } from '../model/framework.ts';
import type { TargetOrigin } from './explain-results.ts';

/** `path`: the groups from the pillar down to the part itself; empty for the whole. `scaleOf`: the actual scale of a group. */
export function findTargetOrigin(path: readonly Group[], framework: Framework, assessment: Assessment, scaleOf: (group: Group) => Scale): TargetOrigin {
  const [pillar] = path;
  const own = path.slice(1).findLast(({ target }) => target !== null) ?? pillar;
  const given = own === pillar && pillar !== undefined ? assessment.targets.get(pillar.id) : undefined;
  if (own !== undefined && given !== undefined) return { by: 'assessment', of: own.id, value: given, scale: scaleOf(own) };
  if (own !== undefined && own.target !== null) return { by: 'framework', of: own.id, value: own.target, scale: scaleOf(own) };
  const whole = assessment.targets.get('overall');
  return { by: whole === undefined ? 'framework' : 'assessment', of: 'overall', value: whole ?? framework.target, scale: framework.scale };
}

/** The groups around a group or question, from the pillar inwards; a group is the last of its own path. Null where there is none of the id. */
export function findPath(groups: readonly Group[], id: Id): readonly Group[] | null {
  for (const group of groups) {
    if (group.id === id || group.questions.some((question) => question.id === id)) return [group];
    const inside = findPath(group.dimensions, id);
    if (inside !== null) return [group, ...inside];
  }
  return null;
}
