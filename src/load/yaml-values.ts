// From a YAML syntax tree to plain data, within limits, with every alias followed by hand. Mappings become objects
// without a prototype, so that a key such as `constructor` is just a key.
import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Diagnostic, DiagnosticCode, DiagnosticParams } from '../model/diagnostic.ts';
import type { LineIndex } from './line-index.ts';
import { problem } from './problem.ts';
import type { Source } from './source-text.ts';
import { depthLimit } from './yaml-tokens.ts';

const nodeLimit = 50_000;
const aliasLimit = 2_000;
// What is left when every alias is written out.
const expansionLimit = 200_000;

interface Value {
  readonly data: unknown;
  /** Nodes, with aliases written out. */
  readonly size: number;
  /** Levels of lists and mappings. */
  readonly depth: number;
}

/** Thrown to leave the recursion when a limit is passed; never leaves this file. */
class LimitPassed extends Error {}

export interface YamlValues {
  readonly data: unknown;
  /** What each alias stands for: the last node before it that has the anchor. */
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly diagnostics: readonly Diagnostic[];
}

export function readValues(root: Node | null, source: Source, toPosition: LineIndex): YamlValues {
  const diagnostics: Diagnostic[] = [];
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, Node>();
  const finished = new Map<Node, Value>();
  let nodes = 0;
  let aliases = 0;

  function report<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], node: Node | null): void {
    const range = node?.range ? { start: toPosition(node.range[0]), end: toPosition(node.range[1]) } : null;
    diagnostics.push(problem(code, params, { file: source.file, range }));
  }

  function stop<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], node: Node): never {
    report(code, params, node);
    throw new LimitPassed();
  }

  function read(node: Node, level: number): Value {
    if (++nodes > nodeLimit) stop('too-much', { what: 'nodes', limit: nodeLimit }, node);
    if (isAlias(node)) return follow(node, level);
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    const value = isMap(node) ? readMap(node, level + 1) : isSeq(node) ? readList(node.items as Node[], level + 1) : readScalar(node);
    if (value.size > expansionLimit) stop('too-much', { what: 'repeats', limit: expansionLimit }, node);
    if (level + value.depth > depthLimit) stop('too-deep', { limit: depthLimit }, node);
    if (node.anchor !== undefined) finished.set(node, value);
    return value;
  }

  function follow(alias: Alias, level: number): Value {
    if (++aliases > aliasLimit) stop('too-much', { what: 'aliases', limit: aliasLimit }, alias);
    const target = anchors.get(alias.source);
    const value = target === undefined ? undefined : finished.get(target);
    if (target !== undefined && value !== undefined) {
      targets.set(alias, target);
      if (level + value.depth > depthLimit) stop('too-deep', { limit: depthLimit }, alias);
      return value;
    }
    if (target === undefined) report('unresolved-alias', { name: alias.source }, alias);
    else report('alias-circle', { name: alias.source }, alias);
    return { data: null, size: 1, depth: 0 };
  }

  function readScalar(node: Node): Value {
    const data = isScalar(node) ? node.value : null;
    if (typeof data === 'number' && !Number.isFinite(data)) report('number-not-finite', { text: String((isScalar(node) && node.source) || data) }, node);
    return { data, size: 1, depth: 0 };
  }

  function readList(items: readonly Node[], level: number): Value {
    const values = items.map((item) => read(item, level));
    return { data: values.map((value) => value.data), size: sizeOf(values), depth: depthOf(values) };
  }

  function readMap(map: YAMLMap, level: number): Value {
    const data = Object.create(null) as Record<string, unknown>;
    const values: Value[] = [];
    const lines = new Map<string, number>();
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      nodes++;
      const key = readKey(pair.key);
      const value = pair.value === null ? { data: null, size: 1, depth: 0 } : read(pair.value, level);
      values.push(value);
      if (key === null) continue;
      const firstLine = lines.get(key);
      if (firstLine !== undefined) {
        report('duplicate-key', { key, firstLine }, pair.key);
        continue;
      }
      lines.set(key, toPosition(pair.key.range?.[0] ?? 0).line);
      data[key] = value.data;
    }
    return { data, size: values.length + sizeOf(values), depth: depthOf(values) };
  }

  /** Null, and reported, unless it is a text that may be a key. */
  function readKey(key: Node | null): string | null {
    if (!isScalar(key) || typeof key.value !== 'string') {
      const text = isScalar(key) ? (key.source ?? null) : null;
      report('key-not-text', { key: text === '' ? null : text }, key);
      return null;
    }
    // A key cannot be repeated as a value: an alias to it is unresolved.
    if (key.anchor !== undefined) anchors.delete(key.anchor);
    if (key.value === '<<') report('merge-key', {}, key);
    else if (key.value === '__proto__') report('reserved-key', { key: key.value }, key);
    else return key.value;
    return null;
  }

  try {
    return { data: root === null ? null : read(root, 0).data, targets, diagnostics };
  } catch (error) {
    if (!(error instanceof LimitPassed)) throw error;
    return { data: null, targets, diagnostics };
  }
}

function sizeOf(values: readonly Value[]): number {
  return values.reduce((sum, value) => sum + value.size, 1);
}

function depthOf(values: readonly Value[]): number {
  return values.reduce((depth, value) => Math.max(depth, value.depth), 0) + 1;
}
