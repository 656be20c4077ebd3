// Saves changed answers into an assessment file that a person wrote: only what changed is replaced, every other byte stays.
import { isAlias, isMap } from 'yaml';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { assessmentSchema } from './assessment-schema.ts';
import { loadAssessment } from './assessment.ts';
import { holdsAlias, isAnchored, keyOf, pairsOf, type NodePair } from './node-extent.ts';
import { isSameAssessment } from './same-assessment.ts';
import { sourceFromText, type Source } from './source-text.ts';
import { spliceAnswerParts } from './splice-answer-parts.ts';
import { afterColon, indentOf, renderKey, replaceValue, spliceEntries, type EntryChange, type SpliceContext } from './splice-entries.ts';
import { applySplices, type Splice } from './splice.ts';
import { changesOf, entryOrder, sectionNames, writeEntries, type Entries, type RenderEntry, type SectionName } from './written-entries.ts';
import { parseSource, type ParsedDocument } from './yaml-document.ts';

export type { RenderEntry } from './written-entries.ts';

const rootOrder = Object.keys(assessmentSchema._zod.def.shape);

interface Editing {
  readonly document: ParsedDocument;
  readonly context: SpliceContext;
  readonly before: Assessment;
  readonly after: Assessment;
  readonly framework: Framework;
  readonly renderEntry: RenderEntry;
}

/**
 * The text of `source`, which says `before`, changed so that it says `after`. Throws, and has changed nothing, if the
 * result would not say so: that is a bug.
 */
export function editAssessment(source: Source, before: Assessment, after: Assessment, framework: Framework, renderEntry: RenderEntry): string {
  const context = { text: source.text, lineEnd: source.text.includes('\r\n') ? '\r\n' : '\n' };
  const editing: Editing = { document: parse(source), context, before, after, framework, renderEntry };
  const was = writeEntries(before, framework, renderEntry);
  const is = writeEntries(after, framework, renderEntry);
  const rootChanges = [...changesOf(was.facts, is.facts)];
  const splices: Splice[] = [];
  for (const name of sectionNames) {
    const edited = editSection(name, changesOf(was.sections[name], is.sections[name]), is.sections[name], editing);
    splices.push(...edited.splices);
    rootChanges.push(...edited.rootChanges);
  }
  // What is inside a section comes first: both may end at the same place.
  const text = applySplices(source.text, [...splices, ...spliceEntries(editing.document.root, rootChanges, rootOrder, context)]);
  verify(source, text, after, framework);
  return text;
}

function parse(source: Source): ParsedDocument {
  const parsed = parseSource(source);
  if (!parsed.ok) throw new Error(`${source.file} is to be changed, but cannot be read: ${parsed.diagnostics[0]?.code}`);
  return parsed.value;
}

function verify(source: Source, text: string, after: Assessment, framework: Framework): void {
  const changed = sourceFromText(source.file, text, source.path);
  const parsed = changed.ok ? parseSource(changed.value) : changed;
  const loaded = parsed.ok ? loadAssessment(parsed.value, framework) : parsed;
  if (!loaded.ok) throw new Error(`${source.file} would be broken by saving: ${loaded.diagnostics[0]?.code}`);
  if (!isSameAssessment(loaded.value, after)) throw new Error(`${source.file} would not say what it should after saving`);
}

interface SectionEdit {
  readonly splices: readonly Splice[];
  /** Where the whole section is new. */
  readonly rootChanges: readonly EntryChange[];
}

function editSection(name: SectionName, changes: readonly EntryChange[], after: Entries, editing: Editing): SectionEdit {
  const { document, context } = editing;
  if (changes.length === 0) return { splices: [], rootChanges: [] };
  const order = entryOrder(name, editing.after, editing.framework);
  const pair = pairsOf(document.root).find((found) => keyOf(found) === name);
  const section = pair?.value ?? null;
  if (isMap(section) && section.items.length > 0) {
    const all = [...changes, ...repeatedElsewhere(pairsOf(section), changes, after)];
    const parts = name === 'answers' ? spliceAnswerParts(section, all, editing) : new Map<string, readonly Splice[]>();
    const entries = spliceEntries(section, all.filter((change) => !parts.has(change.key)), order, context);
    return { splices: [...[...parts.values()].flat(), ...entries], rootChanges: [] };
  }
  const text = renderSection(isAlias(section) ? toChanges(after) : changes, order, editing);
  if (pair === undefined) return { splices: [], rootChanges: [{ key: name, text }] };
  return { splices: openSection(pair, text, editing), rootChanges: [] };
}

function toChanges(entries: Entries): readonly EntryChange[] {
  return [...entries].map(([key, text]) => ({ key, text }));
}

/** An anchor that goes away takes its value along, so the entries that repeat it are written out. */
function repeatedElsewhere(pairs: readonly NodePair[], changes: readonly EntryChange[], after: Entries): readonly EntryChange[] {
  const changed = new Set(changes.map((change) => change.key));
  if (!pairs.some((pair) => changed.has(keyOf(pair)) && isAnchored(pair.value))) return [];
  const holders = new Set(pairs.filter((pair) => !changed.has(keyOf(pair)) && holdsAlias(pair.value)).map(keyOf));
  return toChanges(after).filter((entry) => holders.has(entry.key));
}

/** Begins with a line end where it is a block. */
function renderSection(entries: readonly EntryChange[], order: readonly string[], { document: { root }, context }: Editing): string {
  const [first] = pairsOf(root);
  const indent = first === undefined ? '' : indentOf(first, context.text);
  const rank = new Map(order.map((key, index) => [key, index]));
  const lines = entries
    .filter((entry) => entry.text !== null)
    .sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0))
    .map((entry) => `${renderKey(entry.key)}: ${entry.text}`);
  return root.flow === true ? `{ ${lines.join(', ')} }` : lines.map((line) => `${context.lineEnd}${indent}  ${line}`).join('');
}

/** Fills a section that holds nothing, `{}`, `~` or an alias; a comment behind it stays in its line. */
function openSection(pair: NodePair, text: string, { document, context }: Editing): readonly Splice[] {
  if (document.root.flow === true) return replaceValue(pair, text, document.root, context);
  const colon = afterColon(pair, context.text);
  const [start, end] = pair.value?.range ?? [colon, colon];
  const removed = start === end ? colon : end;
  const lineStop = removed + context.text.slice(removed).search(/\r?\n|$/);
  return [
    { start: colon, end: removed, text: '' },
    { start: lineStop, end: lineStop, text },
  ];
}
