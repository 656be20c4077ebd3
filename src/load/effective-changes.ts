// What a chain of framework files comes to: of several changes to one value only the last counts.
import type { Change } from './change.ts';
import { rangeOf } from './locate.ts';
import { isSameData } from './value-kind.ts';

/** In the order of the files, the lowest first, and of where they stand in them. `before` is what the first of several changes found; those that lead back to it are none. */
export function effectiveChanges(changes: readonly Change[]): readonly Change[] {
  const last = new Map<string, Change>();
  for (const change of changes) {
    const subject = JSON.stringify([change.kind, change.id, change.key, change.key === null ? change.what : null]);
    const earlier = last.get(subject);
    last.delete(subject);
    last.set(subject, earlier === undefined ? change : { ...change, before: earlier.before });
  }
  const files = [...new Set(changes.map((change) => change.document))];
  const place = ({ document, path }: Change) => [files.indexOf(document), rangeOf(document, path, 'value').start.offset] as const;
  return [...last.values()].filter(({ what, before, after }) => what !== 'set' || !isSameData(before, after)).map((change) => ({ change, at: place(change) })).toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]).map(({ change }) => change);
}
