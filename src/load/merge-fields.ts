// Lays the fields of one entry over those that it inherits.
import { below, type LayerNode, type Place, type Placed } from './layer-node.ts';
import { note, type Layer } from './layer.ts';
import { isRecord, isSameData } from './value-kind.ts';

// Conditions are one thought: half of one and half of another would be neither.
const indivisible = new Set(['when']);

/** Mappings such as `scoring` are merged key by key, everything else is replaced. What changes is noted. */
export function mergeField(node: LayerNode, key: string, value: unknown, place: Place, layer: Layer): void {
  const before = node.fields.get(key);
  node.fields.set(key, merge(before, { value, place }, key, node, layer));
}

function merge(before: Placed | undefined, after: Placed, key: string, node: LayerNode, layer: Layer): Placed {
  if (before !== undefined && isRecord(before.value) && isRecord(after.value) && !indivisible.has(key)) return mergeMappings(before, after, key, node, layer);
  if (!isSameData(before?.value, after.value)) note(layer, 'set', node, after.place.path, { key, before: before?.value, after: after.value });
  return after;
}

function mergeMappings(before: Placed, after: Placed, key: string, node: LayerNode, layer: Layer): Placed {
  const value = Object.create(null) as Record<string, unknown>;
  const places = new Map<string | number, Place>();
  const known = layer.places.get(before.value as object);
  for (const [part, inherited] of Object.entries(before.value as object)) {
    value[part] = inherited;
    places.set(part, known?.get(part) ?? below(before.place, part));
  }
  for (const [part, own] of Object.entries(after.value as object)) {
    const inherited = places.get(part);
    const merged = merge(inherited === undefined ? undefined : { value: value[part], place: inherited }, { value: own, place: below(after.place, part) }, `${key}.${part}`, node, layer);
    value[part] = merged.value;
    places.set(part, merged.place);
  }
  layer.places.set(value, places);
  return { value, place: after.place };
}
