// Any character of Unicode, for random texts. fast-check's own unit `binary` first lists all of them, which takes most of a second.
import fc from 'fast-check';

const firstSurrogate = 0xd800;
const surrogates = 0x800;

/** Halves of surrogate pairs are none. A string that has to be one is held against it, so that fast-check can slip in names such as `__proto__`. */
export const anyCharacter: fc.Arbitrary<string> = fc.integer({ min: 0, max: 0x10ffff - surrogates }).map(
  (index) => String.fromCodePoint(index < firstSurrogate ? index : index + surrogates),
  (character) => {
    const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== character) throw new Error('not one character');
    return code < firstSurrogate ? code : code - surrogates;
  },
);
