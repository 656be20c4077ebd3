// Lays a list of entries over the one that it inherits: by id, each changed, added, taken out or moved.
import type { IdKind } from '../model/diagnostic.ts';
import { append, detach, entryKindOf, idOf, isInherited, toNode, type LayerNode } from './layer-node.ts';
import { findInTree, note, ownPlace, type Layer } from './layer.ts';
import { mergeField } from './merge-fields.ts';
import type { Path } from './problem.ts';
import { mergeKeys } from './schema-mode.ts';
import { suggestName } from './suggest.ts';

export type Entry = Readonly<Record<string, unknown>>;

const notFields = new Set<string>([...mergeKeys, 'use']);

/** What an entry must have to be a new one. */
const requiredKeys: Readonly<Record<IdKind, readonly string[]>> = {
  question: ['text'],
  pillar: ['title'],
  dimension: ['title'],
  level: ['value', 'name'],
  stage: ['value', 'name'],
  theme: ['title'],
  role: ['title'],
  symptom: ['stage', 'text'],
  kpi: ['title', 'unit', 'direction'],
  input: ['title'],
  cohort: ['cuts', 'mapping', 'source', 'year'],
  step: ['title', 'from', 'to', 'effort', 'impact'],
  item: ['value', 'text'],
};

/** Those whose answers mean something else when they change. */
const answerKeys = ['type', 'options', 'bands', 'scale'];

export function mergeEntries(parent: LayerNode, key: string, kind: IdKind, entries: readonly Entry[], path: Path, layer: Layer): void {
  const seen = new Map<string, Path>();
  entries.forEach((entry, index) => {
    const id = idOf(kind, entry) ?? '';
    const at = [...path, index];
    const first = seen.get(id);
    if (first !== undefined) layer.report.add('duplicate-id', { kind, id, otherLine: layer.report.lineAt(first), otherKind: kind }, [...at, 'id']);
    else mergeEntry(parent, key, kind, id, entry, at, layer);
    seen.set(id, [...at, 'id']);
  });
  // Their order follows from their values.
  if (kind === 'level' || kind === 'stage') parent.lists.get(key)?.sort((a, b) => Number(a.fields.get('value')?.value) - Number(b.fields.get('value')?.value));
}

function mergeEntry(parent: LayerNode, key: string, kind: IdKind, id: string, entry: Entry, path: Path, layer: Layer): void {
  const list = parent.lists.get(key) ?? [];
  const known = list.find((node) => node.id === id);
  if (known === undefined) {
    const elsewhere = !layer.extending ? null : kind === 'question' || kind === 'dimension' || kind === 'pillar' ? findInTree(layer, id) : null;
    if (elsewhere !== null) return layer.report.add('patch-elsewhere', { kind, id, parent: elsewhere.parent?.id ?? '' }, [...path, 'id']);
    const added = createEntry(kind, id, entry, path, list.map((node) => node.id), layer);
    if (added === null) return;
    append(parent, key, added);
    noteNew(added, entry, path, layer);
    place(added, list, entry, path, layer);
  } else if (entry['remove'] === true) removeEntry(known, entry, path, layer);
  else {
    changeEntry(known, entry, path, layer);
    if (place(known, list, entry, path, layer)) note(layer, 'moved', known, path);
  }
}

export function removeEntry(node: LayerNode, entry: Entry, path: Path, layer: Layer): void {
  const extra = Object.keys(entry).find((key) => key !== 'remove' && key !== 'id' && key !== 'cohort');
  if (extra !== undefined) return layer.report.add('misplaced-key', { key: extra, reason: 'an entry that is taken out says nothing else' }, [...path, extra], 'key');
  note(layer, 'removed', node, path);
  detach(node);
}

/** Lays an entry over the node that it changes. */
export function changeEntry(node: LayerNode, entry: Entry, path: Path, layer: Layer): void {
  node.place = ownPlace(layer, path);
  for (const [key, value] of Object.entries(entry)) {
    const at = [...path, key];
    const entryKind = entryKindOf(node.kind, key, value);
    if (entryKind !== null && (node.lists.has(key) || !node.fields.has(key))) mergeEntries(node, key, entryKind, value as readonly Entry[], at, layer);
    else if (!notFields.has(key)) {
      node.lists.delete(key);
      mergeField(node, key, value, ownPlace(layer, at), layer);
    }
  }
  leaveOut(node, entry, path, layer);
  const sameAs = node.fields.get('same-as');
  if (node.kind === 'question' && sameAs !== undefined && isInherited(sameAs.place) && answerKeys.some((key) => Object.hasOwn(entry, key))) node.fields.delete('same-as');
}

/** Takes away the inherited fields that `without` names. */
export function leaveOut(node: LayerNode, { without }: Entry, path: Path, layer: Layer): void {
  if (!Array.isArray(without)) return;
  (without as readonly string[]).forEach((key, index) => {
    const at = [...path, 'without', index];
    const field = node.fields.get(key);
    if (key !== 'id' && field !== undefined && isInherited(field.place)) {
      note(layer, 'set', node, at, { key, before: field.value });
      node.fields.delete(key);
      return;
    }
    const inherited = [...node.fields].flatMap(([name, { place }]) => (isInherited(place) && name !== 'id' ? [name] : []));
    layer.report.add('nothing-to-leave-out', { key, suggestion: suggestName(key, inherited) }, at);
  });
}

/** Null, and reported, where it is no new entry but a change to nothing. */
export function createEntry(kind: IdKind, id: string, entry: Entry, path: Path, known: readonly string[], layer: Layer): LayerNode | null {
  const { use } = entry;
  if (typeof use === 'string') {
    const taken = layer.takeOver(use, id, [...path, 'use']);
    if (taken === null) return null;
    const node: LayerNode = { ...taken, id };
    node.fields.set('id', { value: id, place: ownPlace(layer, path) });
    const before = layer.changes.length;
    changeEntry(node, entry, path, layer);
    layer.changes.length = before;
    return node;
  }
  if (layer.extending && (entry['remove'] === true || requiredKeys[kind].some((key) => !Object.hasOwn(entry, key)))) {
    layer.report.add('patch-nothing', { kind, id, suggestion: suggestName(id, known) }, [...path, kind === 'cohort' ? 'cohort' : 'id']);
    return null;
  }
  const node = toNode(kind, id, {}, ownPlace(layer, path));
  const before = layer.changes.length;
  changeEntry(node, entry, path, layer);
  // The entry as a whole is what is new.
  layer.changes.length = before;
  return node;
}

/** To be called when the node stands where it belongs. */
export function noteNew(node: LayerNode, { use }: Entry, path: Path, layer: Layer): void {
  note(layer, use === undefined ? 'added' : 'used', node, path, { after: use });
}

/** True where it was moved as `before` or `after` says. */
function place(node: LayerNode, list: readonly LayerNode[], entry: Entry, path: Path, layer: Layer): boolean {
  const wanted = (['before', 'after'] as const).filter((key) => Object.hasOwn(entry, key));
  const [side, other] = wanted;
  if (side === undefined) return false;
  if (other !== undefined) {
    layer.report.add('one-of-keys', { keys: ['before', 'after'], got: wanted }, [...path, other], 'key');
    return false;
  }
  const siblings = node.parent === null ? list : ([...node.parent.lists.values()].find((each) => each.includes(node)) ?? list);
  return placeBeside(node, siblings, side, String(entry[side]), [...path, side], layer);
}

export function placeBeside(node: LayerNode, siblings: readonly LayerNode[], side: 'before' | 'after', id: string, path: Path, layer: Layer): boolean {
  const others = siblings.filter((each) => each !== node);
  const at = others.findIndex((each) => each.id === id);
  if (at < 0) {
    layer.report.add('unknown-id', { kind: node.kind as IdKind, id, suggestion: suggestName(id, others.map((each) => each.id)) }, path);
    return false;
  }
  const parent = node.parent;
  const key = parent === null ? null : [...parent.lists].find(([, each]) => each === siblings)?.[0];
  if (parent === null || key === null || key === undefined) return false;
  detach(node);
  append(parent, key, node, side === 'before' ? at : at + 1);
  return true;
}
