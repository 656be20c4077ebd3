// Where a YAML node really ends: the tree counts line ends and comments after a block as part of it.
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

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
  return nextLine(end, text);
}

/** Offset of the beginning of the line after the one in which an offset lies; the end of the text after the last. */
export function nextLine(offset: number, text: string): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

/** Whether blank lines below the node belong to the text that it ends with: `|+` and `>+`. */
export function endsWithKeptText(node: Node | null, text: string): boolean {
  const last = node === null ? null : lastInside(node);
  const start = last?.range?.[0] ?? 0;
  return last !== null && isBlockText(last) && /^[|>][1-9]?\+/.test(text.slice(start, start + 3));
}

export function isBlockText(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** The last value in a block, however deep; the node itself where it is no block. */
export function lastInside(node: Node): Node {
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
