// Everything that is wrong with a translation file, and what it leaves untranslated.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import type { Places } from './catalog.ts';
import { wordsElsewhere } from './in-language.ts';
import { withItsName } from './translation-file.ts';
import { checkTranslationShape, loadTranslation } from './translation.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** With `framework: null` only what needs none is checked. Words that another translation in these places has are not missed. */
export function validateTranslation(document: ParsedDocument, framework: Framework | null, places: Places): readonly Diagnostic[] {
  if (framework === null) return checkTranslationShape(document);
  const { language } = document.data;
  const elsewhere = typeof language === 'string' ? wordsElsewhere(framework, language, places) : new Set<string>();
  return withItsName(document, loadTranslation(document, framework, elsewhere)).diagnostics;
}
