// What is inherited, or taken over, may refer to what is not here: taken out by this file, or never brought along. Such
// references go, and so do groups that have lost their last question. Those that this file itself writes stay, so that they are reported where they stand.
import { detach, entriesOf, isInherited, treeNodes, type LayerNode } from './layer-node.ts';
import { note, type Layer } from './layer.ts';
import { reportLost } from './take-out-removed.ts';

/** Steps that have nothing left to lift go as well. */
export function dropLostReferences(layer: Layer): void {
  const { root } = layer;
  dropEmptyGroups(root, layer);
  const tree = treeNodes(root);
  const nodes = new Set(tree.map((node) => node.id));
  for (const step of entriesOf(root, 'steps')) dropServed(step, nodes, layer);
  const steps = idsOf(root, 'steps');
  const kpis = idsOf(root, 'kpis');
  const stages = new Set(entriesOf(root, 'stages').map((stage) => stage.fields.get('value')?.value));
  for (const step of entriesOf(root, 'steps')) {
    keepKnown(step, 'needs', steps);
    keepKnown(step, 'moves', kpis);
  }
  for (const pillar of entriesOf(root, 'pillars')) {
    keepKnown(pillar, 'kpis', kpis);
    keepKnown(pillar, 'metrics', kpis);
  }
  for (const symptom of entriesOf(root, 'symptoms')) {
    const stage = symptom.fields.get('stage');
    if (stage === undefined || !isInherited(stage.place) || stages.has(stage.value)) continue;
    drop(symptom, layer);
  }
  for (const question of tree.filter((node) => node.kind === 'question')) {
    keepKnown(question, 'kpis', kpis);
    for (const key of ['themes', 'roles'] as const) if (root.lists.has(key)) keepKnown(question, key, idsOf(root, key));
    if (stages.size > 0) continue;
    for (const key of ['gate', 'stage', 'pass']) {
      const field = question.fields.get(key);
      if (field !== undefined && isInherited(field.place)) question.fields.delete(key);
    }
  }
}

function idsOf(root: LayerNode, key: string): ReadonlySet<string> {
  return new Set(entriesOf(root, key).map((node) => node.id));
}

/** A change to what goes hits nothing. */
function drop(node: LayerNode, layer: Layer): void {
  if (!isInherited(node.place)) reportLost(node, layer);
  note(layer, 'dropped', node, node.place.anchor ?? node.place.path);
  detach(node);
}

/** One that this file itself writes stays, and is reported. */
function dropEmptyGroups(node: LayerNode, layer: Layer): void {
  const groups = ['pillars', 'dimensions'].flatMap((key) => node.lists.get(key) ?? []);
  for (const group of groups) {
    dropEmptyGroups(group, layer);
    const left = [...group.lists.values()].some((list) => list.length > 0);
    if (!left && isInherited(group.place)) drop(group, layer);
  }
}

function dropServed(step: LayerNode, nodes: ReadonlySet<string>, layer: Layer): void {
  for (const key of ['question', 'dimension', 'pillar']) {
    const served = step.fields.get(key);
    if (served === undefined || !isInherited(served.place)) continue;
    const left = [served.value].flat().filter((id) => nodes.has(String(id)));
    if (left.length > 0) {
      if (Array.isArray(served.value)) step.fields.set(key, { ...served, value: left });
      continue;
    }
    drop(step, layer);
  }
}

function keepKnown(node: LayerNode, key: string, known: ReadonlySet<string>): void {
  const field = node.fields.get(key);
  if (field === undefined || !isInherited(field.place) || !Array.isArray(field.value)) return;
  const kept = field.value.filter((id) => known.has(String(id)));
  if (kept.length === 0) node.fields.delete(key);
  else if (kept.length < field.value.length) node.fields.set(key, { ...field, value: kept });
}
