// The formula of a KPI: arithmetic over named inputs, nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../src/load/formula.ts';
import type { Formula } from '../../src/model/kpi.ts';

/** With every parenthesis written out. */
function show(tree: Formula): string {
  if (tree.kind === 'number') return String(tree.value);
  return tree.kind === 'input' ? tree.id : `(${show(tree.left)} ${tree.kind} ${show(tree.right)})`;
}

function parse(text: string): string {
  const parsed = parseFormula(text);
  return parsed.ok ? show(parsed.tree) : `${parsed.problem} at ${parsed.offset}`;
}

describe('parseFormula', () => {
  it.each([
    ['won', 'won'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b / c', '((a / b) / c)'],
    ['a + b * c', '(a + (b * c))'],
    ['(a + b) * c', '((a + b) * c)'],
    ['a/100*12.5', '((a / 100) * 12.5)'],
    [' ( ( a ) ) ', 'a'],
  ])('%j is %s', (text, shown) => {
    expect(parse(text)).toBe(shown);
  });

  it.each([
    ['', 'unfinished at 0'],
    ['a +', 'unfinished at 3'],
    ['a b', 'unexpected at 2'],
    ['* a', 'unexpected at 0'],
    ['-a', 'unexpected at 0'],
    ['2 * (a + b', 'unclosed at 4'],
    ['(a b)', 'unexpected at 3'],
    ['a)', 'unexpected at 1'],
    ['a ^ 2', 'character at 2'],
    ['Won', 'character at 0'],
    ['a.constructor', 'character at 1'],
    ['1.2.3', 'character at 3'],
  ])('%j: %s', (text, problem) => {
    expect(parse(text)).toBe(problem);
  });

  it('says where each input stands', () => {
    expect(parseFormula('won / (won+lost_2)')).toMatchObject({ inputs: [{ id: 'won', offset: 0 }, { id: 'won', offset: 7 }, { id: 'lost_2', offset: 11 }] });
  });

  it('has a limit, so that no formula is too deep to compute', () => {
    expect(parse('('.repeat(5000))).toBe('too-long at 200');
    expect(parse(`a${'+a'.repeat(5000)}`)).toBe('too-long at 200');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b_1', '12', '.5', ' ', '+', '-', '*', '/', '(', ')', '$', '\n')), (parts) => {
        expect(typeof parseFormula(parts.join('')).ok).toBe('boolean');
      }),
    );
  });
});
