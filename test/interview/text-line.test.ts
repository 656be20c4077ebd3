import { describe, expect, it } from 'vitest';
import { edit, lineOf } from '../../src/interview/text-line.ts';
import type { TextLine } from '../../src/interview/text-line.ts';
import { key } from './keys.ts';

/** `|` marks the cursor. */
function line(marked: string): TextLine {
  return { text: marked.replace('|', ''), cursor: marked.indexOf('|') };
}

function shown(result: TextLine | null): string | null {
  return result === null ? null : `${result.text.slice(0, result.cursor)}|${result.text.slice(result.cursor)}`;
}

describe('a line of text', () => {
  it.each([
    ['one two|', 'x', 'one twox|'],
    ['one |two', 'x', 'one x|two'],
    ['one |two', 'space', 'one  |two'],
    ['one|', 'backspace', 'on|'],
    ['|one', 'backspace', '|one'],
    ['o|ne', 'delete', 'o|e'],
    ['one|', 'delete', 'one|'],
    ['on|e', 'left', 'o|ne'],
    ['on|e', 'right', 'one|'],
    ['on|e', 'home', '|one'],
    ['on|e', 'ctrl-e', 'one|'],
    ['one two|', 'ctrl-w', 'one |'],
    ['one two |', 'ctrl-w', 'one |'],
    ['one two|', 'meta-b', 'one |two'],
    ['|one two', 'meta-f', 'one| two'],
    ['one| two', 'ctrl-right', 'one two|'],
    ['one |two', 'ctrl-u', '|two'],
    ['one |two', 'ctrl-k', 'one |'],
    ['one |two', 'meta-d', 'one |'],
  ])('%s and %s gives %s', (before, name, after) => {
    expect(shown(edit(line(before), key(name)))).toBe(after);
  });

  it('moves and deletes whole characters, however they are made up', () => {
    const family = '👨‍👩‍👧';
    expect(shown(edit(lineOf(`a${family}`), key('backspace')))).toBe('a|');
    expect(shown(edit(lineOf(`a${family}`), key('left')))).toBe(`a|${family}`);
    expect(shown(edit(line('|e\u0301x'), key('delete')))).toBe('|x');
  });

  it.each(['enter', 'escape', 'up', 'tab', 'f5', 'ctrl-q'])('leaves %s to others', (name) => {
    expect(edit(lineOf('text'), key(name))).toBeNull();
  });

  it('takes no control characters', () => {
    expect(edit(lineOf(''), { sequence: '\x07' })).toBeNull();
    expect(edit(lineOf(''), { sequence: '\ud800' })).toBeNull();
  });
});
