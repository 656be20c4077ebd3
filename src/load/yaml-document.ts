// From a source to plain data with a syntax tree beside it, from which positions are looked up. YAML 1.2, core schema, no tags.
import { isMap, type Alias, type Node, type YAMLMap } from 'yaml';
import { assessmentHead } from '../model/assessment-head.ts';
import type { Outcome } from '../model/outcome.ts';
import { kindOfValue } from './value-kind.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { failure, problem, success } from './problem.ts';
import type { Source } from './source-text.ts';
import { explainComplaints } from './yaml-syntax.ts';
import { readTokens } from './yaml-tokens.ts';
import { composeTree } from './yaml-tree.ts';
import { readValues } from './yaml-values.ts';

export interface ParsedDocument {
  readonly source: Source;
  /** The top-level mapping; mappings inside are objects without a prototype. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly root: YAMLMap;
  /** The node that an alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly toPosition: LineIndex;
}

/** Never throws on bad input; every limit is checked before anything grows beyond it. */
export function parseSource(source: Source): Outcome<ParsedDocument> {
  const toPosition = indexLines(source.text);
  const { file, text } = source;
  if (isCutOff(text)) {
    const end = toPosition(text.length);
    return failure([problem('cut-off', {}, { file, range: { start: end, end } })]);
  }
  const read = readTokens(source, toPosition);
  if (read.refused.length > 0) return failure(read.refused);
  const { root, complaints } = composeTree(read.tokens, text.length);
  if (complaints.length > 0) return failure(explainComplaints(source, complaints, toPosition));
  const values = readValues(root, source, toPosition);
  if (values.diagnostics.length > 0) return failure(values.diagnostics);
  if (values.data === null) return failure([problem('empty-file', {}, { file })]);
  if (!isMap(root)) {
    const range = root?.range ? { start: toPosition(root.range[0]), end: toPosition(root.range[1]) } : null;
    return failure([problem('not-a-mapping', { got: kindOfValue(values.data) }, { file, range })]);
  }
  return success({ source, data: values.data as Record<string, unknown>, root, targets: values.targets, toPosition });
}

/** A file that we wrote says so in its first line and ends with `...`; what lacks the end has lost something. */
function isCutOff(text: string): boolean {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  if (!text.startsWith(assessmentHead, start)) return false;
  // Blank lines and comments after the end are somebody else's, and harmless.
  return !/\n\.\.\.[ \t]*\r?\n(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/.test(text);
}
