// Where a YAML node really ends: the tree counts line ends and comments after a block as part of it.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

export type NodePair = Pair<Node, Node | null>;

/** The pairs of a mapping that was read without complaints: every key is a text. */
export function pairsOf(map: YAMLMap): readonly NodePair[] {
  return map.items as NodePair[];
}

export function keyOf(pair: NodePair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** Offset after the last character of the value; line ends after it do not belong to it. */
export function contentEnd(node: Node, text: string): number {
  const end = lastInside(node).range?.[1] ?? 0;
  return isBlockText(lastInside(node)) ? text.slice(0, end).trimEnd().length : end;
}

/** Offset of the beginning of the first line after the node; a block text takes its trailing blank lines along. */
export function lineAfter(node: Node, text: string): number {
  const last = lastInside(node);
  const end = last.range?.[1] ?? 0;
  // A block text ends at the beginning of a line already.
  if (isBlockText(last) && text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

export function isAnchored(node: Node | null): boolean {
  return some(node, (inner) => !isAlias(inner) && inner.anchor !== undefined);
}

export function holdsAlias(node: Node | null): boolean {
  return some(node, isAlias);
}

function some(node: Node | null, test: (node: Node) => boolean): boolean {
  if (node === null) return false;
  if (test(node)) return true;
  if (isMap(node)) return pairsOf(node).some((pair) => some(pair.key, test) || some(pair.value, test));
  return isSeq(node) && (node.items as Node[]).some((item) => some(item, test));
}

function isBlockText(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** The last value in a block, however deep; the node itself where it is no block. */
function lastInside(node: Node): Node {
  if (isMap(node) && node.flow !== true) {
    const pair = pairsOf(node).at(-1);
    return pair === undefined ? node : lastInside(pair.value ?? pair.key);
  }
  if (isSeq(node) && node.flow !== true) {
    const item = node.items.at(-1) as Node | undefined;
    return item === undefined ? node : lastInside(item);
  }
  return node;
}
