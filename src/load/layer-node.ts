// A framework file as a tree that can be changed: entries with ids, their fields, and for each the place that it comes from.
import type { IdKind } from '../model/diagnostic.ts';
import type { LocatedData } from './located-data.ts';
import type { Path } from './problem.ts';
import { isRecord } from './value-kind.ts';

/** Where something stands in one of the files that are laid over one another. */
export interface Place {
  readonly source: LocatedData;
  readonly path: Path;
  /** In the uppermost file: what brought it in. Null for what stands in that file itself. */
  readonly anchor: Path | null;
}

export interface Placed {
  readonly value: unknown;
  readonly place: Place;
}

export type LayerKind = IdKind | 'framework';

/** One entry of a framework file, or the file as a whole. */
export interface LayerNode {
  readonly kind: LayerKind;
  readonly id: string;
  place: Place;
  readonly fields: Map<string, Placed>;
  /** Lists whose entries have ids, by key. */
  readonly lists: Map<string, LayerNode[]>;
  parent: LayerNode | null;
  /** Taken out by the uppermost file; it stands until all else is said, so that something can be placed beside it or moved out of it. */
  gone: boolean;
}

const groupLists = { dimensions: 'dimension', questions: 'question' } as const;

/** The lists of each kind whose entries are matched by id. */
const entryKinds: Readonly<Partial<Record<LayerKind, Readonly<Record<string, IdKind>>>>> = {
  framework: { levels: 'level', stages: 'stage', themes: 'theme', roles: 'role', pillars: 'pillar', symptoms: 'symptom', kpis: 'kpi', steps: 'step' },
  pillar: groupLists,
  dimension: groupLists,
  question: { options: 'item' },
  kpi: { inputs: 'input', bands: 'cohort' },
};

/** By their `use`. */
const canBeTakenOver: ReadonlySet<LayerKind> = new Set(['question', 'kpi']);

/** The kind of the entries in the list at `key`; null where the value has no ids, and is replaced as a whole. */
export function entryKindOf(kind: LayerKind, key: string, value: unknown): IdKind | null {
  const kinds = entryKinds[kind];
  const entryKind = kinds !== undefined && Object.hasOwn(kinds, key) ? kinds[key] : undefined;
  if (entryKind === undefined || !Array.isArray(value)) return null;
  // Of those that can be taken over one without an id is told when it is merged; options of a choice have none.
  return value.every((item) => isRecord(item) && (canBeTakenOver.has(entryKind) || idOf(entryKind, item) !== null)) ? entryKind : null;
}

/** What an entry is matched by. */
export function idKey(kind: LayerKind): 'id' | 'cohort' {
  return kind === 'cohort' ? 'cohort' : 'id';
}

/** What is taken over from elsewhere has the id that it has there, unless it says another one. */
export function idOf(kind: LayerKind, entry: Readonly<Record<string, unknown>>): string | null {
  const id = entry[idKey(kind)];
  if (typeof id === 'string') return id;
  const { use } = entry;
  return canBeTakenOver.has(kind) && typeof use === 'string' ? use.slice(use.indexOf('/') + 1) : null;
}

export function toNode(kind: LayerKind, id: string, entry: Readonly<Record<string, unknown>>, place: Place): LayerNode {
  const node: LayerNode = { kind, id, place, fields: new Map(), lists: new Map(), parent: null, gone: false };
  for (const [key, value] of Object.entries(entry)) {
    const entryKind = entryKindOf(kind, key, value);
    if (entryKind === null) node.fields.set(key, { value, place: below(place, key) });
    else (value as readonly Record<string, unknown>[]).forEach((item, index) => append(node, key, toNode(entryKind, idOf(entryKind, item) ?? '', item, below(place, key, index))));
  }
  return node;
}

export function below(place: Place, ...keys: Path): Place {
  return { ...place, path: [...place.path, ...keys] };
}

export function append(parent: LayerNode, key: string, child: LayerNode, at = Infinity): void {
  const list = parent.lists.get(key);
  if (list === undefined) parent.lists.set(key, [child]);
  else list.splice(Math.min(at, list.length), 0, child);
  child.parent = parent;
}

/** Takes a node out of the list of its parent that it stands in. */
export function detach(node: LayerNode): void {
  for (const list of node.parent?.lists.values() ?? []) {
    const at = list.indexOf(node);
    if (at >= 0) list.splice(at, 1);
  }
  node.parent = null;
}

/** It is taken out, or stands in what is. */
export function isGoing(node: LayerNode): boolean {
  return node.gone || (node.parent !== null && isGoing(node.parent));
}

/** Those entries of a list that are not taken out. */
export function entriesOf(node: LayerNode, key: string): readonly LayerNode[] {
  return (node.lists.get(key) ?? []).filter((entry) => !entry.gone);
}

/** The options of a question are texts, one for each level. */
export function hasPlainOptions(question: LayerNode): boolean {
  const options = question.fields.get('options')?.value;
  return Array.isArray(options) && options.every((option) => typeof option === 'string');
}

/** The values of the levels, in their order. */
export function levelValuesOf(root: LayerNode): readonly unknown[] {
  return entriesOf(root, 'levels').map((level) => level.fields.get('value')?.value);
}

/** Every pillar, dimension and question at or below a node, in order: the questions of a group before its dimensions. */
export function treeNodes(node: LayerNode): readonly LayerNode[] {
  const keys = node.kind === 'framework' ? ['pillars'] : ['questions', 'dimensions'];
  const inside = keys.flatMap((key) => node.lists.get(key) ?? []).flatMap(treeNodes);
  return node.kind === 'framework' ? inside : [node, ...inside];
}

export function isInherited(place: Place): boolean {
  return place.anchor !== null;
}
