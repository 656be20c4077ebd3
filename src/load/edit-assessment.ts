// Saves changed answers into an assessment file that a person wrote: only what changed is replaced, every other byte stays.
import { isAlias, isMap, type Node, type YAMLMap } from 'yaml';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { assessmentSchema } from './assessment-schema.ts';
import { beginEdit, changeEdit, endEdit, type EditedText } from './edited-text.ts';
import { keyOf, pairsOf, type NodePair } from './node-extent.ts';
import type { Source } from './source-text.ts';
import { findPartChanges, spliceAnswerParts } from './splice-answer-parts.ts';
import { indentOf, openMapping, renderKey, spliceEntries, type EntryChange } from './splice-entries.ts';
import type { Splice } from './splice.ts';
import { nodesIn, writeOutAliases } from './write-out-aliases.ts';
import { changesOf, entryOrder, sectionNames, writeEntries, type RenderEntry, type SectionName } from './written-entries.ts';

export type { RenderEntry } from './written-entries.ts';

/** The order of the keys of an assessment file. */
export const rootOrder = Object.keys(assessmentSchema._zod.def.shape);

/** What an edit is about. */
interface Wanted {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly framework: Framework;
  readonly renderEntry: RenderEntry;
  readonly facts: readonly EntryChange[];
  readonly sections: ReadonlyMap<SectionName, readonly EntryChange[]>;
}

/**
 * The text of `source`, which says `before`, changed so that it says `after`. Throws, and has changed nothing, if the
 * result would not say so: that is a bug.
 */
export function editAssessment(source: Source, before: Assessment, after: Assessment, framework: Framework, renderEntry: RenderEntry): string {
  const was = writeEntries(before, framework, renderEntry);
  const is = writeEntries(after, framework, renderEntry);
  const sections = new Map(sectionNames.map((name) => [name, changesOf(was.sections[name], is.sections[name])]));
  const wanted: Wanted = { before, after, framework, renderEntry, facts: changesOf(was.facts, is.facts), sections };
  const edit = freeChanged(beginEdit(source), wanted);
  const edited = sectionNames.map((name) => editSection(name, edit, wanted));
  const rootChanges = [...wanted.facts, ...edited.flatMap((section) => section.rootChanges)];
  // What is inside a section comes first: both may end at the same place.
  const splices = [...edited.flatMap((section) => section.splices), ...spliceEntries(edit.document.root, rootChanges, rootOrder, edit.context)];
  return endEdit(changeEdit(edit, splices), after, framework);
}

/** Before something changes, what repeats it elsewhere is written out. */
function freeChanged(edit: EditedText, wanted: Wanted): EditedText {
  const { document } = edit;
  if (document.targets.size === 0) return edit;
  return changeEdit(edit, writeOutAliases(document, new Set(pairsOf(document.root).flatMap((pair) => changedNodes(pair, wanted)))));
}

/** Of one key of the file: everything that will not say any more what it says. */
function changedNodes(pair: NodePair, wanted: Wanted): readonly Node[] {
  const section = pair.value;
  if (wanted.facts.some((change) => change.key === keyOf(pair))) return replacedNodes(section);
  const changes = wanted.sections.get(keyOf(pair) as SectionName) ?? [];
  if (changes.length === 0 || section === null) return [];
  if (!isMap(section)) return [section];
  const parts = findPartChanges(section, changes, wanted);
  return changedMapping(section, changes, ({ value }, key) => {
    const own = parts.get(key);
    return own === undefined || !isMap(value) ? replacedNodes(value) : changedMapping(value, own, (part) => replacedNodes(part.value));
  });
}

/** The mapping, and what `inside` names of those of its entries that change. */
function changedMapping(map: YAMLMap, changes: readonly EntryChange[], inside: (entry: NodePair, key: string) => readonly Node[]): readonly Node[] {
  const keys = new Set(changes.map(({ key, was = key }) => was));
  return [map, ...pairsOf(map).flatMap((entry) => (keys.has(keyOf(entry)) ? inside(entry, keyOf(entry)) : []))];
}

/** All that a replaced value takes along; an alias in it names something that stays. */
function replacedNodes(value: Node | null): readonly Node[] {
  return nodesIn(value).filter((node) => !isAlias(node));
}

interface SectionEdit {
  readonly splices: readonly Splice[];
  /** Where the whole section is new. */
  readonly rootChanges: readonly EntryChange[];
}

function editSection(name: SectionName, { document, context }: EditedText, wanted: Wanted): SectionEdit {
  const changes = wanted.sections.get(name) ?? [];
  if (changes.length === 0) return { splices: [], rootChanges: [] };
  const order = entryOrder(name, wanted.after, wanted.framework);
  const pair = pairsOf(document.root).find((found) => keyOf(found) === name);
  const section = pair?.value ?? null;
  if (isMap(section) && section.items.length > 0) {
    const parts = name === 'answers' ? findPartChanges(section, changes, wanted) : new Map<string, readonly EntryChange[]>();
    const entries = spliceEntries(section, changes.filter((change) => !parts.has(change.key)), order, context);
    return { splices: [...spliceAnswerParts(section, parts, context), ...entries], rootChanges: [] };
  }
  const text = renderSection(changes, order, { document, context });
  if (pair === undefined) return { splices: [], rootChanges: [{ key: name, text }] };
  return { splices: openMapping(pair, text, document.root, context), rootChanges: [] };
}

/** Begins with a line end where it is a block. */
function renderSection(entries: readonly EntryChange[], order: readonly string[], { document: { root }, context }: EditedText): string {
  const [first] = pairsOf(root);
  const indent = first === undefined ? '' : indentOf(first, context.text);
  const rank = new Map(order.map((key, index) => [key, index]));
  const lines = entries
    .filter((entry) => entry.text !== null)
    .sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0))
    .map((entry) => `${renderKey(entry.key)}: ${entry.text}`);
  return root.flow === true ? `{ ${lines.join(', ')} }` : lines.map((line) => `${context.lineEnd}${indent}  ${line}`).join('');
}
