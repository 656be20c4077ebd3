import { describe, expect, it } from 'vitest';
import { moveOnce } from '../../src/score/one-move.ts';
import { questionValue } from '../../src/score/question-value.ts';
import { buildQuestion } from './builders.ts';

const choice = buildQuestion({ id: 'choice', options: [0, 2, 5] });
const checklist = buildQuestion({ id: 'checklist', items: [1, 1, 2], scale: [1, 4] });
const moreIsBetter = buildQuestion({ id: 'cover', bands: [2, 3], scale: [1, 5] });
const lessIsBetter = buildQuestion({ id: 'days', bands: [40, 30, 20, 10], scale: [1, 5] });

describe('the value of an answer', () => {
  it('is the option itself for a choice', () => {
    expect(questionValue(choice, 2)).toBe(2);
  });

  it('is the lowest plus what is ticked for a checklist', () => {
    expect(questionValue(checklist, [])).toBe(1);
    expect(questionValue(checklist, ['a', 'b'])).toBe(3);
  });

  it('is the highest of the scale at most for a checklist', () => {
    expect(questionValue(checklist, ['a', 'b', 'c'])).toBe(4);
  });

  it('counts an item that is ticked twice once, and one that is not in the list not at all', () => {
    expect(questionValue(checklist, ['a', 'a', 'gone'])).toBe(2);
  });

  it('is a value already when a checklist is answered by a number, as merged answers are', () => {
    expect(questionValue(checklist, 2.5)).toBe(2.5);
  });

  // Two cuts make three values, (5 - 1) / 2 = 2 apart: 1, 3, 5.
  it.each([
    [1.9, 1],
    [2, 3],
    [2.99, 3],
    [3, 5],
    [900, 5],
  ])('reaches a band at its cut where more is better: %d gives %d', (measured, value) => {
    expect(questionValue(moreIsBetter, measured)).toBe(value);
  });

  it.each([
    [41, 1],
    [40, 2],
    [25, 3],
    [10, 5],
    [-3, 5],
  ])('reaches a band at its cut where less is better: %d gives %d', (measured, value) => {
    expect(questionValue(lessIsBetter, measured)).toBe(value);
  });

  it('reaches a cut that only float noise keeps it from', () => {
    const atEight = buildQuestion({ id: 'q', bands: [8], scale: [0, 1] });
    expect(questionValue(atEight, (0.1 + 0.7) * 10)).toBe(1);
  });

  it('takes a single cut as more is better', () => {
    const single = buildQuestion({ id: 'q', bands: [8], scale: [0, 1] });
    expect([questionValue(single, 7), questionValue(single, 9)]).toEqual([0, 1]);
  });

  it('cannot be had from ids for a choice: that is a bug of the caller', () => {
    expect(() => questionValue(choice, ['a'])).toThrow(TypeError);
  });
});

describe('one move of an answer', () => {
  it('goes to the neighbouring options of a choice', () => {
    expect(moveOnce(choice, 2)).toEqual({ down: 0, up: 5 });
  });

  it('stays where it is at an end of the scale', () => {
    expect(moveOnce(choice, 5)).toEqual({ down: 2, up: 5 });
    expect(moveOnce(choice, 0)).toEqual({ down: 0, up: 2 });
  });

  it('goes to the options on either side of a value between options, as merged answers are', () => {
    expect(moveOnce(choice, 2.5)).toEqual({ down: 2, up: 5 });
  });

  // Ticked a (1): unticking gives 1; ticking c (2) gives 4, ticking b gives 3.
  it('ticks or unticks the item that moves a checklist most', () => {
    expect(moveOnce(checklist, ['a'])).toEqual({ down: 1, up: 4 });
  });

  it('goes one band up or down for a number', () => {
    expect(moveOnce(lessIsBetter, 25)).toEqual({ down: 2, up: 4 });
    expect(moveOnce(lessIsBetter, 41)).toEqual({ down: 1, up: 2 });
  });
});
