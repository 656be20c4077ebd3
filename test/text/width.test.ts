import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, padText, truncateText, wrapText } from '../../src/text/width.ts';

const samples = ['', 'plain', 'Größe', 'e\u0301', '收入运营', 'カタカナ', '한국어', '（全角）', '👩‍💻 ok', '❤️', 'a\u200bb', '…', '█┊', '①', '🇩🇪'];
const letters = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '-', 'é', '收', '運', 'カ', '한', '，', '👍', 'e\u0301') });

describe('display width', () => {
  it.each(samples)('of %j is what string-width says', (text) => {
    expect(displayWidth(text)).toBe(stringWidth(text));
  });

  it('of any mixture of scripts is what string-width says', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
    );
  });
});

describe('wrapping', () => {
  it('breaks at words', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three']);
  });

  it('breaks CJK text between characters, not before closing punctuation', () => {
    expect(wrapText('收入运营成熟度，评估', 14)).toEqual(['收入运营成熟', '度，评估']);
  });

  it('breaks a word that is longer than the line', () => {
    expect(wrapText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('keeps line breaks', () => {
    expect(wrapText('a\n\nb', 10)).toEqual(['a', '', 'b']);
  });

  it('never makes a line wider than asked, and loses no character', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const lines = wrapText(text, columns);
        expect(lines.every((line) => stringWidth(line) <= columns)).toBe(true);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      }),
    );
  });
});

describe('fitting', () => {
  it('truncates with an ellipsis inside the width', () => {
    expect(truncateText('收入运营', 5)).toBe('收入…');
    expect(truncateText('abc', 3)).toBe('abc');
  });

  it('pads by cells, not characters', () => {
    expect(padText('收入', 6)).toBe('收入  ');
    expect(padText('7', 3, 'start')).toBe('  7');
  });
});
