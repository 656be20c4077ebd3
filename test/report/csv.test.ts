import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/report/parts/csv.ts';
import { plain } from '../../src/text/plain.ts';
import { parseCsv } from './parse-csv.ts';

describe('CSV', () => {
  it('ends each record with CR LF and quotes only what needs it', () => {
    expect(renderCsv(['Id', 'Title'], [['a', 'plain words'], ['b', 'one, two'], ['c', 'she said "now"'], ['d', 'first\nsecond']])).toBe(
      'Id,Title\r\na,plain words\r\nb,"one, two"\r\nc,"she said ""now"""\r\nd,"first\nsecond"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", '＝1+1', '＋1', '－1', '＠x', ' =1', '\t=1', '\u00a0=1', '\r=1', '\n=1'])('takes %j for no formula', (text) => {
    const [[cell = '']] = parseCsv(renderCsv([text], [])) as [string[]];
    expect(cell.startsWith("'")).toBe(true);
    expect(cell.trim().endsWith(text.trim())).toBe(true);
  });

  it('leaves a text alone that has such a sign further on, and the words of an ordinary list', () => {
    expect(renderCsv(['CS + sales', 'a-b', "don't"], [])).toBe("CS + sales,a-b,don't\r\n");
  });

  it('keeps numbers numbers, negative ones too, and null an empty cell', () => {
    expect(renderCsv(['n'], [[-1.5], [8], [null]])).toBe('n\r\n-1.5\r\n8\r\n\r\n');
  });

  it('shows what would steer a terminal, and takes commands of CI runners apart', () => {
    expect(renderCsv(['\u001b[31mred\u202e', 'x ##[error]y', 'a\n::error::b'], [])).toBe('\\x1b[31mred\\u202e,x # #[error]y,"a\n: :error::b"\r\n');
  });

  it('can be read back: every ordinary text comes out as it went in, without the apostrophe', () => {
    const ordinary = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => plain(text) === text && !text.includes('##[') && !/^\s*::/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(ordinary, ordinary), { maxLength: 5 }), (rows) => {
        const read = parseCsv(renderCsv(['a', 'b'], rows));
        const bare = (written: string, cell: string) => (cell === `'${written}` ? written : cell);
        expect(read.slice(1).map((cells, row) => cells.map((cell, index) => bare(rows[row]?.[index] ?? '', cell)))).toEqual(rows);
      }),
    );
  });
});
