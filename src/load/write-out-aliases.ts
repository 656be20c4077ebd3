// Frees parts of a YAML file from anchors and aliases, so that they can be changed or moved and everything else still says what it said.
import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { pairsOf } from './node-extent.ts';
import { renderFlow, type FlowValue } from './render-flow.ts';
import type { Splice } from './splice.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Writes out, on one line, each alias that is one of the nodes, or that repeats one of them. */
export function writeOutAliases({ targets }: ParsedDocument, nodes: ReadonlySet<Node>): readonly Splice[] {
  return [...targets].flatMap(([alias, target]) => {
    const [start, end] = alias.range ?? [0, 0];
    return nodes.has(alias) || nodes.has(target) ? [{ start, end, text: renderFlow(valueOf(target, targets)) }] : [];
  });
}

/** What a node stands for, with every alias in it followed. */
export function valueOf(node: Node | null, targets: ParsedDocument['targets']): FlowValue {
  if (isAlias(node)) return valueOf(targets.get(node) ?? null, targets);
  if (isMap(node)) return new Map(pairsOf(node).map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', valueOf(pair.value, targets)]));
  if (isSeq(node)) return (node.items as Node[]).map((item) => valueOf(item, targets));
  return isScalar(node) ? (node.value as string | number | boolean | null) : null;
}

/** The node and everything in it, keys included; none for null. */
export function nodesIn(node: Node | null): readonly Node[] {
  if (isMap(node)) return [node, ...pairsOf(node).flatMap((pair) => [...nodesIn(pair.key), ...nodesIn(pair.value)])];
  if (isSeq(node)) return [node, ...(node.items as Node[]).flatMap(nodesIn)];
  return node === null ? [] : [node];
}
