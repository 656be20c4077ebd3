// Takes entries out of a block mapping of a YAML text, whole lines with the comments in them.
import type { YAMLMap } from 'yaml';
import type { Cut, CutEntry } from './cut-entry.ts';
import { entryLines } from './entry-lines.ts';
import { findTokens } from './find-tokens.ts';
import { endsWithKeptText, keyOf, pairsOf, type NodePair } from './node-extent.ts';
import { renderFlow } from './render-flow.ts';
import { indentOf, renderKey, replaceKey, type SpliceContext } from './splice-entries.ts';
import { applySplices, type Splice } from './splice.ts';
import { valueOf } from './write-out-aliases.ts';

/**
 * `keys`: those that go, each with the one that it gets; nothing in them is an alias. `intoFlow`: they are put into a flow mapping,
 * which takes no comments, so these stay, in lines of their own.
 */
export function cutFromBlock(map: YAMLMap, keys: ReadonlyMap<string, string>, intoFlow: boolean, { text, lineEnd }: SpliceContext): Cut {
  const comments = intoFlow ? findTokens(text, 'comment') : [];
  const splices: Splice[] = [];
  const entries: CutEntry[] = [];
  let kept: NodePair | null = null;
  for (const pair of pairsOf(map)) {
    const key = keys.get(keyOf(pair));
    if (key === undefined) {
      kept = pair;
      continue;
    }
    const { start, end } = entryLines(pair, text, endsWithKeptText(kept?.value ?? null, text));
    const indent = indentOf(pair, text);
    const left = comments.filter((comment) => comment.start >= start && comment.end <= end);
    splices.push({ start, end, text: left.map((comment) => indent + comment.text + lineEnd).join('') });
    const lines = key === keyOf(pair) ? text.slice(start, end) : replaceWithin(start, end, replaceKey(pair, key, text), text);
    entries.push({
      lines: lines.endsWith('\n') ? lines : lines + lineEnd,
      indent: indent.length,
      open: endsWithKeptText(pair.value, text),
      flow: `${renderKey(key)}: ${renderFlow(valueOf(pair.value, new Map()))}`,
    });
  }
  return { splices, entries };
}

function replaceWithin(start: number, end: number, splice: Splice, text: string): string {
  return applySplices(text.slice(start, end), [{ start: splice.start - start, end: splice.end - start, text: splice.text }]);
}
