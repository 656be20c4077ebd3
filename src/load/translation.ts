// A translation of a framework, from document to checked words.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import { checkTranslation } from './check-translation.ts';
import { checkFormat } from './document-kind.ts';
import { wordKey, wordsOf, type Word } from './framework-words.ts';
import { locateDocument } from './located-data.ts';
import { createReport } from './report.ts';
import { checkShape } from './schema-problems.ts';
import type { Translation } from './translate-framework.ts';
import { translationSchema, type TranslationFile } from './translation-schema.ts';
import { valueAt } from './value-kind.ts';
import type { ParsedDocument } from './yaml-document.ts';

/**
 * Reports everything that is wrong at once, sorted by position; never throws on bad input. What is not translated is warned of,
 * unless it is `covered` (keys of words that another translation has); with null nothing is said about it.
 */
export function loadTranslation(document: ParsedDocument, framework: Framework, covered: ReadonlySet<string> | null = null): Outcome<Translation> {
  const report = createReport(locateDocument(document));
  if (!checkFormat('translation', document, report)) return report.fail();
  const draft = checkShape(translationSchema(), document.data, report);
  if (draft.framework !== undefined && draft.framework !== framework.id) {
    // Every id would be unknown.
    report.add('other-framework', { expected: framework.id, got: draft.framework }, ['framework']);
    return report.fail();
  }
  if (draft.language?.toLowerCase() === framework.language.toLowerCase()) report.add('same-language', { language: framework.language }, ['language']);
  const words = wordsOf(framework);
  checkTranslation(draft, words, covered, report);
  return report.finish(() => buildTranslation(draft as TranslationFile, words));
}

/** What can be told without the framework. */
export function checkTranslationShape(document: ParsedDocument): readonly Diagnostic[] {
  const report = createReport(locateDocument(document));
  if (checkFormat('translation', document, report)) checkShape(translationSchema(), document.data, report);
  return report.finish(() => null).diagnostics;
}

function buildTranslation(file: TranslationFile, originals: readonly Word[]): Translation {
  const words = originals.flatMap(({ path }) => {
    const text = valueAt(file, path);
    return typeof text === 'string' ? [[wordKey(path), text] as const] : [];
  });
  return { framework: file.framework, language: file.language, words: new Map(words) };
}
