// Changes entries of one YAML mapping in its text: block or flow, whatever its comments, quotes and order.
import type { Node, YAMLMap } from 'yaml';
import { contentEnd, keyOf, lineAfter, pairsOf, type NodePair } from './node-extent.ts';
import type { Splice } from './splice.ts';

export interface SpliceContext {
  readonly text: string;
  /** `\n` or `\r\n`. */
  readonly lineEnd: string;
}

/** `text`: the rendered value, without the blank before it; null removes the entry. */
export interface EntryChange {
  readonly key: string;
  readonly text: string | null;
  /** The key that it has had so far; the same where left out. */
  readonly was?: string;
}

/** New entries go after the nearest entry that precedes them in `order`. Keys must be plain ids. */
export function spliceEntries(map: YAMLMap, changes: readonly EntryChange[], order: readonly string[], context: SpliceContext): readonly Splice[] {
  const pairs = pairsOf(map);
  const byKey = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const removed = new Set(changes.filter((change) => change.text === null).flatMap(({ key }) => byKey.get(key) ?? []));
  const splices: Splice[] = [];
  const added: EntryChange[] = [];
  for (const change of changes) {
    const pair = byKey.get(change.was ?? change.key);
    if (change.text === null) continue;
    if (pair === undefined) added.push(change);
    else splices.push(...(change.was === undefined ? [] : [replaceKey(pair, change.key, context.text)]), ...replaceValue(pair, change.text, map, context));
  }
  const remaining = pairs.filter((pair) => !removed.has(pair));
  for (const [before, group] of groupByPredecessor(added, remaining, order)) {
    splices.push(map.flow === true ? insertInFlow(map, before, remaining.length > 0, group, context) : insertInBlock(pairs, before, group, context));
  }
  return [...splices, ...(map.flow === true ? removeFromFlow(map, pairs, removed, context) : [...removed].map((pair) => removeLines(pair, context)))];
}

/** A key that a YAML reader could take for something else stands in quotes. */
export function renderKey(key: string): string {
  return /^[a-z][a-z0-9._-]*$/.test(key) && !/^(?:null|true|false|yes|no|on|off|y|n)$/.test(key) ? key : JSON.stringify(key);
}

/** In the quotes that it has, or needs. */
export function replaceKey(pair: NodePair, key: string, text: string): Splice {
  return replaceScalar(pair.key, key, renderKey(key), text);
}

/** `words` in the quotes that the scalar has, `bare` where it has none. Not for a text in a block. */
export function replaceScalar(scalar: Node, words: string, bare: string, text: string): Splice {
  const [start, end] = scalar.range ?? [0, 0];
  const quote = /^["']/.exec(text.slice(start, start + 1))?.[0];
  if (quote === undefined) return { start, end, text: bare };
  return { start, end, text: /^[\w.@+-]*$/.test(words) ? quote + words + quote : JSON.stringify(words) };
}

/** Fills a mapping that holds nothing, `{}` or `~`, with a rendered one; a comment behind it stays in its line. `text` begins with a line end where it is a block. */
export function openMapping(pair: NodePair, text: string, parent: YAMLMap, context: SpliceContext): readonly Splice[] {
  if (parent.flow === true) return replaceValue(pair, text, parent, context);
  const cleared = clearValue(pair, context.text);
  const lineStop = cleared.end + context.text.slice(cleared.end).search(/\r?\n|$/);
  return [cleared, { start: lineStop, end: lineStop, text }];
}

/** Leaves nothing behind the colon but a comment. */
export function clearValue(pair: NodePair, text: string): Splice {
  const colon = afterColon(pair, text);
  const [start, end] = pair.value?.range ?? [colon, colon];
  return { start: colon, end: start === end ? colon : end, text: '' };
}

export function replaceValue(pair: NodePair, rendered: string, map: YAMLMap, { text, lineEnd }: SpliceContext): readonly Splice[] {
  const colon = afterColon(pair, text);
  if (pair.value === null) return [{ start: colon, end: colon, text: ` ${rendered}` }];
  const start = pair.value.range?.[0] ?? colon;
  const end = Math.max(start, contentEnd(pair.value, text));
  let gap = text.slice(colon, start);
  // The anchor goes with the value that it named.
  if ('anchor' in pair.value && pair.value.anchor !== undefined) gap = gap.replace(`&${pair.value.anchor}`, '').replace(/[ \t]+$/, ' ');
  if (!gap.includes('#')) return [{ start: colon, end, text: (/^[ \t]+$/.test(gap) ? gap : ' ') + rendered }];
  const indent = map.flow === true ? '' : `${indentOf(pair, text)}  `;
  return [{ start: colon, end, text: gap.trimEnd() + lineEnd + indent + rendered }];
}

/** Offset after the colon of an entry. */
export function afterColon(pair: NodePair, text: string): number {
  const end = pair.key.range?.[1] ?? 0;
  const found = /^\s*:/.exec(text.slice(end, end + 1000));
  if (found === null) throw new Error(`no colon after the key ${keyOf(pair)}`);
  return end + found[0].length;
}

/** The blanks before an entry of a block; an anchor on its key is none of them. */
export function indentOf(pair: NodePair, text: string): string {
  const start = pair.key.range?.[0] ?? 0;
  return /^\ufeff?( *)/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[1] ?? '';
}

/** Null stands for the beginning of the mapping. Groups and their entries are in the given order. */
function groupByPredecessor(added: readonly EntryChange[], remaining: readonly NodePair[], order: readonly string[]): ReadonlyMap<NodePair | null, EntryChange[]> {
  const rank = new Map(order.map((key, index) => [key, index]));
  const rankOf = (key: string): number => rank.get(key) ?? order.length;
  const groups = new Map<NodePair | null, EntryChange[]>();
  for (const change of [...added].sort((a, b) => rankOf(a.key) - rankOf(b.key))) {
    let before: NodePair | null = null;
    for (const pair of remaining) {
      const found = rankOf(keyOf(pair));
      if (found < rankOf(change.key) && (before === null || found >= rankOf(keyOf(before)))) before = pair;
    }
    const group = groups.get(before);
    if (group === undefined) groups.set(before, [change]);
    else group.push(change);
  }
  return groups;
}

function insertInBlock(pairs: readonly NodePair[], before: NodePair | null, group: readonly EntryChange[], { text, lineEnd }: SpliceContext): Splice {
  const [first] = pairs;
  if (first === undefined) throw new Error('a block mapping has at least one entry');
  const indent = indentOf(first, text);
  const at = before === null ? lineStart(first, text) : lineAfter(before.value ?? before.key, text);
  const lines = group.map(({ key, text: value }) => `${indent}${renderKey(key)}:${value?.startsWith(lineEnd) ? '' : ' '}${value}${lineEnd}`).join('');
  return { start: at, end: at, text: at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\ufeff' ? lineEnd + lines.slice(0, -lineEnd.length) : lines };
}

/** Of the line of an entry; comments above it belong to it, so an entry before it goes above them. */
function lineStart(pair: NodePair, text: string): number {
  let start = text.lastIndexOf('\n', (pair.key.range?.[0] ?? 0) - 1) + 1;
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}

function insertInFlow(map: YAMLMap, before: NodePair | null, followed: boolean, group: readonly EntryChange[], { text }: SpliceContext): Splice {
  const entries = group.map(({ key, text: value }) => `${renderKey(key)}: ${value}`).join(', ');
  if (before !== null) {
    const at = contentEnd(before.value ?? before.key, text);
    return { start: at, end: at, text: `, ${entries}` };
  }
  const at = (map.range?.[0] ?? 0) + 1;
  return { start: at, end: at, text: followed ? ` ${entries},` : ` ${entries}${/\s/.test(text.charAt(at)) ? '' : ' '}` };
}

function removeLines(pair: NodePair, { text }: SpliceContext): Splice {
  const key = pair.key.range?.[0] ?? 0;
  return { start: text.lastIndexOf('\n', key - 1) + 1, end: lineAfter(pair.value ?? pair.key, text), text: '' };
}

function removeFromFlow(map: YAMLMap, pairs: readonly NodePair[], removed: ReadonlySet<NodePair>, { text }: SpliceContext): readonly Splice[] {
  const splices: Splice[] = [];
  const firstKept = pairs.findIndex((pair) => !removed.has(pair));
  if (firstKept < 0) {
    const [first] = pairs;
    return first === undefined ? [] : [{ start: first.key.range?.[0] ?? 0, end: (map.range?.[1] ?? 0) - 1, text: '' }];
  }
  const kept = pairs[firstKept];
  if (firstKept > 0) splices.push({ start: pairs[0]?.key.range?.[0] ?? 0, end: kept?.key.range?.[0] ?? 0, text: '' });
  pairs.slice(firstKept).forEach((pair, index) => {
    const previous = pairs[firstKept + index - 1];
    if (!removed.has(pair) || previous === undefined) return;
    splices.push({ start: contentEnd(previous.value ?? previous.key, text), end: contentEnd(pair.value ?? pair.key, text), text: '' });
  });
  return splices;
}
