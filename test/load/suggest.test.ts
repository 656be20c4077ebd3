// The nearest name to a mistyped one, if it is near enough.
import { describe, expect, it } from 'vitest';
import { createSuggester, editDistance, suggestName } from '../../src/load/suggest.ts';

describe('editDistance', () => {
  it.each([
    ['', 'abc', 3],
    ['weight', 'weight', 0],
    ['wieght', 'weight', 1],
    ['kitten', 'sitting', 3],
    ['titel', 'title', 1],
  ])('from %j to %j takes %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe('suggestName', () => {
  it.each([
    ['wieght', 'weight'],
    ['Weight', 'weight'],
    ['tilte', 'title'],
    ['dimensoins', 'dimensions'],
    ['id', 'id'],
  ])('%s: %s', (name, suggestion) => {
    expect(suggestName(name, ['id', 'title', 'weight', 'dimensions'])).toBe(suggestion);
  });

  it('suggests nothing that is as different as long', () => {
    expect(suggestName('x', ['id', 'a'])).toBe(null);
    expect(suggestName('extends', ['id', 'title', 'weight'])).toBe(null);
  });

  it('takes the first of two that are equally near', () => {
    expect(suggestName('cat', ['bat', 'car'])).toBe('bat');
  });

  it('gives up after very many comparisons', () => {
    const known = Array.from({ length: 1000 }, (_, index) => `question-${index}`);
    const suggest = createSuggester(known);
    const found = Array.from({ length: 200 }, () => suggest('question-00'));
    expect(found[0]).not.toBe(null);
    expect(found.at(-1)).toBe(null);
  });
});
