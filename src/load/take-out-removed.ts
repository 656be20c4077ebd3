// What a file takes out leaves the tree, once everything is said that could move something out of it.
import { detach, idKey, isInherited, treeNodes, type LayerNode } from './layer-node.ts';
import type { Layer } from './layer.ts';

/** Changes to what goes along with it hit nothing, and are reported. */
export function takeOutRemoved(node: LayerNode, layer: Layer): void {
  for (const entry of [...node.lists.values()].flat()) {
    if (!entry.gone) {
      takeOutRemoved(entry, layer);
      continue;
    }
    for (const lost of treeNodes(entry)) if (!lost.gone && !isInherited(lost.place)) reportLost(lost, layer);
    detach(entry);
  }
}

/** This file changes what is not there any more. */
export function reportLost({ kind, id, place }: LayerNode, { report }: Layer): void {
  if (kind !== 'framework') report.add('patch-nothing', { kind, id, suggestion: null }, [...place.path, idKey(kind)]);
}
