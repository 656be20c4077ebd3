import { describe, expect, it } from 'vitest';
import { grounds, readableRatio, usualAccent } from '../../src/model/brand.ts';
import { contrastOf, lowestContrast, makeReadable } from '../../src/model/colour.ts';

describe('the contrast of two colours', () => {
  // As published: the extremes in WCAG 2.2, the greys on either side of 4.5 in WebAIM's article on contrast.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %f to 1', (a, b, ratio) => {
    expect(contrastOf(a, b)).toBeCloseTo(ratio, 2);
    expect(contrastOf(b, a)).toBe(contrastOf(a, b));
  });

  it('with several grounds is that with the worst of them', () => {
    expect(lowestContrast('#767676', ['#ffffff', '#767676'])).toBe(1);
  });
});

describe('a readable colour', () => {
  it('is the colour itself where that can be read', () => {
    expect(makeReadable('#767676', ['#ffffff'], 4.5, '#000000')).toBe('#767676');
  });

  it('is the next darker one where it cannot', () => {
    const found = makeReadable('#ffcc00', ['#ffffff'], 4.5, '#000000');
    expect(contrastOf(found, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(found, '#ffffff')).toBeLessThan(4.7);
  });

  it('is black or white where nothing before will do', () => {
    expect(makeReadable('#ffffff', ['#ffffff'], 21, '#000000')).toBe('#000000');
    expect(makeReadable('#000000', ['#000000'], 21, '#ffffff')).toBe('#ffffff');
  });
});

it.each(['light', 'dark'] as const)('the usual accent can be read on every ground: %s', (theme) => {
  expect(lowestContrast(usualAccent[theme], Object.values(grounds[theme]))).toBeGreaterThanOrEqual(readableRatio);
});
