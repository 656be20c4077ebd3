// `questions` and `dimensions` at the top of a file that extends another: entries named by their id alone, wherever they stand.
import type { IdKind } from '../model/diagnostic.ts';
import { append, detach, isGoing, type LayerNode } from './layer-node.ts';
import { findInTree, indexTree, note, partsCalled, standsBelow, suggestPart, type Entry, type Layer } from './layer.ts';
import { changeEntry, createEntry, forEachEntry, isFree, noteNew, removeEntry } from './merge-entries.ts';
import { besideItself, placeBeside } from './place-beside.ts';
import type { Path } from './problem.ts';

type Kind = 'question' | 'dimension';

const listKeys: Readonly<Record<Kind, 'questions' | 'dimensions'>> = { question: 'questions', dimension: 'dimensions' };

export function mergePlaced(kind: Kind, entries: readonly Entry[], path: Path, layer: Layer): void {
  forEachEntry(kind, entries, path, layer, (id, entry, at) => mergeOne(kind, id, entry, at, layer));
}

function mergeOne(kind: Kind, id: string, entry: Entry, path: Path, layer: Layer): void {
  const known = findInTree(layer, id);
  if (known !== null && known.kind !== kind) return layer.report.add('wrong-kind', { id, expected: kind, got: known.kind as IdKind }, [...path, 'id']);
  if (known !== null && entry['remove'] === true) return removeEntry(known, entry, path, layer);
  const sides = (['in', 'before', 'after'] as const).filter((key) => Object.hasOwn(entry, key));
  const [side, other] = sides;
  if (other !== undefined) return layer.report.add('one-of-keys', { keys: ['in', 'before', 'after'], got: sides }, [...path, other], 'key');
  if (known !== null && !isFree(known, entry, path, layer)) return;
  if (known !== null) {
    changeEntry(known, entry, path, layer);
    if (side !== undefined && moveTo(known, kind, side, String(entry[side]), [...path, side], layer)) note(layer, 'moved', known, path);
    return;
  }
  const added = createEntry(kind, id, entry, path, () => suggestPart(layer, [kind], id), layer);
  if (added === null) return;
  indexTree(added, layer);
  if (side === undefined) layer.report.add('no-place', { kind, id }, [...path, 'id']);
  else if (moveTo(added, kind, side, String(entry[side]), [...path, side], layer)) noteNew(added, entry, path, layer);
}

/** False where it stands there already, and, reported, where there is no such place. */
function moveTo(node: LayerNode, kind: Kind, side: 'in' | 'before' | 'after', id: string, path: Path, layer: Layer): boolean {
  const kinds: readonly LayerNode['kind'][] = side === 'in' ? ['pillar', 'dimension'] : [kind];
  // Beside what is taken out there is still a place, inside of it there is none.
  const places = partsCalled(layer, id).filter((each) => kinds.includes(each.kind) && !isGoing(side === 'in' ? each : (each.parent ?? each)));
  const target = places.find((each) => !each.gone) ?? places[0];
  if (target === undefined) {
    layer.report.add('unknown-id', { kind: side === 'in' ? 'dimension' : kind, id, suggestion: suggestPart(layer, kinds, id) }, path);
    return false;
  }
  const parent = side === 'in' ? target : target.parent;
  if (parent === null || target === node || parent === node || standsBelow(parent, node)) {
    layer.report.add('misplaced-key', { key: side, reason: besideItself }, path, 'key');
    return false;
  }
  const key = listKeys[kind];
  if (side !== 'in' && node.parent === parent) return placeBeside(node, key, side, id, path, layer);
  const last = parent.lists.get(key)?.at(-1);
  if (last === node) return false;
  detach(node);
  append(parent, key, node);
  if (side !== 'in') placeBeside(node, key, side, id, path, layer);
  return true;
}
