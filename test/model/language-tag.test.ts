// Language tags, and what a narrow one falls back to.
import { describe, expect, it } from 'vitest';
import { isLanguageTag, languageChain } from '../../src/model/language-tag.ts';

describe('a language tag', () => {
  it.each(['en', 'DE', 'haw', 'pt-BR', 'zh-Hans-TW', 'de-1996'])('%s is one', (tag) => expect(isLanguageTag(tag)).toBe(true));

  it.each(['', 'e', 'german', 'de_DE', 'de-', '-de', 'de--CH', '../de', 'de/ch', 'de.yaml', 'de\n'])('%j is none', (tag) => expect(isLanguageTag(tag)).toBe(false));

  it('falls back from right to left', () => {
    expect(languageChain('zh-Hans-TW')).toEqual(['zh-hans-tw', 'zh-hans', 'zh']);
    expect(languageChain('en')).toEqual(['en']);
  });
});
