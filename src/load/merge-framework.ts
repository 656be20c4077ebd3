// A framework file laid over the framework that it extends, and over the questions that it takes from others.
import type { Change } from './change.ts';
import { passOn } from './base-tree.ts';
import { dropLostReferences } from './drop-lost-references.ts';
import { forgetHome } from './forget-home.ts';
import { entryKindOf, hasPlainOptions, levelValuesOf, toNode, treeNodes, type LayerNode, type Place } from './layer-node.ts';
import { layData } from './layered-data.ts';
import { indexTree, ownPlace, type Entry, type Layer } from './layer.ts';
import { leaveOut } from './leave-out.ts';
import { locateDocument, type LocatedData } from './located-data.ts';
import { mergeEntries } from './merge-entries.ts';
import { mergeField } from './merge-fields.ts';
import { mergePlaced } from './merge-placed.ts';
import type { Path } from './problem.ts';
import { takeKpi, type KpiCatalog } from './kpi-catalog.ts';
import type { Report } from './report.ts';
import type { ResolvedFramework } from './resolved-framework.ts';
import { takeOutRemoved } from './take-out-removed.ts';
import { takeQuestion, takeSteps, type TakenQuestion } from './take-over.ts';
import { isSameData } from './value-kind.ts';
import type { ParsedDocument } from './yaml-document.ts';

export interface Merged {
  readonly located: LocatedData;
  readonly changes: readonly Change[];
}

/** Fields that say how to merge, or belong to this file alone. */
const notInherited = ['format', 'id', 'version'];
const directions = new Set(['extends', 'without', 'questions', 'dimensions']);

/** Looks up a framework by its id; null, and reported at `path`, where there is none. */
export type FindSource = (id: string, path: Path) => ResolvedFramework | null;

/** `document`: of the right shape; `kpis`: asked for only where one is taken over. What does not fit is in the report. */
export function mergeFramework(document: ParsedDocument, base: ResolvedFramework | null, findSource: FindSource, kpis: () => KpiCatalog, report: Report): Merged {
  const own = locateDocument(document);
  const places = new WeakMap<object, ReadonlyMap<string | number, Place>>();
  const root = base === null ? toNode('framework', '', {}, { source: own, path: [], anchor: null }) : passOn(base, ['extends']);
  for (const key of notInherited) root.fields.delete(key);
  const taken: TakenQuestion[] = [];
  const takeOver = (reference: string, as: string, path: Path): LayerNode | null => {
    const at = reference.indexOf('/');
    const source = findSource(reference.slice(0, at), path);
    if (source === null) return null;
    const use: TakenQuestion = { source, question: reference.slice(at + 1), as, path };
    taken.push(use);
    return takeQuestion(use, root, report);
  };
  const layer: Layer = { document, own, report, extending: base !== null, root, index: new Map(), suggesters: new Map(), changes: [], places, takeOver, takeKpi: (id, path) => takeKpi(kpis(), id, path, report) };
  indexTree(root, layer);
  const { pillars, steps, dimensions, questions, ...rest } = document.data;
  const inheritedLevels = levelValuesOf(root);
  // What is left of nothing but inherited parts has no better place.
  root.place = ownPlace(layer, base === null ? [] : ['extends']);
  leaveOut(root, document.data, [], layer);
  mergeRoot(rest, layer);
  if (base !== null && !isSameData(inheritedLevels, levelValuesOf(root))) forgetAnswersByLevel(root);
  mergeRoot({ pillars }, layer);
  mergePlaced('dimension', (dimensions ?? []) as readonly Entry[], ['dimensions'], layer);
  mergePlaced('question', (questions ?? []) as readonly Entry[], ['questions'], layer);
  takeSteps(taken, root);
  mergeRoot({ steps }, layer);
  takeOutRemoved(root, layer);
  dropLostReferences(layer);
  return { located: layData(root, places, document), changes: layer.changes };
}

/** Options that are plain texts have the values of the levels: with other values they are other answers. */
function forgetAnswersByLevel(root: LayerNode): void {
  for (const node of treeNodes(root)) if (node.kind === 'question' && hasPlainOptions(node)) forgetHome(node);
}

function mergeRoot(fields: Entry, layer: Layer): void {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || directions.has(key)) continue;
    const kind = entryKindOf('framework', key, value);
    if (kind !== null) mergeEntries(layer.root, key, kind, value as readonly Entry[], [key], layer);
    else if (notInherited.includes(key)) layer.root.fields.set(key, { value, place: ownPlace(layer, [key]) });
    else mergeField(layer.root, key, value, ownPlace(layer, [key]), layer);
  }
}
