// `use: framework/question`: a question of another framework, with the steps that lift it.
import { homeOf, rememberHome } from './base-tree.ts';
import { append, below, entriesOf, hasPlainOptions, levelValuesOf, toNode, treeNodes, type LayerNode, type Place } from './layer-node.ts';
import type { LocatedData } from './located-data.ts';
import { offerOf } from './offer.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import type { ResolvedFramework } from './resolved-framework.ts';
import { isSameData } from './value-kind.ts';

/** One `use` of a file. */
export interface TakenQuestion {
  readonly source: ResolvedFramework;
  /** The id that it has there. */
  readonly question: string;
  /** The id that it has here. */
  readonly as: string;
  /** Of the `use`. */
  readonly path: Path;
}

/** Null, and reported, where that framework has no such question. `root`: the framework that takes it over, its levels and themes known. */
export function takeQuestion({ source, question: id, path }: TakenQuestion, root: LayerNode, report: Report): LayerNode | null {
  const { questions, suggest, levelValues } = offerOf(source);
  const found = questions.get(id);
  if (found === undefined) {
    report.add('unknown-id', { kind: 'question', id, suggestion: suggest(id) }, path);
    return null;
  }
  const node = toNode('question', id, found.part, { source: source.located, path: found.path, anchor: path });
  rememberHome(node, source.id);
  // Themes that have a title there have none here; where themes are declared, lost ones go with all other lost references.
  if (source.located.data['themes'] !== undefined && !root.lists.has('themes')) node.fields.delete('themes');
  keepValues(node, levelValues, levelValuesOf(root));
  return node;
}

/** What the levels there stand for is written out where levels here have other values: the values of plain options, else the scale. */
function keepValues(question: LayerNode, there: readonly unknown[], here: readonly unknown[]): void {
  if (isSameData(there, here)) return;
  const { fields, place } = question;
  const options = fields.get('options');
  if (options !== undefined && hasPlainOptions(question)) fields.set('options', { ...options, value: (options.value as readonly string[]).map((text, index) => ({ value: there[index], text })) });
  else if ((fields.get('type')?.value ?? 'choice') !== 'choice' && !fields.has('scale')) fields.set('scale', { value: { min: there[0], max: there.at(-1) }, place });
}

/**
 * The steps that lift the questions there, to lift them here; a step that is here already lifts one more. One whose id another step has
 * here is called `framework.id`.
 */
export function takeSteps(taken: readonly TakenQuestion[], root: LayerNode): void {
  const here = new Map(entriesOf(root, 'steps').map((step) => [step.id, step]));
  const renamed = new Map<LocatedData, Map<string, string>>();
  const homes = new Map(treeNodes(root).map((node) => [node.id, node.fields.get('same-as')?.value]));
  for (const { source, question, as, path } of taken) {
    const { steps, questions } = offerOf(source);
    const home = questions.get(question)?.part['same-as'] ?? homeOf(question, source.id);
    for (const { part, path: at } of steps.get(question) ?? []) {
      const place: Place = { source: source.located, path: at, anchor: path };
      const isSame = (step: LayerNode) => step.place.source === source.located || servedBy(step).some((id) => homes.get(id) === home);
      const id = part.id ?? '';
      const longId = `${source.id}.${id}`;
      const known = [here.get(id), here.get(longId)].find((step) => step !== undefined && isSame(step));
      if (known !== undefined) {
        serveAlso(known, as);
        continue;
      }
      const step = toNode('step', here.has(id) ? longId : id, part, place);
      step.fields.set('id', { value: step.id, place: below(place, 'id') });
      step.fields.set('question', { value: as, place: below(place, 'question') });
      append(root, 'steps', step);
      if (step.id !== id) renamed.set(source.located, (renamed.get(source.located) ?? new Map<string, string>()).set(id, step.id));
      here.set(step.id, step);
    }
  }
  for (const step of here.values()) followNames(step, renamed.get(step.place.source));
}

/** What a step needs among those that were taken over with it goes by their ids here. */
function followNames(step: LayerNode, renamed: ReadonlyMap<string, string> | undefined): void {
  const needs = step.fields.get('needs');
  if (renamed === undefined || needs === undefined) return;
  step.fields.set('needs', { ...needs, value: (needs.value as readonly string[]).map((id) => renamed.get(id) ?? id) });
}

function servedBy(step: LayerNode): readonly string[] {
  return [(step.fields.get('question')?.value ?? []) as string | readonly string[]].flat();
}

function serveAlso(step: LayerNode, question: string): void {
  const served = step.fields.get('question');
  const ids = servedBy(step);
  if (served !== undefined && !ids.includes(question)) step.fields.set('question', { ...served, value: [...ids, question] });
}
