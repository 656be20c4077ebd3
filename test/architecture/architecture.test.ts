import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findViolations } from './floors.ts';

function readSources(): ReadonlyMap<string, string> {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return new Map(paths.map((path) => [`src/${path.replaceAll('\\', '/')}`, readFileSync(`src/${path}`, 'utf8')]));
}

/** The sources with one line put at the head of a file. */
function planted(path: string, line: string): readonly string[] {
  const sources = new Map(readSources());
  sources.set(path, `${line}\n${sources.get(path) ?? ''}`);
  return findViolations(sources);
}

describe('the floors', () => {
  it('hold in every source file', () => {
    expect(findViolations(readSources())).toEqual([]);
  });

  it.each([
    ['src/score/maturity.ts', "import { run } from '../cli/main.ts';", '../cli/main.ts'],
    ['src/score/maturity.ts', "import type { Io } from '../cli/io.ts';", '../cli/io.ts'],
    ['src/report/report.ts', "import { assessMaturity } from '../score/maturity.ts';", '../score/maturity.ts'],
    ['src/report/report.ts', "const lazy = () => import('../load/source.ts');", '../load/source.ts'],
    ['src/model/framework.ts', "export * from '../text/plain.ts';", '../text/plain.ts'],
    ['src/text/width.ts', "import stringWidth from 'string-width';", 'string-width'],
    ['src/report/report.ts', "import { Chalk } from 'chalk';", 'chalk'],
    ['src/store/lock.ts', "import { parse } from 'yaml';", 'yaml'],
    ['src/index.ts', "export { run } from './cli/main.ts';", './cli/main.ts'],
    ['src/elsewhere/thing.ts', 'export {};', 'elsewhere'],
  ])('do not let %s have %s', (path, line, named) => {
    expect(planted(path, line).join('\n')).toContain(named);
  });

  it.each([
    ['src/report/report.ts', 'const now = Date.now();', 'a clock'],
    ['src/report/report.ts', 'const now = new Date();', 'a clock'],
    ['src/report/report.ts', 'const text = `at ${Date.now()}`;', 'a clock'],
    ['src/score/maturity.ts', 'const dice = Math.random();', 'randomness'],
    ['src/interview/interview.ts', "console.log('hello');", 'console'],
    ['src/text/width.ts', 'const width = process.stdout.columns;', 'process'],
    ['src/model/framework.ts', 'const text = (1234).toLocaleString();', 'locale'],
  ])('keep %s pure of %s', (path, line, named) => {
    expect(planted(path, line).join('\n')).toContain(named);
  });

  it('let a pure file speak of clocks in comments and strings', () => {
    const source = "// Date.now() is not used here\nexport const text = 'Date.now() and process.exit';\n";
    expect(findViolations(new Map([['src/report/words.ts', source]]))).toEqual([]);
  });

  it('notice imports that run in a circle', () => {
    const files = new Map([
      ['src/score/a.ts', "import { b } from './b.ts';"],
      ['src/score/b.ts', "import { a } from './a.ts';"],
    ]);
    expect(findViolations(files).join('\n')).toContain('src/score/a.ts -> src/score/b.ts -> src/score/a.ts');
  });
});
