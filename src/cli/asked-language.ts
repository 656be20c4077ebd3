// The language of --lang: what speaks it, and the words of a framework in it.
import { putIntoLanguage, type FrameworkInLanguage } from '../load/in-language.ts';
import { listTranslations } from '../load/translation-file.ts';
import type { Framework } from '../model/framework.ts';
import { languageNames, nearestLanguage } from '../text/registry.ts';
import type { CliContext } from './context.ts';
import { frameworkPlaces } from './framework-places.ts';
import { UserError } from './user-error.ts';

/** For commands that show no words of a framework: they speak what the program speaks. */
export function refuseOtherLanguages({ language }: Pick<CliContext, 'language'>): void {
  if (language !== null && nearestLanguage(language) === null) throw new UserError(`revmat does not speak "${language}"`, { hint: `It speaks: ${languageNames.join(', ')}` });
}

/** As it is where no language was asked for. `near`: the file beside which translations may lie, the framework's or the assessment's. */
export function inAskedLanguage(framework: Framework, context: CliContext, near: string | null): FrameworkInLanguage {
  const { language } = context;
  const asItIs = { framework, files: [] };
  if (language === null) return asItIs;
  const places = frameworkPlaces(context, near);
  const found = putIntoLanguage(framework, language, places);
  if (!found.ok) throw new UserError(`the translation of "${framework.id}" is not usable`, { diagnostics: found.diagnostics, hint: 'Without --lang the framework keeps its own words.' });
  if (found.value !== null) return found.value;
  if (nearestLanguage(language) !== null) return asItIs;
  const spoken = [framework.language, ...listTranslations(places.folders, framework.id).map((place) => place.language)];
  throw new UserError(`neither revmat nor the framework "${framework.id}" speaks "${language}"`, {
    hint: `revmat speaks: ${languageNames.join(', ')}   ${framework.id} speaks: ${spoken.join(', ')}`,
  });
}
