// `before` and `after`: the place of an entry among its siblings.
import type { IdKind } from '../model/diagnostic.ts';
import type { LayerNode } from './layer-node.ts';
import { suggest, type Layer } from './layer.ts';
import type { Path } from './problem.ts';

export const besideItself = 'nothing can stand beside or inside itself';

/** In the list at `key` of its parent, beside one that may be about to be taken out. False where it stands there already, and, reported, where there is no such place. */
export function placeBeside(node: LayerNode, key: string, side: 'before' | 'after', id: string, path: Path, layer: Layer): boolean {
  const { parent } = node;
  if (parent === null) return false;
  if (id === node.id) {
    layer.report.add('misplaced-key', { key: side, reason: besideItself }, path, 'key');
    return false;
  }
  const list = parent.lists.get(key) ?? [];
  const target = list.find((each) => each.id === id && !each.gone) ?? list.find((each) => each.id === id);
  if (target === undefined) {
    layer.report.add('unknown-id', { kind: node.kind as IdKind, id, suggestion: suggest(layer, list, () => list, id) }, path);
    return false;
  }
  const before = list.indexOf(node);
  list.splice(before, 1);
  list.splice(list.indexOf(target) + (side === 'before' ? 0 : 1), 0, node);
  return list.indexOf(node) !== before;
}
