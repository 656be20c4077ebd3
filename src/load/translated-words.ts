// Words of a framework in a language, out of all files that have some: its own translations, and those of frameworks whose questions it has.
import { allQuestions, type Framework } from '../model/framework.ts';
import { languageChain } from '../model/language-tag.ts';
import type { Outcome } from '../model/outcome.ts';
import { findFramework, type Places } from './catalog.ts';
import { shownFile } from './framework-files.ts';
import { wordKey, wordsOf } from './framework-words.ts';
import { success, type Path } from './problem.ts';
import { listTranslations, loadTranslationFile } from './translation-file.ts';

export interface TranslatedWords {
  /** By `wordKey`. */
  readonly words: ReadonlyMap<string, string>;
  /** The translations that were read. */
  readonly files: readonly string[];
  /** Of the narrowest translation, as written; null where there is none. */
  readonly language: string | null;
}

const none: TranslatedWords = { words: new Map(), files: [], language: null };

/** `own`: which translations of the framework itself count, narrowest first. Fails where one that is needed is broken. */
export function findWords(framework: Framework, own: readonly string[], language: string, places: Places): Outcome<TranslatedWords> {
  let all = none;
  for (const id of relativesOf(framework)) {
    const inherited = inheritWords(framework, id, language, places);
    if (!inherited.ok) return inherited;
    all = join(all, inherited.value);
  }
  const read = readWords(framework, own, places);
  return read.ok ? success(join(all, read.value)) : read;
}

/** The tags for which a translation is wanted, narrowest first: where the framework's own language comes, its own words are right. */
export function tagsBefore(own: string, language: string): readonly string[] {
  const tags = languageChain(language);
  const end = tags.indexOf(own.toLowerCase());
  return end < 0 ? tags : tags.slice(0, end);
}

/** Of both; the second one has the last word. */
function join(first: TranslatedWords, second: TranslatedWords): TranslatedWords {
  return { words: new Map([...first.words, ...second.words]), files: [...first.files, ...second.files], language: second.language ?? first.language };
}

function readWords(framework: Framework, tags: readonly string[], places: Places): Outcome<TranslatedWords> {
  let all = none;
  const known = listTranslations(places.folders, framework.id);
  for (const tag of tags.toReversed()) {
    const place = known.find(({ language }) => language.toLowerCase() === tag);
    if (place === undefined) continue;
    const loaded = loadTranslationFile(place.file, framework, shownFile(places, place.file));
    if (!loaded.ok) return loaded;
    all = join(all, { ...loaded.value, files: [place.file] });
  }
  return success(all);
}

/** Ids of other frameworks of which it has questions: what it extends, and what it takes over from. */
function relativesOf(framework: Framework): ReadonlySet<string> {
  const homes = allQuestions(framework).map(({ home }) => home.slice(0, home.indexOf('/')));
  return new Set(homes.filter((id) => id !== framework.id));
}

/** What the translations of another framework say about words that are the same here and there. */
function inheritWords(framework: Framework, id: string, language: string, places: Places): Outcome<TranslatedWords> {
  if (listTranslations(places.folders, id).length === 0) return success(none);
  const relative = findFramework(places, id);
  if (!relative.ok) return success(none);
  const there = relative.value.framework;
  const translated = readWords(there, tagsBefore(there.language, language), places);
  if (!translated.ok) return translated;
  const originals = new Map(wordsOf(there).map(({ path, text }) => [wordKey(path), text]));
  const questions = new Map(allQuestions(framework).flatMap(({ id: here, home }) => (home.startsWith(`${id}/`) ? [[here, home.slice(id.length + 1)] as const] : [])));
  const words = wordsOf(framework).flatMap(({ path, text }) => {
    const key = wordKey(pathThere(path, questions));
    const word = translated.value.words.get(key);
    return word !== undefined && originals.get(key) === text ? [[wordKey(path), word] as const] : [];
  });
  return success({ ...translated.value, words: new Map(words) });
}

/** `questions`: ids there by ids here. */
function pathThere(path: Path, questions: ReadonlyMap<string, string>): Path {
  const [section, id, ...rest] = path;
  return section === 'questions' && typeof id === 'string' ? [section, questions.get(id) ?? id, ...rest] : path;
}
