// Lays a list of entries over the one that it inherits: by id, each changed, added, taken out or moved.
import type { IdKind } from '../model/diagnostic.ts';
import { answersOf, forgetHome } from './forget-home.ts';
import { append, entryKindOf, idKey, idOf, isGoing, isInherited, toNode, type LayerNode } from './layer-node.ts';
import { findInTree, indexTree, note, ownPlace, suggest, type Entry, type Layer } from './layer.ts';
import { leaveOut } from './leave-out.ts';
import { mergeField } from './merge-fields.ts';
import { placeBeside } from './place-beside.ts';
import type { Path } from './problem.ts';
import { mergeKeys } from './schema-mode.ts';
import { isSameData } from './value-kind.ts';

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

export function mergeEntries(parent: LayerNode, key: string, kind: IdKind, entries: readonly Entry[], path: Path, layer: Layer): void {
  forEachEntry(kind, entries, path, layer, (id, entry, at) => mergeEntry(parent, key, kind, id, entry, at, layer));
  // Their order follows from their values; a file that stands alone has them in order.
  if (layer.extending && (kind === 'level' || kind === 'stage')) parent.lists.get(key)?.sort((a, b) => Number(a.fields.get('value')?.value) - Number(b.fields.get('value')?.value));
}

/** Each with its id and its path; those without an id, and those whose id stands in the list before, are reported instead. */
export function forEachEntry(kind: IdKind, entries: readonly Entry[], path: Path, { report }: Layer, merge: (id: string, entry: Entry, path: Path) => void): void {
  const seen = new Map<string, Path>();
  entries.forEach((entry, index) => {
    const id = idOf(kind, entry);
    const at = [...path, index];
    const idPath = [...at, idKey(kind)];
    if (id === null) return report.add('missing-key', { key: idKey(kind) }, idPath);
    const first = seen.get(id);
    if (first !== undefined) report.add('duplicate-id', { kind, id, otherLine: report.lineAt(first), otherKind: kind }, idPath);
    else merge(id, entry, at);
    seen.set(id, idPath);
  });
}

function mergeEntry(parent: LayerNode, key: string, kind: IdKind, id: string, entry: Entry, path: Path, layer: Layer): void {
  const list = parent.lists.get(key) ?? [];
  const known = list.find((node) => node.id === id && !node.gone);
  if (known === undefined) {
    const elsewhere = layer.extending && isPart(kind) ? findInTree(layer, id) : null;
    if (elsewhere !== null && !isGoing(elsewhere)) return layer.report.add('patch-elsewhere', { kind, id, parent: elsewhere.parent?.id ?? '' }, [...path, 'id']);
    const added = createEntry(kind, id, entry, path, () => suggest(layer, list, () => list, id), layer);
    if (added === null) return;
    append(parent, key, added);
    if (isPart(kind)) indexTree(added, layer);
    noteNew(added, entry, path, layer);
    place(added, key, entry, path, layer);
  } else if (entry['remove'] === true) removeEntry(known, entry, path, layer);
  else if (isFree(known, entry, path, layer)) {
    changeEntry(known, entry, path, layer);
    if (place(known, key, entry, path, layer)) note(layer, 'moved', known, path);
  }
}

function isPart(kind: IdKind): boolean {
  return kind === 'question' || kind === 'dimension' || kind === 'pillar';
}

/** False, and reported, where something is to be taken over under an id that is taken. */
export function isFree({ id, kind, place }: LayerNode, entry: Entry, path: Path, { report }: Layer): boolean {
  if (!Object.hasOwn(entry, 'use')) return true;
  const otherLine = isInherited(place) ? null : report.lineAt(place.path);
  report.add('duplicate-id', { kind: kind as IdKind, id, otherLine, otherKind: kind as IdKind }, [...path, Object.hasOwn(entry, 'id') ? 'id' : 'use']);
  return false;
}

/** It leaves the tree later: see take-out-removed. */
export function removeEntry(node: LayerNode, entry: Entry, path: Path, layer: Layer): void {
  const extra = Object.keys(entry).find((key) => key !== 'remove' && key !== 'id' && key !== 'cohort');
  if (extra !== undefined) return layer.report.add('misplaced-key', { key: extra, reason: 'an entry that is taken out says nothing else' }, [...path, extra], 'key');
  if (!isInherited(node.place)) return layer.report.add('duplicate-id', { kind: node.kind as IdKind, id: node.id, otherLine: layer.report.lineAt(node.place.path), otherKind: node.kind as IdKind }, [...path, idKey(node.kind)]);
  note(layer, 'removed', node, path);
  node.gone = true;
}

/** Lays an entry over the node that it changes. */
export function changeEntry(node: LayerNode, entry: Entry, path: Path, layer: Layer): void {
  const answers = answersOf(node);
  node.place = ownPlace(layer, path);
  leaveOut(node, entry, path, layer);
  for (const [key, value] of Object.entries(entry)) {
    const at = [...path, key];
    const entryKind = entryKindOf(node.kind, key, value);
    if (entryKind !== null && (node.lists.has(key) || !node.fields.has(key))) mergeEntries(node, key, entryKind, value as readonly Entry[], at, layer);
    else if (!notFields.has(key) && isFirst(node, key, at, layer)) {
      node.lists.delete(key);
      mergeField(node, key, value, ownPlace(layer, at), layer);
    }
  }
  if (!isSameData(answers, answersOf(node))) forgetHome(node);
}

/** False, and reported, where this file has said so already, in another list. */
function isFirst(node: LayerNode, key: string, path: Path, { report }: Layer): boolean {
  const before = node.fields.get(key)?.place;
  if (key === idKey(node.kind) || before === undefined || isInherited(before)) return true;
  report.add('duplicate-key', { key, firstLine: report.lineAt(before.path) ?? 1 }, path, 'key');
  return false;
}

/** Null, and reported, where it is no new entry but a change to nothing; `meant`: the id that it probably has. */
export function createEntry(kind: IdKind, id: string, entry: Entry, path: Path, meant: () => string | null, layer: Layer): LayerNode | null {
  const { use } = entry;
  const node = typeof use === 'string' ? takeOver(kind, use, id, path, layer) : startEntry(kind, id, entry, path, meant, layer);
  if (node === null) return null;
  const before = layer.changes.length;
  changeEntry(node, entry, path, layer);
  // The entry as a whole is what is new.
  layer.changes.length = before;
  return node;
}

function takeOver(kind: IdKind, reference: string, id: string, path: Path, layer: Layer): LayerNode | null {
  const at = [...path, 'use'];
  const taken = kind === 'kpi' ? layer.takeKpi(reference, at) : layer.takeOver(reference, id, at);
  if (taken === null) return null;
  taken.fields.set('id', { value: id, place: ownPlace(layer, path) });
  return { ...taken, id };
}

function startEntry(kind: IdKind, id: string, entry: Entry, path: Path, meant: () => string | null, layer: Layer): LayerNode | null {
  const isNew = entry['remove'] !== true && requiredKeys[kind].every((key) => Object.hasOwn(entry, key));
  // In a file that extends nothing every entry is new; what it lacks is told later.
  if (isNew || !layer.extending) return toNode(kind, id, {}, ownPlace(layer, path));
  layer.report.add('patch-nothing', { kind, id, suggestion: meant() }, [...path, idKey(kind)]);
  return null;
}

/** To be called when the node stands where it belongs. */
export function noteNew(node: LayerNode, { use }: Entry, path: Path, layer: Layer): void {
  note(layer, use === undefined ? 'added' : 'used', node, path, { after: use });
}

/** True where it was moved as `before` or `after` says. */
function place(node: LayerNode, key: string, entry: Entry, path: Path, layer: Layer): boolean {
  const wanted = (['before', 'after'] as const).filter((key) => Object.hasOwn(entry, key));
  const [side, other] = wanted;
  if (side === undefined) return false;
  if (other !== undefined) {
    layer.report.add('one-of-keys', { keys: ['before', 'after'], got: wanted }, [...path, other], 'key');
    return false;
  }
  return placeBeside(node, key, side, String(entry[side]), [...path, side], layer);
}
