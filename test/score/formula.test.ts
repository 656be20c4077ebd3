import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../src/score/formula.ts';
import { buildFormula, type FormulaSpec } from './builders.ts';

function evaluate(formula: FormulaSpec, inputs: Record<string, number> = {}): number | null {
  return evaluateFormula(buildFormula(formula), new Map(Object.entries(inputs)));
}

describe('a formula', () => {
  it('adds, subtracts, multiplies and divides', () => {
    // ((2 + 3) x 4 - 6) / 7 = 2
    expect(evaluate(['/', ['-', ['*', ['+', 'a', 'b'], 4], 6], 7], { a: 2, b: 3 })).toBe(2);
  });

  it('has no value when it divides by zero, however deep', () => {
    expect(evaluate(['/', 'a', 'b'], { a: 1, b: 0 })).toBeNull();
    expect(evaluate(['/', 1, ['/', 1, 0]])).toBeNull();
  });

  it('has no value when an input is missing', () => {
    expect(evaluate(['+', 'a', 'b'], { a: 1 })).toBeNull();
  });

  it('has no value when the result is too large for a number', () => {
    expect(evaluate(['*', 1e308, 10])).toBeNull();
  });

  it('takes an input named like a part of every object as an input', () => {
    expect(evaluate('constructor')).toBeNull();
    expect(evaluate('constructor', { constructor: 3 } as unknown as Record<string, number>)).toBe(3);
  });
});
