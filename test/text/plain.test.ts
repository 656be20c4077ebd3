// The gate for strings that the program did not write.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/plain.ts';
import { anyCharacter } from '../any-character.ts';

describe('what could do harm on a terminal becomes visible', () => {
  it.each([
    ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
    ['a\0b', 'a\\x00b'],
    ['bell\x07, back\b, delete\x7f', 'bell\\x07, back\\x08, delete\\x7f'],
    ['C1 \x9b31m', 'C1 \\x9b31m'],
    ['line\nreturn\rtab\t', 'line\\nreturn\\rtab\\t'],
    ['admin\u202etxt.exe', 'admin\\u202etxt.exe'],
    ['\u2066isolate\u2069', '\\u2066isolate\\u2069'],
    ['zero\u200bwidth\u200c\u200d\ufeff', 'zero\\u200bwidth\\u200c\\u200d\\ufeff'],
    ['two\u2028lines\u2029', 'two\\u2028lines\\u2029'],
    ['soft\u00adhyphen', 'soft\\xadhyphen'],
    ['half \ud800 pair', 'half \\ud800 pair'],
    ['hidden \u{e0041}', 'hidden \\u{e0041}'],
  ])('%j', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });
});

describe('ordinary text stays as it is', () => {
  it.each([
    'Plain ASCII, with \\x1b written out.',
    'Zürich, Łódź, Ελλάδα, Москва',
    '売上の予測 毎月 예측 预测',
    'مرحبا بالعالم',
    'می\u200cخواهم',
    '👨‍👩‍👧‍👦 👩🏽‍💻 🏳️‍🌈 ❤️‍🔥',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'e\u0301 and a\u0300\u0301\u0302',
    '',
  ])('%s', (text) => {
    expect(plain(text)).toBe(text);
  });

  it('a joiner is kept inside an emoji only', () => {
    expect(plain('👩\u200dx')).toBe('👩\\u200dx');
    expect(plain('\u200d👩')).toBe('\\u200d👩');
  });
});

describe('for every text', () => {
  const odd = fc.constantFrom('\x1b', '\u200d', '👩', '\u202e', '\ud83d', '\udc69', '\u{e0067}', '\u{e007f}', '🏴', 'م', '\u200c', '\ufe0f', '🏽');
  const text = fc.array(fc.oneof(odd, fc.string({ unit: anyCharacter, maxLength: 3 })), { maxLength: 12 }).map((parts) => parts.join(''));

  it('nothing that controls, turns or breaks a line is left', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(plain(value)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
      }),
    );
  });

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(plain(plain(value))).toBe(plain(value));
      }),
    );
  });
});
