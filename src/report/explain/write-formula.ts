// A formula with numbers in the place of its inputs, as a person would write the sum out.
import type { Formula } from '../../model/kpi.ts';

const signs = { '+': '+', '-': '-', '*': '×', '/': '/' } as const;
const strength = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

/** What is not given keeps its name. Numbers are written as they were given. */
export function writeFormula(formula: Formula, inputs: ReadonlyMap<string, number>, around = 0): string {
  if (formula.kind === 'number') return String(formula.value);
  if (formula.kind === 'input') return writeInput(formula.id, inputs);
  const own = strength[formula.kind];
  // What stands to the right of a minus or a slash belongs together as soon as it is as weak.
  const text = `${writeFormula(formula.left, inputs, own)} ${signs[formula.kind]} ${writeFormula(formula.right, inputs, own + 0.5)}`;
  return own < around ? `(${text})` : text;
}

function writeInput(id: string, inputs: ReadonlyMap<string, number>): string {
  const value = inputs.get(id);
  if (value === undefined) return id;
  return value < 0 ? `(${value})` : String(value);
}
