import { describe, expect, it } from 'vitest';
import { planAgenda } from '../../src/interview/agenda.ts';
import { findItems } from '../../src/interview/find-items.ts';
import { smallFramework } from '../fixtures/interview/framework.ts';

const agenda = planAgenda(smallFramework);

describe('looking for a question', () => {
  it.each([
    ['', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['4', [3]],
    ['forecast', [3]],
    ['FORE', [3]],
    ['pipeline', [1]],
    ['顧客', [4]],
    ['hand', [2, 6]],
    ['insights', [3, 4, 5]],
    ['growing', [7]],
    ['nothing of the kind', []],
  ])('finds %j at %j', (query, positions) => {
    expect(findItems(agenda, query)).toEqual(positions);
  });

  it('puts an exact number first', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...agenda[0]!, id: 'abcdefghijkl'.charAt(index), number: index + 1 }));
    expect(findItems(many, '1')).toEqual([0, 9, 10, 11]);
    expect(findItems(many, '12')).toEqual([11]);
  });
});
