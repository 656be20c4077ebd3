import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBar } from '../../src/report/parts/bar.ts';
import { alignColumns } from '../../src/report/parts/columns.ts';
import { escapeMarkdown, markdownTable } from '../../src/report/parts/markdown.ts';
import { disarmJson, disarmLine } from '../../src/report/parts/runner-commands.ts';

describe('a bar', () => {
  it.each([
    [0, null, '        '],
    [0.5, null, '████    '],
    [1, null, '████████'],
    [0.5625, null, '████▌   '],
    [0.5, 0.75, '████ ┊  '],
    [0.5, 0.25, '████    '],
    [0, 0, '┊       '],
    [0, 1, '       ┊'],
  ])('of share %d with target %s is "%s"', (share, target, expected) => {
    expect(renderBar(share, target, 8)).toBe(expected);
  });

  it('is always as wide as asked', () => {
    const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyShare, fc.option(anyShare), fc.integer({ min: 1, max: 60 }), (share, target, cells) => {
        expect(renderBar(share, target, cells)).toHaveLength(cells);
      }),
    );
  });
});

describe('columns', () => {
  it('are aligned by display width, without trailing spaces', () => {
    expect(alignColumns([{ title: 'Pillar' }, { title: 'Score', align: 'end' }, { title: '' }], [['收入', '2.4', '◀'], ['People', '10.0', '']])).toEqual([
      'Pillar  Score',
      '收入      2.4  ◀',
      'People   10.0',
    ]);
  });

  it('paint cells after they are aligned, and no empty ones', () => {
    const paint = (text: string) => `<${text}>`;
    expect(alignColumns([{ title: 'a' }, { title: 'bb', paint }], [['x', 'y'], ['z', '']])).toEqual(['a  bb', 'x  <y >', 'z']);
  });
});

describe('literal Markdown', () => {
  it.each([
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['a | b', 'a \\| b'],
    ['line\nbreak', 'line break'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['https://example.org', 'https\\://example.org'],
    ['@team fixes #12', '<b>@</b>team fixes <b>#</b>12'],
    ['plain words, 10 % (really).', 'plain words, 10 % (really).'],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('makes tables of cells, numbers to the right', () => {
    expect(markdownTable(['a', 'b'], [['x', '1']], [1])).toEqual(['| a | b |', '| --- | ---: |', '| x | 1 |']);
  });
});

describe('commands of CI runners', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::stop-commands::t', '  : :stop-commands::t'],
    ['a ##[add-mask]b', 'a # #[add-mask]b'],
    ['a::b', 'a::b'],
  ])('%j is disarmed as %j', (line, expected) => {
    expect(disarmLine(line)).toBe(expected);
  });

  it('are escapes in JSON, for every parser the same value', () => {
    const value = { text: '##[error]x \u202e\u0085\u2028' };
    const json = disarmJson(JSON.stringify(value));
    expect(json).toBe('{"text":"\\u0023#[error]x \\u202e\\u0085\\u2028"}');
    expect(JSON.parse(json)).toEqual(value);
  });

  it('are escapes in JSON for what nobody sees as well, in pairs where it takes two units', () => {
    const value = { text: 'a\u200bb\u00adc\u{e0001}d' };
    const json = disarmJson(JSON.stringify(value));
    expect(json).toBe('{"text":"a\\u200bb\\u00adc\\udb40\\udc01d"}');
    expect(JSON.parse(json)).toEqual(value);
  });
});
