import { describe, expect, it } from 'vitest';
import { createKeyFilter } from '../../../src/cli/prompt/key-filter.ts';

function passed(...chunks: readonly string[]): string {
  const filter = createKeyFilter();
  return chunks.map((chunk) => filter(Buffer.from(chunk)).toString()).join('');
}

describe('what is typed', () => {
  it.each([
    ['letters and digits', '123 nq\r'],
    ['wide characters', '顧客 é 👍'],
    ['arrows', '\x1b[A\x1b[B\x1bOC'],
    ['an arrow with Ctrl', '\x1b[1;5D'],
    ['function keys', '\x1bOP\x1b[15~\x1b[[A'],
    ['Escape', '\x1b'],
    ['a key with Alt', '\x1bx3'],
    ['Alt and a letter that could begin a string', '\x1bP'],
    ['a bracketed paste', '\x1b[200~a\nb\x1b[201~'],
    ['Alt and an arrow', '\x1b\x1b[A'],
  ])('lets %s through', (_, keys) => {
    expect(passed(keys)).toBe(keys);
  });

  it.each([
    ['a click', '\x1b[<0;10;5M'],
    ['a click in the old way', '\x1b[M 33'],
    ['what the terminal is', '\x1b[?62;1c'],
    ['where the cursor is, beyond column 9', '\x1b[12;34R'],
    ['a colour', '\x1b]11;rgb:3333/4444/1111\x1b\\'],
    ['a colour that ends with a bell', '\x1b]11;rgb:3333/4444/1111\x07'],
    ['a version', '\x1bP>|term 3.2\x1b\\'],
  ])('leaves out %s', (_, report) => {
    expect(passed(`a${report}b`)).toBe('ab');
  });

  it('knows a sequence that arrives in pieces', () => {
    expect(passed('1\x1b[', '<0;1', '0;5M', '2')).toBe('12');
    expect(passed('1\x1b[', 'A2')).toBe('1\x1b[A2');
    expect(passed('\x1b[M 3', '32')).toBe('2');
  });

  it('does not wait for the rest of a sequence when another begins', () => {
    expect(passed('\x1b[', '\x1b[A', '3')).toBe('\x1b[A3');
  });
});
