// What the YAML parser objects to, in our codes. Where the parser's own words are all there is, they are passed on.
import type { ErrorCode } from 'yaml';
import type { Diagnostic, SyntaxProblem } from '../model/diagnostic.ts';
import type { LineIndex } from './line-index.ts';
import { problem } from './problem.ts';
import type { Source } from './source-text.ts';

/** `start` and `end` are 0-based offsets. */
export interface YamlComplaint {
  readonly code: ErrorCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

const reportedLimit = 20;
const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m;

const problems: Partial<Record<ErrorCode, SyntaxProblem>> = {
  BAD_INDENT: 'indentation',
  BLOCK_AS_IMPLICIT_KEY: 'nested-mapping',
  BAD_DQ_ESCAPE: 'escape',
  MULTILINE_IMPLICIT_KEY: 'line-in-key',
};

/** The first of each line, at most 20: one slip makes many complaints. */
export function explainComplaints(source: Source, complaints: readonly YamlComplaint[], toPosition: LineIndex): readonly Diagnostic[] {
  const conflict = findConflict(source, toPosition);
  if (conflict !== null) return [conflict];
  const byLine = new Map<number, Diagnostic>();
  for (const complaint of [...complaints].sort((a, b) => a.start - b.start)) {
    const start = toPosition(skipBlanks(source.text, complaint.start));
    if (byLine.has(start.line)) continue;
    const end = toPosition(Math.max(start.offset, complaint.end));
    byLine.set(start.line, explainComplaint(complaint, { file: source.file, range: { start, end } }));
    if (byLine.size === reportedLimit) break;
  }
  return [...byLine.values()];
}

/** The parser points at the beginning of a badly indented line; the eye looks for its text. */
function skipBlanks(text: string, offset: number): number {
  return offset + (/^ */.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0);
}

/** Only called on broken YAML: in a sound file such a line may be part of a text. */
function findConflict({ file, text }: Source, toPosition: LineIndex): Diagnostic | null {
  const found = conflictMarker.exec(text);
  if (found === null) return null;
  return problem('merge-conflict', {}, { file, range: { start: toPosition(found.index), end: toPosition(found.index + 7) } });
}

function explainComplaint({ code, message }: YamlComplaint, where: { file: string; range: NonNullable<Diagnostic['range']> }): Diagnostic {
  if (code === 'TAB_AS_INDENT') return problem('tab-indent', {}, where);
  if (code === 'TAG_RESOLVE_FAILED') return problem('yaml-tag', { tag: message }, where);
  const unclosed = /end with a ([\]}])|closing (["'])quote/.exec(message);
  if (unclosed !== null) return problem('yaml-syntax', { problem: 'unclosed', detail: unclosed[1] ?? unclosed[2] ?? '' }, where);
  const found = message.startsWith('Implicit map keys need') ? 'line-in-key' : (problems[code] ?? 'other');
  return problem('yaml-syntax', { problem: found, detail: message }, where);
}
