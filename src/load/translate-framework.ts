// A framework in other words. Pure: ids, numbers and structure stay as they are.
import type { Framework } from '../model/framework.ts';
import { mapWords, wordKey } from './framework-words.ts';

/** Checked words for one framework; never more than it has itself. */
export interface Translation {
  /** Id of the framework. */
  readonly framework: string;
  /** BCP 47 tag, as written. */
  readonly language: string;
  /** By `wordKey` of the path. */
  readonly words: ReadonlyMap<string, string>;
}

/** What is not translated keeps the original words. */
export function translateFramework(framework: Framework, { language, words }: Translation): Framework {
  return { ...mapWords(framework, (text, path) => words.get(wordKey(path)) ?? text), language };
}
