// Tags of languages (BCP 47): en, pt-BR, zh-Hans-TW. Upper and lower case mean the same.

const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Source of a regular expression for editors. */
export const languageTagPattern = languageTag.source;

export function isLanguageTag(text: string): boolean {
  return languageTag.test(text);
}

/** From the tag itself to ever wider ones, in lower case: `de-CH-1996` gives `de-ch-1996`, `de-ch`, `de`. */
export function languageChain(tag: string): readonly string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
