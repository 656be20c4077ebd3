// Takes the anchors out of parts of a YAML file that nothing repeats any more.
import { isAlias, type Node } from 'yaml';
import { findTokens } from './find-tokens.ts';
import type { Splice } from './splice.ts';
import { nodesIn } from './write-out-aliases.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Each with the blanks that set it off. */
export function dropAnchors({ root, source: { text } }: ParsedDocument, nodes: ReadonlySet<Node>): readonly Splice[] {
  const anchored = nodesIn(root).filter((node) => !isAlias(node) && node.anchor !== undefined);
  if (!anchored.some((node) => nodes.has(node))) return [];
  // Both in the order of the text.
  const tokens = findTokens(text, 'anchor');
  return anchored.flatMap((node, index) => {
    const token = tokens[index];
    return token === undefined || !nodes.has(node) ? [] : [withBlanks(token.start, token.end, text)];
  });
}

/** Those behind it; at the end of a line those before it. */
function withBlanks(start: number, end: number, text: string): Splice {
  let stop = end;
  while (text[stop] === ' ' || text[stop] === '\t') stop++;
  if (text[stop] !== undefined && text[stop] !== '\n' && text[stop] !== '\r') return { start, end: stop, text: '' };
  let begin = start;
  while (text[begin - 1] === ' ' || text[begin - 1] === '\t') begin--;
  return { start: begin, end, text: '' };
}
