// One file on its way over what it builds on: what the merging of all its parts shares.
import type { Change } from './change.ts';
import { isGoing, treeNodes, type LayerKind, type LayerNode, type Place } from './layer-node.ts';
import type { LocatedData } from './located-data.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import { createSuggester } from './suggest.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** An entry of a list, as a file writes it. */
export type Entry = Readonly<Record<string, unknown>>;

export interface Layer {
  readonly document: ParsedDocument;
  /** The file itself, for places in it. */
  readonly own: LocatedData;
  readonly report: Report;
  /** It changes what it inherits; otherwise everything in it is new. */
  readonly extending: boolean;
  /** The tree that grows: what is built on, and then more and more of this file. */
  readonly root: LayerNode;
  /** The pillars, dimensions and questions of the tree, and those that are still to find their place in it, by id. */
  readonly index: Map<string, LayerNode[]>;
  /** By the list, or the kinds of parts, that they know; one for each, so that thousands of unknown ids cannot take long. */
  readonly suggesters: Map<unknown, (id: string) => string | null>;
  readonly changes: Change[];
  /** See layered-data. */
  readonly places: WeakMap<object, ReadonlyMap<string | number, Place>>;
  /** A question of another framework, to be the question `as` here; null, and reported, where there is none. */
  readonly takeOver: (reference: string, as: string, path: Path) => LayerNode | null;
  /** A KPI of the catalogue; null, and reported, where there is none. */
  readonly takeKpi: (id: string, path: Path) => LayerNode | null;
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

/** What is below a node can be found from now on. */
export function indexTree(node: LayerNode, { index }: Pick<Layer, 'index'>): void {
  for (const each of treeNodes(node)) {
    const same = index.get(each.id);
    if (same === undefined) index.set(each.id, [each]);
    else if (!same.includes(each)) same.push(each);
  }
}

/** A pillar, dimension or question of the tree that is not taken out, wherever it stands. */
export function findInTree(layer: Layer, id: string): LayerNode | null {
  return partsCalled(layer, id).find((node) => !node.gone) ?? null;
}

/** Several only where one of them is taken out. */
export function partsCalled({ index, root }: Layer, id: string): readonly LayerNode[] {
  return (index.get(id) ?? []).filter((node) => standsBelow(node, root));
}

export function standsBelow({ parent }: LayerNode, above: LayerNode): boolean {
  return parent !== null && (parent === above || standsBelow(parent, above));
}

/** The id of the tree that was probably meant. */
export function suggestPart(layer: Layer, kinds: readonly LayerKind[], id: string): string | null {
  return suggest(layer, kinds.join(' '), () => treeNodes(layer.root).filter((node) => kinds.includes(node.kind) && !isGoing(node)), id);
}

/** `known`: a list, or what else tells whose ids they are. */
export function suggest({ suggesters }: Layer, known: unknown, nodes: () => readonly LayerNode[], id: string): string | null {
  const suggester = suggesters.get(known) ?? createSuggester(nodes().flatMap((node) => (node.gone ? [] : [node.id])));
  suggesters.set(known, suggester);
  return suggester(id);
}
