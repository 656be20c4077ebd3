// One file on its way over what it builds on: what the merging of all its parts shares.
import type { Change } from './change.ts';
import { treeNodes, type LayerNode, type Place } from './layer-node.ts';
import type { LocatedData } from './located-data.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import type { ParsedDocument } from './yaml-document.ts';

export interface Layer {
  readonly document: ParsedDocument;
  /** The file itself, for places in it. */
  readonly own: LocatedData;
  readonly report: Report;
  /** It changes what it inherits; otherwise everything in it is new. */
  readonly extending: boolean;
  /** The tree that grows: what is built on, and then more and more of this file. */
  readonly root: LayerNode;
  readonly changes: Change[];
  /** See layered-data. */
  readonly places: WeakMap<object, ReadonlyMap<string | number, Place>>;
  /** A question of another framework, to be the question `as` here; null, and reported, where there is none. */
  readonly takeOver: (reference: string, as: string, path: Path) => LayerNode | null;
}

export function ownPlace(layer: Layer, path: Path): Place {
  return { source: layer.own, path, anchor: null };
}

export function note(layer: Layer, what: Change['what'], node: LayerNode, path: Path, more: Partial<Pick<Change, 'key' | 'before' | 'after'>> = {}): void {
  layer.changes.push({ what, kind: node.kind, id: fullId(node), key: null, before: undefined, after: undefined, ...more, document: layer.document, path });
}

/** Inputs, cohorts and items have ids of their own within each KPI and question. */
function fullId({ kind, id, parent }: LayerNode): string {
  return parent !== null && (kind === 'input' || kind === 'cohort' || kind === 'item') ? `${parent.id}/${id}` : id;
}

/** A pillar, dimension or question of the tree, wherever it stands. */
export function findInTree(layer: Layer, id: string): LayerNode | null {
  return treeNodes(layer.root).find((node) => node.id === id) ?? null;
}
