// Examples of diagnostics, taken from fixtures: the lines that are meant, and what is said about them.
import { plain } from '../../src/text/plain.ts';

export interface FixtureExample {
  readonly code: string;
  readonly severity: string;
  /** Lines of the fixture with their numbers; empty where the whole file is meant, or cannot be shown. */
  readonly excerpt: readonly string[];
  /** As revmat prints it. */
  readonly message: string;
}

const longestWhole = 6;
const longestLine = 150;

/**
 * Of each code the example from the smallest fixture: the one about which least is said, then the shortest. `files`: texts by path;
 * beside `x.yaml` stands `x.expected.txt`.
 */
export function findExamples(files: ReadonlyMap<string, string>): ReadonlyMap<string, FixtureExample> {
  const fixtures = [...files].flatMap(([path, expected]) => {
    const yaml = path.endsWith('.expected.txt') ? files.get(path.replace(/expected\.txt$/, 'yaml')) : undefined;
    return yaml === undefined ? [] : [{ path, yaml, messages: expected.trimEnd().split('\n') }];
  });
  fixtures.sort((a, b) => a.messages.length - b.messages.length || a.yaml.length - b.yaml.length || (a.path < b.path ? -1 : 1));
  const found = new Map<string, FixtureExample>();
  for (const { path, yaml, messages } of fixtures) {
    const name = path.replace(/^.*\//, '').replace(/expected\.txt$/, 'yaml');
    for (const message of messages) {
      const example = readMessage(message, name, yaml);
      if (example !== null && !found.has(example.code)) found.set(example.code, example);
    }
  }
  return found;
}

/** Null for what is said about another file, and for the count of what is not said. */
function readMessage(message: string, name: string, yaml: string): FixtureExample | null {
  const parts = /^(?<file>\S+?)(?::(?<line>\d+):\d+)? (?<severity>error|warning) (?<code>[a-z0-9-]+): /.exec(message)?.groups;
  if (parts === undefined || parts['file'] !== name) return null;
  const { line, severity = '', code = '' } = parts;
  return { code, severity, message, excerpt: line === undefined ? [] : excerptOf(yaml, [Number(line), ...linesNamedIn(message)]) };
}

function linesNamedIn(message: string): readonly number[] {
  return [...message.matchAll(/ in line (\d+)/g)].map(([, line]) => Number(line));
}

/** The whole of a short file; of a long one those lines and what they stand in. Lines are 1-based. */
function excerptOf(yaml: string, wanted: readonly number[]): readonly string[] {
  if (/[\ufffd\0]/.test(yaml)) return [];
  const lines = yaml.replace(/\n$/, '').split('\n');
  const shown = lines.length <= longestWhole ? lines.map((_, index) => index + 1) : [...new Set(wanted.flatMap((line) => [...linesAround(lines, line), line]))].toSorted((a, b) => a - b);
  const width = String(shown.at(-1)).length;
  return shown.map((line) => `${String(line).padStart(width)} | ${shorten(plain(lines[line - 1] ?? ''))}`.trimEnd());
}

/** From the line upwards each line that is less indented: the mappings and lists that it stands in. */
function linesAround(lines: readonly string[], line: number): readonly number[] {
  const found: number[] = [];
  let inner = lines[line - 1] ?? '';
  for (let above = line - 1; above > 0; above -= 1) {
    const text = lines[above - 1] ?? '';
    if (/^\s*(?:#|$)/.test(text) || !holds(text, inner)) continue;
    found.unshift(above);
    inner = text;
  }
  return found;
}

function holds(outer: string, inner: string): boolean {
  const difference = indentation(inner) - indentation(outer);
  // The items of a list may stand in the column of its key.
  return difference > 0 || (difference === 0 && inner.trimStart().startsWith('- ') && !outer.trimStart().startsWith('- '));
}

function indentation(text: string): number {
  return text.length - text.trimStart().length;
}

function shorten(text: string): string {
  return text.length <= longestLine ? text : `${text.slice(0, longestLine - 1)}…`;
}
