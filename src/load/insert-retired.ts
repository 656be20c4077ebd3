// Puts entries under `retired:` in the text of an assessment file, in whatever style that part is written.
import { isMap, type Node, type YAMLMap } from 'yaml';
import { retiredSections, type RetiredSection } from '../model/assessment.ts';
import { indentLines, type CutEntry } from './cut-entry.ts';
import type { EditedText } from './edited-text.ts';
import { entryLines } from './entry-lines.ts';
import { findTokens } from './find-tokens.ts';
import { keyOf, nextLine, pairsOf, type NodePair } from './node-extent.ts';
import { clearValue, indentOf, spliceEntries, type EntryChange, type SpliceContext } from './splice-entries.ts';
import type { Splice } from './splice.ts';

export type CutSections = ReadonlyMap<RetiredSection, readonly CutEntry[]>;

const key = 'retired';

/** Whether what is put under `retired` in this section becomes part of a flow mapping. */
export function isRetiredInFlow(root: YAMLMap, section: RetiredSection): boolean {
  if (root.flow === true) return true;
  const retired = filledMap(pairIn(root, key));
  if (retired === null) return false;
  return retired.flow === true || filledMap(pairIn(retired, section))?.flow === true;
}

/** `order`: of the keys of the file. No part of `retired` is an alias, and none is repeated elsewhere. */
export function insertRetired({ document: { root }, context }: EditedText, cut: CutSections, order: readonly string[]): readonly Splice[] {
  if (cut.size === 0) return [];
  const pair = pairIn(root, key);
  const retired = filledMap(pair);
  if (root.flow === true && retired === null) return spliceEntries(root, [{ key, text: flowSections(cut) }], order, context);
  if (retired !== null) return retired.flow === true ? extendFlow(retired, cut, context) : extendBlock(retired, cut, context);
  const indent = indentOfFirst(root, context);
  const block = blockSections(cut, indent + 2, context);
  if (pair !== undefined) return fillBlock(pair, block, context);
  const end = findTokens(context.text, 'doc-end')[0]?.start ?? context.text.length;
  return [insertBlock(end, { ...block, lines: `${' '.repeat(indent)}${key}:${context.lineEnd}${block.lines}` }, context)];
}

function extendFlow(retired: YAMLMap, cut: CutSections, context: SpliceContext): readonly Splice[] {
  const splices: Splice[] = [];
  const changes: EntryChange[] = [];
  for (const [section, entries] of cut) {
    const filled = filledMap(pairIn(retired, section));
    if (filled === null) changes.push({ key: section, text: `{ ${entries.map((entry) => entry.flow).join(', ')} }` });
    else splices.push(appendToFlow(filled, entries));
  }
  return [...splices, ...spliceEntries(retired, changes, retiredSections, context)];
}

function extendBlock(retired: YAMLMap, cut: CutSections, context: SpliceContext): readonly Splice[] {
  const splices: Splice[] = [];
  const indent = indentOfFirst(retired, context);
  const added = new Map<RetiredSection, readonly CutEntry[]>();
  for (const [section, entries] of cut) {
    const pair = pairIn(retired, section);
    const filled = filledMap(pair);
    if (pair === undefined) added.set(section, entries);
    else if (filled === null) splices.push(...fillBlock(pair, blockEntries(entries, indent + 2), context));
    else if (filled.flow === true) splices.push(appendToFlow(filled, entries));
    else splices.push(insertBlock(endOfLast(filled, context), blockEntries(entries, indentOfFirst(filled, context)), context));
  }
  return added.size === 0 ? splices : [...splices, insertBlock(endOfLast(retired, context), blockSections(added, indent, context), context)];
}

function appendToFlow(map: YAMLMap, entries: readonly CutEntry[]): Splice {
  const last = pairsOf(map).at(-1);
  const at = (last?.value ?? last?.key)?.range?.[1] ?? 0;
  return { start: at, end: at, text: entries.map((entry) => `, ${entry.flow}`).join('') };
}

/** Whole lines; `open` as in a CutEntry. */
type Block = Pick<CutEntry, 'lines' | 'open'>;

function blockSections(cut: CutSections, indent: number, { lineEnd }: SpliceContext): Block {
  const head = ' '.repeat(indent);
  const lines = [...cut].map(([section, entries]) => `${head}${section}:${lineEnd}${blockEntries(entries, indent + 2).lines}`).join('');
  return { lines, open: [...cut.values()].at(-1)?.at(-1)?.open === true };
}

function blockEntries(entries: readonly CutEntry[], indent: number): Block {
  return { lines: entries.map((entry) => indentLines(entry, indent)).join(''), open: entries.at(-1)?.open === true };
}

function flowSections(cut: CutSections): string {
  return `{ ${[...cut].map(([section, entries]) => `${section}: { ${entries.map((entry) => entry.flow).join(', ')} }`).join(', ')} }`;
}

/** At the beginning of a line, or behind the last one, which may lack a line end; behind blank lines that are not to be swallowed. */
function insertBlock(wanted: number, { lines, open }: Block, { text, lineEnd }: SpliceContext): Splice {
  const at = open ? afterBlankLines(wanted, text) : wanted;
  return { start: at, end: at, text: at > 0 && text[at - 1] !== '\n' ? lineEnd + lines : lines };
}

function afterBlankLines(offset: number, text: string): number {
  let at = offset;
  while (at < text.length && text.slice(at, nextLine(at, text)).trim() === '') at = nextLine(at, text);
  return at;
}

/** Below a key that has held nothing so far. */
function fillBlock(pair: NodePair, block: Block, context: SpliceContext): readonly Splice[] {
  const cleared = clearValue(pair, context.text);
  return [cleared, insertBlock(nextLine(cleared.end, context.text), block, context)];
}

function endOfLast(map: YAMLMap, { text }: SpliceContext): number {
  const last = pairsOf(map).at(-1);
  return last === undefined ? text.length : entryLines(last, text, false).end;
}

function indentOfFirst(map: YAMLMap, { text }: SpliceContext): number {
  const [first] = pairsOf(map);
  return first === undefined ? 0 : indentOf(first, text).length;
}

function pairIn(map: YAMLMap, wanted: string): NodePair | undefined {
  return pairsOf(map).find((pair) => keyOf(pair) === wanted);
}

/** Null where there is no mapping, or one without entries. */
function filledMap(pair: NodePair | undefined): YAMLMap | null {
  const value: Node | null = pair?.value ?? null;
  return isMap(value) && value.items.length > 0 ? value : null;
}
