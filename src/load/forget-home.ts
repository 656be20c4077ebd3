// A question that is inherited remembers where it was first asked, as long as answers to it mean the same.
import { entriesOf, isInherited, type LayerNode } from './layer-node.ts';

/** What answers to a question mean, as plain data to compare; null for anything else. */
export function answersOf(node: LayerNode): unknown {
  if (node.kind !== 'question') return null;
  const items = entriesOf(node, 'options').map(({ fields }) => ['id', 'value', 'text'].map((key) => fields.get(key)?.value));
  return [items, node.fields.get('type')?.value ?? 'choice', ...['options', 'bands', 'scale'].map((key) => node.fields.get(key)?.value)];
}

/** An inherited question whose answers mean something else is a new one, unless this file says which it is. */
export function forgetHome(question: LayerNode): void {
  const sameAs = question.fields.get('same-as');
  if (sameAs !== undefined && isInherited(sameAs.place)) question.fields.delete('same-as');
}
