// Where in the text a value stands, by its path in the data.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Range } from '../model/diagnostic.ts';
import type { Path } from './problem.ts';
import type { ParsedDocument } from './yaml-document.ts';

type NodePair = Pair<Node, Node | null>;

/** The pair of a key; built once per mapping, so that looking up thousands of paths stays fast. */
const pairsByKey = new WeakMap<YAMLMap, ReadonlyMap<unknown, NodePair>>();

/** The node at the end of a path, or the deepest one on the way to it that exists; `pair` is the entry that it belongs to. */
export interface Located {
  readonly node: Node;
  readonly pair: NodePair | null;
  /** The whole path was found. */
  readonly found: boolean;
}

export function locate(document: ParsedDocument, path: Path): Located {
  let located: Located = { node: document.root, pair: null, found: true };
  for (const key of path) {
    const { node } = located;
    const parent = isAlias(node) ? (document.targets.get(node) ?? node) : node;
    const pair = isMap(parent) ? (pairOf(parent, key) ?? null) : null;
    const next = pair !== null ? (pair.value ?? pair.key) : isSeq(parent) && typeof key === 'number' ? (parent.items[key] as Node | undefined) : undefined;
    if (next === undefined) return { ...located, node: parent, found: false };
    located = { node: next, pair, found: true };
  }
  return located;
}

export function pairOf(map: YAMLMap, key: unknown): NodePair | undefined {
  let pairs = pairsByKey.get(map);
  if (pairs === undefined) {
    pairs = new Map((map.items as NodePair[]).map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]));
    pairsByKey.set(map, pairs);
  }
  return pairs.get(key);
}

/** Of a value (what an alias stands for) or its key; where the path ends in nothing, of the nearest thing around it. An empty value lies at its key. */
export function rangeOf(document: ParsedDocument, path: Path, part: 'key' | 'value'): Range {
  const { node: last, pair, found } = locate(document, path);
  const node = isAlias(last) ? (document.targets.get(last) ?? last) : last;
  const empty = isScalar(node) && node.range !== null && node.range !== undefined && node.range[0] === node.range[1];
  const shown = found && pair !== null && (part === 'key' || empty) ? pair.key : node;
  const [start, end] = shown.range ?? [0, 0];
  return { start: document.toPosition(start), end: document.toPosition(end) };
}

/** A part of a text, `offset` and `length` counted in the text; the whole value where it is not written as it reads. */
export function rangeWithin(document: ParsedDocument, path: Path, offset: number, length: number): Range {
  const { node } = locate(document, path);
  const whole = rangeOf(document, path, 'value');
  if (!isScalar(node) || typeof node.value !== 'string') return whole;
  const at = document.source.text.indexOf(node.value, whole.start.offset);
  if (at < 0 || at > whole.start.offset + 1) return whole;
  return { start: document.toPosition(at + offset), end: document.toPosition(at + offset + length) };
}

/** A scalar as it is written, without quotes; null where the path leads to something else. */
export function textAt(document: ParsedDocument, path: Path): string | null {
  const { node, found } = locate(document, path);
  const scalar = isAlias(node) ? document.targets.get(node) : node;
  return found && isScalar(scalar) ? (scalar.source ?? null) : null;
}
