// `without`: what a file leaves out of an entry that it inherits.
import { entriesOf, idKey, isInherited, type LayerNode } from './layer-node.ts';
import { note, type Entry, type Layer } from './layer.ts';
import type { Path } from './problem.ts';
import { suggestName } from './suggest.ts';

/** Takes away the inherited fields, and all entries of the inherited lists, that `without` names; what the file says instead comes later. */
export function leaveOut(node: LayerNode, { without }: Entry, path: Path, layer: Layer): void {
  if (!Array.isArray(without)) return;
  const inherited = namesToLeaveOut(node);
  (without as readonly string[]).forEach((key, index) => {
    const at = [...path, 'without', index];
    if (!inherited.includes(key)) return layer.report.add('nothing-to-leave-out', { key, suggestion: suggestName(key, inherited) }, at);
    const field = node.fields.get(key);
    if (field !== undefined) note(layer, 'set', node, at, { key, before: field.value });
    node.fields.delete(key);
    for (const entry of entriesOf(node, key)) {
      note(layer, 'removed', entry, at);
      entry.gone = true;
    }
  });
}

function namesToLeaveOut(node: LayerNode): readonly string[] {
  const fields = [...node.fields].flatMap(([name, { place }]) => (isInherited(place) && name !== idKey(node.kind) ? [name] : []));
  const lists = [...node.lists.keys()].filter((name) => entriesOf(node, name).length > 0 && entriesOf(node, name).every(({ place }) => isInherited(place)));
  return [...fields, ...lists];
}
