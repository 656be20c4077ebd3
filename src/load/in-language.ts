// A framework in the language that somebody asks for.
import type { Framework } from '../model/framework.ts';
import { languageChain } from '../model/language-tag.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Places } from './catalog.ts';
import { wordKey, wordsOf } from './framework-words.ts';
import { success } from './problem.ts';
import { translateFramework } from './translate-framework.ts';
import { findWords, tagsBefore } from './translated-words.ts';

export interface FrameworkInLanguage {
  readonly framework: Framework;
  /** The translations that were read. */
  readonly files: readonly string[];
}

/**
 * Null where neither the framework nor a translation is in the language. `de-CH` is put together from translations into `de-CH`, then
 * `de`, then the framework's own words. Fails where a translation that is needed is broken.
 */
export function putIntoLanguage(framework: Framework, language: string, places: Places): Outcome<FrameworkInLanguage | null> {
  const found = findWords(framework, tagsBefore(framework.language, language), language, places);
  if (!found.ok) return found;
  const { words, files, language: spoken } = found.value;
  if (spoken !== null) return success({ framework: translateFramework(framework, { framework: framework.id, language: spoken, words }), files });
  return success(isIn(framework.language, language) ? { framework, files } : null);
}

/** Keys of words that a translation into `language` can leave out, since other files have them. */
export function wordsElsewhere(framework: Framework, language: string, places: Places): ReadonlySet<string> {
  const [, ...wider] = languageChain(language);
  if (wider.includes(framework.language.toLowerCase())) return new Set(wordsOf(framework).map(({ path }) => wordKey(path)));
  const found = findWords(framework, wider, language, places);
  // What is broken is told where it stands.
  return new Set(found.ok ? found.value.words.keys() : []);
}

/** `de-AT` is in `de`, and for somebody who asks for `de-CH`, `de` is near enough. */
function isIn(own: string, language: string): boolean {
  return languageChain(own).includes(language.toLowerCase()) || languageChain(language).includes(own.toLowerCase());
}
