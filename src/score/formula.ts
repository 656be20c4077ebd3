// The value of a KPI's formula over its inputs: arithmetic and nothing else.
import type { Formula } from '../model/kpi.ts';

/** Null when an input is missing, when it divides by zero, or when the result is not finite. */
export function evaluateFormula(formula: Formula, inputs: ReadonlyMap<string, number>): number | null {
  const value = evaluate(formula, inputs);
  return Number.isFinite(value) ? value : null;
}

/** NaN stands for "no value" and spreads by itself. */
function evaluate(formula: Formula, inputs: ReadonlyMap<string, number>): number {
  if (formula.kind === 'number') return formula.value;
  if (formula.kind === 'input') return inputs.get(formula.id) ?? NaN;
  const left = evaluate(formula.left, inputs);
  const right = evaluate(formula.right, inputs);
  switch (formula.kind) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      // 1 / (1 / 0) must not come back as 0.
      return right === 0 ? NaN : left / right;
  }
}
