// Translations as files: <framework>.<language>.yaml in a folder where frameworks lie. Finds them by name and reads them.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Framework } from '../model/framework.ts';
import { isLanguageTag } from '../model/language-tag.ts';
import type { Outcome } from '../model/outcome.ts';
import { namesIn } from './framework-files.ts';
import { findIdFault } from './id.ts';
import { isInside } from './is-inside.ts';
import { failure, problem } from './problem.ts';
import { readSource } from './source.ts';
import type { Translation } from './translate-framework.ts';
import { loadTranslation } from './translation.ts';
import { parseSource, type ParsedDocument } from './yaml-document.ts';

export interface TranslationPlace {
  /** As the file's name has it. */
  readonly language: string;
  readonly file: string;
}

/** One per language, from the first of the folders that has it; sorted by language. Other files of such a name are passed over. */
export function listTranslations(folders: readonly string[], id: string): readonly TranslationPlace[] {
  const places = new Map<string, TranslationPlace>();
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const language = name.startsWith(`${id}.`) && name.endsWith('.yaml') ? name.slice(id.length + 1, -'.yaml'.length) : '';
      const key = language.toLowerCase();
      if (isLanguageTag(language) && !places.has(key) && !isSomethingElse(join(folder, name))) places.set(key, { language, file: join(folder, name) });
    }
  }
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

/** Checked against its framework, and against its own name. `shown`: how messages call it. */
export function loadTranslationFile(file: string, framework: Framework, shown: string): Outcome<Translation> {
  if (!isInside(dirname(file), file)) return failure([problem('outside-folder', {}, { file: shown })]);
  const source = readSource(file, shown);
  if (!source.ok) return source;
  const document = parseSource(source.value);
  return document.ok ? withItsName(document.value, loadTranslation(document.value, framework)) : document;
}

/** Fails where the file would not be found by what it says about itself. */
export function withItsName({ data, source }: ParsedDocument, loaded: Outcome<Translation>): Outcome<Translation> {
  const { framework, language } = data;
  if (typeof framework !== 'string' || findIdFault(framework) !== null || typeof language !== 'string' || !isLanguageTag(language)) return loaded;
  const id = `${framework}.${language}`;
  const name = basename(source.path);
  if (name.toLowerCase() === `${id}.yaml`.toLowerCase()) return loaded;
  return failure([...loaded.diagnostics, problem('other-file-name', { id, name }, { file: source.file })]);
}

/** A framework may be called acme.de, and an assessment of the German branch as well. */
function isSomethingElse(file: string): boolean {
  if (!existsSync(file)) return true;
  const source = readSource(file);
  return source.ok && /\brevmat\/(?:framework|assessment|config)@/.test(source.value.text) && !source.value.text.includes('revmat/translation@');
}
