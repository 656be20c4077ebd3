// What a framework passes on to those that build on it, as a tree: its questions remember where they were first asked.
import { below, toNode, treeNodes, type LayerNode } from './layer-node.ts';
import type { Path } from './problem.ts';
import type { ResolvedFramework } from './resolved-framework.ts';

/** `anchor`: what in the uppermost file brings it in. */
export function passOn({ id, located }: ResolvedFramework, anchor: Path): LayerNode {
  const root = toNode('framework', '', located.data, { source: located, path: [], anchor });
  for (const node of treeNodes(root)) {
    if (node.kind !== 'question') continue;
    if (!node.fields.has('same-as')) node.fields.set('same-as', { value: `${id}/${node.id}`, place: below(node.place, 'id') });
    // A version of that framework, not of the one that builds on it.
    node.fields.delete('changed-in');
  }
  return root;
}
