// Takes entries out of a flow mapping of a YAML text, with their commas; a comment goes along with an entry that has lines of its own.
import type { YAMLMap } from 'yaml';
import type { Cut, CutEntry } from './cut-entry.ts';
import { findTokens } from './find-tokens.ts';
import { contentEnd, keyOf, pairsOf } from './node-extent.ts';
import { afterColon, replaceKey, type SpliceContext } from './splice-entries.ts';
import type { Splice } from './splice.ts';

/** Where an entry stands. Offsets; `comma`: of the one behind it, null where there is none. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly comma: number | null;
}

/** `keys` and `intoFlow` as in cutFromBlock; nothing in what goes is an alias. */
export function cutFromFlow(map: YAMLMap, keys: ReadonlyMap<string, string>, intoFlow: boolean, context: SpliceContext): Cut {
  const { text, lineEnd } = context;
  const stretches = findStretches(map, text);
  const pairs = pairsOf(map);
  const lastKept = pairs.findLastIndex((pair) => !keys.has(keyOf(pair)));
  const splices = removeLastComma(stretches, lastKept, text);
  const entries: CutEntry[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const pair = pairs[index];
    const key = pair === undefined ? undefined : keys.get(keyOf(pair));
    if (pair === undefined || key === undefined) continue;
    const { start, end } = stretch;
    const lines = linesOf(stretch, text);
    const value = text.slice(afterColon(pair, text), end);
    const written = text.slice(start, pair.key.range?.[1]);
    // Only a flow mapping takes a key of several lines.
    const shown = key === keyOf(pair) && !written.includes('\n') ? written : replaceKey(pair, key, text).text;
    const flow = `${shown}:${/^\s/.test(value) ? '' : ' '}${value}`;
    const indent = lines === null ? 0 : start - lines.start;
    entries.push({ lines: `${' '.repeat(indent)}${flow}${intoFlow || lines === null ? '' : lines.comment}${lineEnd}`, indent, open: false, flow });
    if (lines !== null && (!intoFlow || lines.comment === '')) splices.push({ start: lines.start, end: lines.end, text: '' });
    else splices.push(...removeInLine(stretch, lastKept < 0, text));
  }
  return { splices, entries };
}

function findStretches(map: YAMLMap, text: string): readonly Stretch[] {
  const pairs = pairsOf(map);
  const commas = findTokens(text, 'comma').map((token) => token.start);
  let next = 0;
  return pairs.map((pair, index) => {
    const start = pair.key.range?.[0] ?? 0;
    const end = contentEnd(pair.value ?? pair.key, text);
    const limit = pairs[index + 1]?.key.range?.[0] ?? map.range?.[1] ?? 0;
    while ((commas[next] ?? limit) < end) next++;
    const comma = commas[next];
    return { start, end, comma: comma !== undefined && comma < limit ? comma : null };
  });
}

/** Null unless nothing else stands in the lines of the entry. `comment`: the one behind it, with the blanks before it. */
function linesOf({ start, end, comma }: Stretch, text: string): { readonly start: number; readonly end: number; readonly comment: string } | null {
  let begin = start;
  while (text[begin - 1] === ' ' || text[begin - 1] === '\t') begin--;
  const behind = /(?:[ \t]*,)?([ \t]*#[^\r\n]*)?[ \t]*\r?\n/y;
  behind.lastIndex = end;
  const found = behind.exec(text);
  if (found === null || (begin > 0 && text[begin - 1] !== '\n') || (comma !== null && comma >= behind.lastIndex)) return null;
  return { start: begin, end: behind.lastIndex, comment: found[1] ?? '' };
}

/** `emptied`: nothing stays in the mapping. */
function removeInLine({ start, end, comma }: Stretch, emptied: boolean, text: string): readonly Splice[] {
  if (comma === null) return [{ start, end: emptied ? skipBlanks(end, text) : end, text: '' }];
  if (text.slice(end, comma).trim() === '' && !text.slice(end, comma).includes('\n')) return [{ start, end: skipBlanks(comma + 1, text), text: '' }];
  return [{ start, end, text: '' }, { start: comma, end: comma + 1, text: '' }]; // prettier-ignore
}

/** Where everything behind the last entry that stays goes, its comma goes as well, unless that would change a line of its own. */
function removeLastComma(stretches: readonly Stretch[], lastKept: number, text: string): Splice[] {
  const comma = stretches[lastKept]?.comma ?? null;
  const first = stretches[lastKept + 1];
  if (comma === null || first === undefined || stretches.at(-1)?.comma !== null || text.slice(comma, first.start).includes('\n')) return [];
  return [{ start: comma, end: first.start, text: '' }];
}

/** Leaves the one before a comment, which would be none without it. */
function skipBlanks(offset: number, text: string): number {
  let stop = offset;
  while (text[stop] === ' ' || text[stop] === '\t') stop++;
  return text[stop] === '#' && stop > offset ? stop - 1 : stop;
}
