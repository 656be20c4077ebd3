// Splits a text into YAML tokens and stops as soon as it is clear that no framework or assessment looks like this:
// the cost of a hostile text is bounded here, before anything is built from it.
import { CST, Lexer, Parser } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LineIndex } from './line-index.ts';
import { problem } from './problem.ts';
import type { Source } from './source-text.ts';

export const depthLimit = 32;
// A file of 1 MiB has some 170,000 tokens.
const tokenLimit = 200_000;
const brokenTokenLimit = 20;

export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** Problems that end the reading; what was read before may be incomplete. */
  readonly refused: readonly Diagnostic[];
}

export function readTokens(source: Source, toPosition: LineIndex): Tokens {
  const { text, file } = source;
  const lexer = new Lexer();
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let broken = 0;
  let inScalar = false;
  let ended = false;
  let started = false;

  const refuse = (build: (where: { file: string; range: NonNullable<Diagnostic['range']> }) => Diagnostic, offset: number, length: number): Tokens => {
    const range = { start: toPosition(offset), end: toPosition(offset + length) };
    return { tokens, refused: [build({ file, range })] };
  };

  for (const lexeme of lexer.lex(text)) {
    const { offset } = parser;
    const kind: string = inScalar ? 'scalar-text' : (CST.tokenType(lexeme) ?? 'unknown');
    inScalar = kind === 'scalar';
    switch (kind) {
      case 'explicit-key-ind':
        return refuse((where) => problem('explicit-key', {}, where), offset, lexeme.length);
      case 'tag':
        return refuse((where) => problem('yaml-tag', { tag: lexeme }, where), offset, lexeme.length);
      case 'directive-line':
        if (!/^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/.test(lexeme)) return refuse((where) => problem('yaml-directive', { directive: lexeme }, where), offset, lexeme.length);
        break;
      case 'doc-start':
        if (started) return refuse((where) => problem('several-documents', {}, where), offset, lexeme.length);
        started = true;
        break;
      case 'doc-end':
        ended = true;
        break;
      case 'space':
      case 'newline':
      case 'comment':
      case 'byte-order-mark':
      case 'doc-mode':
      case 'flow-error-end':
        break;
      default:
        if (ended) return refuse((where) => problem('several-documents', {}, where), offset, lexeme.length);
        started = true;
    }
    if (++count > tokenLimit) return refuse((where) => problem('too-much', { what: 'tokens', limit: tokenLimit }, where), offset, 0);
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error' && ++broken >= brokenTokenLimit) return { tokens, refused: [] };
    }
    // One entry for the document, one for the scalar that is being read.
    if (parser.stack.length > depthLimit + 2) return refuse((where) => problem('too-deep', { limit: depthLimit }, where), offset, lexeme.length);
  }
  tokens.push(...parser.end());
  return { tokens, refused: [] };
}
