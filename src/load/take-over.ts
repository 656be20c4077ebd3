// `use: framework/question`: a question of another framework, with the steps that lift it.
import { append, detach, treeNodes, type LayerNode } from './layer-node.ts';
import type { Layer } from './layer.ts';
import { passOn } from './base-tree.ts';
import type { Path } from './problem.ts';
import type { ResolvedFramework } from './resolved-framework.ts';
import { suggestName } from './suggest.ts';

/** Null, and reported at `path`, where that framework has no such question. `levels`: the values of the levels here. */
export function takeQuestion(source: ResolvedFramework, id: string, levels: readonly unknown[], path: Path, report: Layer['report']): LayerNode | null {
  const root = passOn(source, path);
  const questions = treeNodes(root).filter((node) => node.kind === 'question');
  const found = questions.find((node) => node.id === id);
  if (found === undefined) {
    report.add('unknown-id', { kind: 'question', id, suggestion: suggestName(id, questions.map((node) => node.id)) }, path);
    return null;
  }
  giveOptionsValues(found, levelValuesOf(root), levels);
  detach(found);
  return found;
}

export function levelValuesOf(root: LayerNode): readonly unknown[] {
  return (root.lists.get('levels') ?? []).map((level) => level.fields.get('value')?.value);
}

/** Options that are plain texts have the values of the levels there; where levels here have others, they are written out. */
function giveOptionsValues(question: LayerNode, there: readonly unknown[], here: readonly unknown[]): void {
  const options = question.fields.get('options');
  if (JSON.stringify(there) === JSON.stringify(here) || options === undefined || !Array.isArray(options.value) || !options.value.every((option) => typeof option === 'string')) return;
  question.fields.set('options', { value: (options.value as readonly string[]).map((text, index) => ({ value: there[index], text })), place: options.place });
}

/** The steps that lift a question there, to lift the question `as` here; those that are here already stay as they are. */
export function takeSteps(source: ResolvedFramework, question: string, as: string, path: Path, root: LayerNode): void {
  const known = new Map((root.lists.get('steps') ?? []).map((step) => [step.id, step]));
  for (const step of passOn(source, path).lists.get('steps') ?? []) {
    const served = step.fields.get('question');
    if (served === undefined || ![served.value].flat().includes(question)) continue;
    const here = known.get(step.id);
    if (here !== undefined) {
      serveAlso(here, step, as);
      continue;
    }
    step.fields.set('question', { value: as, place: served.place });
    append(root, 'steps', step);
  }
}

/** The same step, brought along by another question before, lifts this one as well. */
function serveAlso(here: LayerNode, same: LayerNode, question: string): void {
  const served = here.fields.get('question');
  if (served === undefined || here.place.source !== same.place.source) return;
  const ids = [served.value].flat();
  if (!ids.includes(question)) here.fields.set('question', { ...served, value: [...ids, question] });
}
