// The words of a framework as a tree, by the keys under which a translation has them.
import type { Word } from './framework-words.ts';

export type WordTree = string | WordBranch;
/** A list has numbers as keys. */
export type WordBranch = Map<string | number, WordTree>;

export function plantTree(words: readonly Word[]): WordBranch {
  const root: WordBranch = new Map();
  for (const { path, text } of words) {
    let branch = root;
    for (const key of path.slice(0, -1)) {
      const known = branch.get(key);
      const next: WordBranch = known instanceof Map ? known : new Map();
      branch.set(key, next);
      branch = next;
    }
    branch.set(path.at(-1) ?? '', text);
  }
  return root;
}

/** Never empty: without words there is no branch. */
export function isList(branch: WordBranch): boolean {
  return branch.has(0);
}
