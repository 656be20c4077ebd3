// Where the YAML tokens of some kinds stand in a text: what the syntax tree does not remember.
import { CST, Lexer } from 'yaml';

export interface FoundToken {
  /** 0-based offset. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

// Lexemes that mark something without standing in the text.
const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** In order. The text was read without complaints. */
export function findTokens(text: string, kind: CST.TokenType): readonly FoundToken[] {
  const found: FoundToken[] = [];
  let offset = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!inScalar && marks.has(lexeme)) {
      inScalar = lexeme === CST.SCALAR;
      continue;
    }
    if (!inScalar && CST.tokenType(lexeme) === kind) found.push({ start: offset, end: offset + lexeme.length, text: lexeme });
    offset += lexeme.length;
    inScalar = false;
  }
  return found;
}
