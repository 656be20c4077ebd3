// A tree of layers turned back into plain data, with the way from each value to the file in which it stands.
import type { LayerNode, Place } from './layer-node.ts';
import { locateDocument, type LocatedData, type Spot } from './located-data.ts';
import type { Path } from './problem.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Where the values under the keys of objects and lists stand that were put together from several files. */
export type Places = WeakMap<object, ReadonlyMap<string | number, Place>>;

/** Lists that need an entry: that there is none is reported. Others are left out with their last entry. */
const neverLeftOut = new Set(['pillars', 'options']);

/** `document`: the uppermost file. */
export function layData(root: LayerNode, places: Places, document: ParsedDocument): LocatedData {
  const data = toData(root, places) as Readonly<Record<string, unknown>>;
  return { data, document, file: document.source.file, spotOf: (path) => spotOf(path, data, { source: locateDocument(document), path: [], anchor: null }, places) };
}

function toData(node: LayerNode, places: Places): object {
  const data = Object.create(null) as Record<string, unknown>;
  const own = new Map<string | number, Place>();
  for (const [key, { value, place }] of node.fields) {
    data[key] = value;
    own.set(key, place);
  }
  for (const [key, list] of node.lists) {
    if (list.length === 0 && !neverLeftOut.has(key)) continue;
    const items = list.map((child) => toData(child, places));
    places.set(items, new Map(list.map((child, index) => [index, child.place])));
    data[key] = items;
    own.set(key, node.place.anchor === null && list[0] !== undefined ? list[0].place : node.place);
  }
  places.set(data, own);
  return data;
}

function spotOf(path: Path, data: unknown, start: Place, places: Places): Spot {
  let place = start;
  let node: unknown = data;
  for (const key of path) {
    const known = typeof node === 'object' && node !== null ? places.get(node)?.get(key) : undefined;
    place = known ?? { ...place, path: [...place.path, key] };
    node = typeof node === 'object' && node !== null ? (node as Readonly<Record<string | number, unknown>>)[key] : undefined;
  }
  const inner = place.source.spotOf(place.path);
  return { ...inner, anchor: place.anchor };
}
