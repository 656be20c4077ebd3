import { describe, expect, it } from 'vitest';
import { stepKind } from '../../src/model/step-kind.ts';

describe('the kind of a step', () => {
  it.each([
    ['S', 5, [], 'quick-win'],
    ['S', 4, [], 'quick-win'],
    ['S', 4, ['before'], null],
    ['S', 3, [], 'fill-in'],
    ['S', 1, ['before'], 'fill-in'],
    ['M', 5, [], null],
    ['M', 3, [], null],
    ['L', 4, ['before'], 'big-bet'],
    ['L', 5, [], 'big-bet'],
    ['L', 3, [], null],
  ] as const)('of effort %s and impact %d, with %j open before it, is %s', (effort, impact, openNeeds, kind) => {
    expect(stepKind({ effort, impact, openNeeds })).toBe(kind);
  });
});
