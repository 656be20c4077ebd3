import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/model/compare-versions.ts';

describe('a version is older than another', () => {
  it.each([
    ['1.0.0', '2.0.0'],
    ['1.9.0', '1.10.0'],
    ['1.9', '1.10.0'],
    ['2', '2.0.1'],
    ['0.99.99', '1'],
    ['2025.12.31', '2026.1.1'],
    ['9007199254740992', '9007199254740993'],
    ['1.0.0-rc.2', '1.0.0'],
    ['1.0.0-rc.2', '1.0.0-rc.10'],
    ['1.0.0-alpha', '1.0.0-beta'],
    ['1.0.0', '1.0.0a'],
    ['1.0.0a', '1.0.0b'],
    ['1.0.9z', '1.0.10a'],
    ['spring', 'summer'],
    ['spring', '1'],
  ])('%s before %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });
});

describe('two versions are equally old', () => {
  it.each([
    ['1.2.3', '1.2.3'],
    ['1', '1.0.0'],
    ['1.01', '1.1'],
    ['1.0.0-rc', '1.0.0-rc'],
  ])('%s and %s', (a, b) => {
    expect(compareVersions(a, b)).toBe(0);
    expect(compareVersions(b, a)).toBe(0);
  });
});

it('any versions can be put in order', () => {
  const version = fc.stringMatching(/^[0-9a-c][0-9a-c.+_-]{0,6}$/);
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) || 0);
      fc.pre(compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0);
      expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});
