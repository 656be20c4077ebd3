// Problems as lines for people, with the source line and a mark below it.
import { describe, expect, it } from 'vitest';
import { showDiagnostics } from '../../src/cli/show-diagnostics.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { workingTime } from '../working-time.ts';

const plainStyle = { red: String, yellow: String, dim: String, bold: String };
const namedStyle = Object.fromEntries((['red', 'yellow', 'dim', 'bold'] as const).map((name) => [name, (text: string) => `<${name}>${text}</>`])) as typeof plainStyle;

/** `missing key "x"` at a place; columns are 1-based, the end is exclusive. */
function problemAt(line: number, column: number, end: number, parts: Partial<Diagnostic> = {}): Diagnostic {
  const range = { start: { line, column, offset: 0 }, end: { line, column: end, offset: 0 } };
  return { code: 'missing-key', severity: 'error', file: 'a.yaml', range, path: ['x'], related: null, params: { key: 'x' }, ...parts } as Diagnostic;
}

/** The source line and the marks, for a mark over columns of the first line. */
function frame(source: string, column: number, end: number, columns = 80): string {
  const shown = showDiagnostics([problemAt(1, column, end)], { style: plainStyle, sources: new Map([['a.yaml', source]]), columns });
  return shown.split('\n').slice(1, -1).join('\n');
}

describe('a line', () => {
  it('says file, line, column, severity, code and sentence', () => {
    expect(showDiagnostics([problemAt(3, 5, 8)], { style: plainStyle })).toBe('a.yaml:3:5 error missing-key: missing key "x"\n');
  });

  it('is followed by where the value stands that is meant, when that is in another file', () => {
    const start = { line: 40, column: 9, offset: 0 };
    const related = { file: 'base.yaml', range: { start, end: start } };
    expect(showDiagnostics([problemAt(3, 5, 8, { related })], { style: plainStyle })).toBe('a.yaml:3:5 error missing-key: missing key "x"\n  in base.yaml:40:9\n');
    expect(showDiagnostics([problemAt(3, 5, 8, { related: { file: 'mcalign.yaml', range: null } })], { style: plainStyle })).toContain('\n  in mcalign.yaml\n');
  });

  it('is never a command to a CI runner', () => {
    const shown = showDiagnostics([problemAt(1, 1, 2, { file: '::error::x', params: { key: '##[add-mask]x' } } as Partial<Diagnostic>)], { style: plainStyle });
    expect(shown).toBe(': :error::x:1:1 error missing-key: missing key "# #[add-mask]x"\n');
  });

  it('has no place where the whole file is meant', () => {
    expect(showDiagnostics([problemAt(1, 1, 1, { range: null })], { style: plainStyle })).toBe('a.yaml error missing-key: missing key "x"\n');
  });

  it('is coloured by what it is handed', () => {
    expect(showDiagnostics([problemAt(3, 5, 8)], { style: namedStyle })).toBe('<bold>a.yaml:3:5</> <red>error</> <dim>missing-key:</> missing key "x"\n');
    expect(showDiagnostics([problemAt(3, 5, 8, { severity: 'warning' })], { style: namedStyle })).toContain('<yellow>warning</>');
  });

  it('shows an odd file name harmlessly', () => {
    expect(showDiagnostics([problemAt(1, 1, 1, { file: '\x1b[2J.yaml' })], { style: plainStyle })).toMatch(/^\\x1b\[2J\.yaml:1:1 /);
  });
});

describe('many problems', () => {
  it('at most 20 of each file are shown, and how many more there are', () => {
    const many = Array.from({ length: 23 }, (_, index) => problemAt(index + 1, 1, 1));
    const lines = showDiagnostics([...many, problemAt(1, 1, 1, { file: 'b.yaml' })], { style: plainStyle }).split('\n');
    expect(lines.length).toBe(20 + 1 + 1 + 1);
    expect(lines.slice(20)).toEqual(['a.yaml: … and 3 more', 'b.yaml:1:1 error missing-key: missing key "x"', '']);
  });

  it('none are nothing', () => {
    expect(showDiagnostics([], { style: plainStyle })).toBe('');
  });
});

describe('the source line', () => {
  it('is marked below what is meant', () => {
    expect(frame('  wieght: 2', 3, 9)).toBe('1 |   wieght: 2\n  |   ^^^^^^');
  });

  it('has a number as wide as it is', () => {
    const shown = showDiagnostics([problemAt(12, 1, 2)], { style: plainStyle, sources: new Map([['a.yaml', `${'\n'.repeat(11)}b`]]) });
    expect(shown).toContain('12 | b\n   | ^\n');
  });

  it('gets one mark where nothing is meant', () => {
    expect(frame('abc', 4, 4)).toBe('1 | abc\n  |    ^');
  });

  it('is marked to its end where more lines are meant', () => {
    const range = { start: { line: 1, column: 4, offset: 3 }, end: { line: 3, column: 2, offset: 20 } };
    const shown = showDiagnostics([problemAt(1, 4, 4, { range })], { style: plainStyle, sources: new Map([['a.yaml', 'a: [b\n c\n ]\n']]) });
    expect(shown).toContain('1 | a: [b\n  |    ^^\n');
  });

  // Each of the three characters takes two cells.
  it('counts wide characters by their width', () => {
    expect(frame('売上高: xy', 6, 8)).toBe('1 | 売上高: xy\n  |         ^^');
    expect(frame('売上高: xy', 1, 4)).toBe('1 | 売上高: xy\n  | ^^^^^^');
  });

  it('counts an emoji of several parts, and combining marks, as what is seen', () => {
    expect(frame('👨‍👩‍👧 e\u0301 x', 13, 14)).toBe('1 | 👨‍👩‍👧 e\u0301 x\n  |      ^');
  });

  it('shows tabs as spaces up to the next stop', () => {
    expect(frame('a\tb', 3, 4)).toBe('1 | a   b\n  |     ^');
  });

  it('shows control characters as escapes, and counts those', () => {
    expect(frame('a\x1b[x', 4, 5)).toBe('1 | a\\x1b[x\n  |       ^');
  });

  it('knows a byte order mark and CRLF', () => {
    expect(frame('\ufeffabc\r\nd', 2, 3)).toBe('1 | abc\n  |  ^');
  });

  it('is cut to the width of the terminal, around the mark', () => {
    // 24 cells less "1 | " are 20, less room for two ellipses 18; the mark stands a third from the left.
    const line = `${'a'.repeat(50)}X${'b'.repeat(50)}`;
    const [source, marks] = frame(line, 51, 52, 24).split('\n');
    expect(source).toBe(`1 | …${'a'.repeat(6)}X${'b'.repeat(11)}…`);
    expect(marks).toBe(`  | ${' '.repeat(7)}^`);
  });

  it('of a megabyte is no trouble', () => {
    const line = `${'é'.repeat(500_000)}X${'ü'.repeat(500_000)}`;
    const started = workingTime();
    const [source = '', marks = ''] = frame(line, 500_001, 500_002).split('\n');
    expect(source[marks.indexOf('^')]).toBe('X');
    expect(workingTime() - started).toBeLessThan(500);
  });

  it('is left out for files whose text is not at hand', () => {
    expect(showDiagnostics([problemAt(1, 1, 2)], { style: plainStyle, sources: new Map() }).split('\n').length).toBe(2);
  });
});
