import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/cli/columns-of.ts';

const stream = (columns?: number) => Object.assign(new PassThrough(), columns === undefined ? {} : { columns });

describe('the width of a stream', () => {
  it.each([
    ['what the terminal says', 50, {}, 50],
    ['80 where there is no terminal', undefined, {}, 80],
    ['80 where the terminal does not know its size', 0, {}, 80],
    ['COLUMNS where it is set', 120, { COLUMNS: '40' }, 40],
    ['what the terminal says where COLUMNS is nonsense', 50, { COLUMNS: 'wide' }, 50],
  ])('is %s', (_what, columns, env, expected) => {
    expect(columnsOf(stream(columns), env)).toBe(expected);
  });
});
