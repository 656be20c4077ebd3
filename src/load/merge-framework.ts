// A framework file laid over the framework that it extends, and over the questions that it takes from others.
import type { Change } from './change.ts';
import { passOn } from './base-tree.ts';
import { dropLostReferences } from './drop-lost-references.ts';
import { entryKindOf, toNode, type LayerNode, type Place } from './layer-node.ts';
import { layData } from './layered-data.ts';
import { ownPlace, type Layer } from './layer.ts';
import { locateDocument, type LocatedData } from './located-data.ts';
import { leaveOut, mergeEntries, type Entry } from './merge-entries.ts';
import { mergeField } from './merge-fields.ts';
import { mergePlaced } from './merge-placed.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import type { ResolvedFramework } from './resolved-framework.ts';
import { levelValuesOf, takeQuestion, takeSteps } from './take-over.ts';
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

/** `document`: of the right shape. What does not fit is in the report. */
export function mergeFramework(document: ParsedDocument, base: ResolvedFramework | null, findSource: FindSource, report: Report): Merged {
  const own = locateDocument(document);
  const places = new WeakMap<object, ReadonlyMap<string | number, Place>>();
  const root = base === null ? toNode('framework', '', {}, { source: own, path: [], anchor: null }) : passOn(base, ['extends']);
  for (const key of notInherited) root.fields.delete(key);
  const taken: (() => void)[] = [];
  const takeOver = (reference: string, as: string, path: Path): LayerNode | null => {
    const at = reference.indexOf('/');
    const source = findSource(reference.slice(0, at), path);
    const id = reference.slice(at + 1);
    const node = source === null ? null : takeQuestion(source, id, levelValuesOf(root), path, report);
    if (node !== null && source !== null) taken.push(() => takeSteps(source, id, as, path, root));
    return node;
  };
  const layer: Layer = { document, own, report, extending: base !== null, root, changes: [], places, takeOver };
  const { pillars, steps, dimensions, questions, ...rest } = document.data;
  root.place = ownPlace(layer, []);
  mergeRoot(rest, layer);
  leaveOut(root, rest, [], layer);
  mergeRoot({ pillars }, layer);
  mergePlaced('dimension', (dimensions ?? []) as readonly Entry[], ['dimensions'], layer);
  mergePlaced('question', (questions ?? []) as readonly Entry[], ['questions'], layer);
  for (const take of taken) take();
  mergeRoot({ steps }, layer);
  dropLostReferences(layer);
  return { located: layData(root, places, document), changes: layer.changes };
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
