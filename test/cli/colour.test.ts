import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { decideColour } from '../../src/cli/colour.ts';

const terminal = Object.assign(new PassThrough(), { isTTY: true });
const pipe = new PassThrough();

describe('colour', () => {
  it.each([
    ['a terminal', undefined, {}, terminal, true],
    ['a pipe', undefined, {}, pipe, false],
    ['NO_COLOR', undefined, { NO_COLOR: '1' }, terminal, false],
    ['an empty NO_COLOR', undefined, { NO_COLOR: '' }, terminal, true],
    ['a dumb terminal', undefined, { TERM: 'dumb' }, terminal, false],
    ['FORCE_COLOR on a pipe', undefined, { FORCE_COLOR: '1' }, pipe, true],
    ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, terminal, false],
    ['FORCE_COLOR over NO_COLOR', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, pipe, true],
    ['--no-color over FORCE_COLOR', false, { FORCE_COLOR: '1' }, terminal, false],
    ['--color over NO_COLOR', true, { NO_COLOR: '1' }, pipe, true],
  ])('is decided by %s', (_what, flag, env, stream, expected) => {
    expect(decideColour(flag, env, stream)).toBe(expected);
  });
});
