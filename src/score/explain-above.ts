// What a single question is to the nodes above it: how much of each it decides about, and what one level more of it would add there.
import type { Id } from '../model/framework.ts';
import { breakDown, leavesOf } from './breakdown.ts';
import { gainOf, raiseEach } from './explain-gains.ts';
import type { Ground } from './explain-qualities.ts';
import { readPart } from './explain-reading.ts';
import type { Above } from './explain-results.ts';
import { findPath } from './explain-target.ts';

/** From the innermost node to the whole. */
export function lookAbove({ framework, assessment, policy, scored }: Ground, id: Id): readonly Above[] {
  const [raised] = raiseEach(framework, scored, policy, new Set([id]));
  const path = findPath(framework.pillars, id) ?? [];
  const nodes = path.map((group, depth) => ({ id: group.id, kind: depth === 0 ? ('pillar' as const) : ('dimension' as const) }));
  return [{ id: 'overall', kind: 'overall' as const }, ...nodes].toReversed().flatMap((node) => {
    const root = breakDown(framework, assessment, node.id, policy, node.kind)?.root;
    const leaf = root === undefined ? undefined : leavesOf(root).find((each) => each.id === id);
    if (root === undefined || leaf === undefined) return [];
    const read = (at: typeof scored) => readPart(at, node.kind, node.id, framework, policy);
    const before = read(scored);
    return [{ ...node, scale: root.scale, before, factor: leaf.factor, points: leaf.points, gain: raised === undefined ? null : gainOf(raised, before, read(raised.scored)) }];
  });
}
