// Parses the formula of a KPI: numbers, named inputs, + - * / and parentheses; nothing is ever run as code.
import type { DiagnosticParams } from '../model/diagnostic.ts';
import type { Formula } from '../model/kpi.ts';

/** Offsets are 0-based, in the text of the formula. */
export type FormulaResult =
  | { readonly ok: true; readonly tree: Formula; readonly inputs: readonly { readonly id: string; readonly offset: number }[] }
  | { readonly ok: false; readonly problem: DiagnosticParams['formula-syntax']['problem']; readonly found: string; readonly offset: number };

interface Token {
  readonly text: string;
  readonly offset: number;
}

const token = /\s*(?:(\d+(?:\.\d+)?|[a-z][a-z0-9_]*|[-+*/()])|(\S))/gy;
// Bounds the depth of the tree as well.
const tokenLimit = 200;

/** Thrown inside the descent; never leaves this file. */
class FormulaFault extends Error {
  readonly problem: DiagnosticParams['formula-syntax']['problem'];
  readonly token: Token;

  constructor(problem: DiagnosticParams['formula-syntax']['problem'], found: Token) {
    super(problem);
    this.problem = problem;
    this.token = found;
  }
}

export function parseFormula(text: string): FormulaResult {
  try {
    return parseTokens(readTokens(text), text.length);
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    return { ok: false, problem: error.problem, found: error.token.text, offset: error.token.offset };
  }
}

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.trimEnd().matchAll(token)) {
    const [whole, good, bad] = match;
    const found = good ?? bad ?? '';
    const read = { text: found, offset: match.index + whole.length - found.length };
    if (bad !== undefined) throw new FormulaFault('character', read);
    if (tokens.length >= tokenLimit) throw new FormulaFault('too-long', read);
    tokens.push(read);
  }
  return tokens;
}

/** sum = product { (+|-) product };  product = operand { (*|/) operand };  operand = number | input | "(" sum ")" */
function parseTokens(tokens: readonly Token[], length: number): FormulaResult {
  const end: Token = { text: '', offset: length };
  const inputs: { id: string; offset: number }[] = [];
  let next = 0;
  const peek = (): Token => tokens[next] ?? end;

  function parseChain(operators: readonly string[], parseOperand: () => Formula): Formula {
    let left = parseOperand();
    while (operators.includes(peek().text)) {
      const kind = peek().text as '+' | '-' | '*' | '/';
      next++;
      left = { kind, left, right: parseOperand() };
    }
    return left;
  }

  const parseSum = (): Formula => parseChain(['+', '-'], parseProduct);
  const parseProduct = (): Formula => parseChain(['*', '/'], parseOperand);

  function parseOperand(): Formula {
    const found = peek();
    next++;
    if (/^\d/.test(found.text)) return { kind: 'number', value: Number(found.text) };
    if (/^[a-z]/.test(found.text)) {
      inputs.push({ id: found.text, offset: found.offset });
      return { kind: 'input', id: found.text };
    }
    if (found === end) throw new FormulaFault('unfinished', end);
    if (found.text !== '(') throw new FormulaFault('unexpected', found);
    const inside = parseSum();
    if (peek().text !== ')') throw new FormulaFault(peek() === end ? 'unclosed' : 'unexpected', peek() === end ? found : peek());
    next++;
    return inside;
  }

  const tree = parseSum();
  if (peek() !== end) throw new FormulaFault('unexpected', peek());
  return { ok: true, tree, inputs };
}
