// What a framework passes on to those that build on it, as a tree: its questions remember where they were first asked.
import { below, toNode, treeNodes, type LayerNode } from './layer-node.ts';
import type { Path } from './problem.ts';
import type { ResolvedFramework } from './resolved-framework.ts';

/** `anchor`: what in the uppermost file brings it in. */
export function passOn({ id, located }: ResolvedFramework, anchor: Path): LayerNode {
  const root = toNode('framework', '', located.data, { source: located, path: [], anchor });
  for (const node of treeNodes(root)) if (node.kind === 'question') rememberHome(node, id);
  return root;
}

/** `framework`: the one whose question it is. */
export function rememberHome(question: LayerNode, framework: string): void {
  if (!question.fields.has('same-as')) question.fields.set('same-as', { value: homeOf(question.id, framework), place: below(question.place, 'id') });
  // A version of that framework, not of the one that builds on it.
  question.fields.delete('changed-in');
}

export function homeOf(question: string, framework: string): string {
  return `${framework}/${question}`;
}
