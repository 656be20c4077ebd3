// Which fixture shows a diagnostic, and which of its lines.
import { describe, expect, it } from 'vitest';
import { findExamples } from '../../scripts/docs/fixture-examples.ts';

const long = ['format: x', '# a comment', 'pillars:', '- id: people', '  title: People', '  questions:', '    - id: goals', '      text: Q', '      wieght: 2', 'steps: []'].join('\n');

function example(yaml: string, expected: string) {
  return [...findExamples(new Map([['a/x.yaml', yaml], ['a/x.expected.txt', expected]])).values()][0];
}

describe('an example', () => {
  it('shows what the line stands in, as far as it is told', () => {
    expect(example(`${long}\n`, 'x.yaml:9:7 error unknown-key: unknown key "wieght"\n')).toEqual({
      code: 'unknown-key',
      severity: 'error',
      message: 'x.yaml:9:7 error unknown-key: unknown key "wieght"',
      excerpt: ['3 | pillars:', '4 | - id: people', '6 |   questions:', '7 |     - id: goals', '9 |       wieght: 2'],
    });
  });

  it('shows the line that is named as well', () => {
    expect(example(long, 'x.yaml:4:7 error duplicate-id: also that of a step in line 10; ids must differ')?.excerpt).toEqual([' 3 | pillars:', ' 4 | - id: people', '10 | steps: []']);
  });

  it('shows a short file whole', () => {
    expect(example('a: 1\nb: 2\n', 'x.yaml:2:1 warning same-text: it is')?.excerpt).toEqual(['1 | a: 1', '2 | b: 2']);
  });

  it('shows what cannot be printed as an escape', () => {
    expect(example('a: \x1b[31m\r\n', 'x.yaml:1:4 error bad-character: it is')?.excerpt).toEqual(['1 | a: \\x1b[31m\\r']);
  });

  it('shows no lines where the whole file is meant, or is no text', () => {
    expect(example('', 'x.yaml error empty-file: the file is empty')?.excerpt).toEqual([]);
    expect(example('a: \ufffd', 'x.yaml:1:4 error not-utf8: it is not')?.excerpt).toEqual([]);
  });

  it('cuts a very long line', () => {
    expect(example(`a: ${'b'.repeat(500)}`, 'x.yaml:1:4 error too-deep: it is')?.excerpt).toEqual([`1 | a: ${'b'.repeat(146)}…`]);
  });

  it('is not what is said about another file', () => {
    expect(example('a: 1', 'base.yaml:1:1 error unknown-key: unknown key')).toBeUndefined();
  });

  it('comes from the file about which least is said, then from the shortest', () => {
    const files = [
      ['many.yaml', 'a'],
      ['many.expected.txt', 'many.yaml:1:1 error unknown-key: one\nmany.yaml:1:1 error bad-id: two'],
      ['longer.yaml', 'abc'],
      ['longer.expected.txt', 'longer.yaml:1:1 error unknown-key: longer'],
      ['short.yaml', 'ab'],
      ['short.expected.txt', 'short.yaml:1:1 error unknown-key: short'],
    ] as const;
    const found = findExamples(new Map(files));
    expect([...found.values()].map(({ message }) => message)).toEqual(['short.yaml:1:1 error unknown-key: short', 'many.yaml:1:1 error bad-id: two']);
  });
});
