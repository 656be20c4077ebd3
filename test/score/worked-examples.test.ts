// Every worked example of docs/scoring.md is a file; it is recomputed here, and the numbers in the text are held against it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roundTo } from '../../src/model/rounding.ts';
import type { Rounding } from '../../src/model/scoring-policy.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { buildAssessment, buildFramework, type AssessmentSpec, type FrameworkSpec } from './builders.ts';
import { lookUp } from './look-up.ts';

interface Case {
  readonly about: string;
  readonly given: { readonly framework: FrameworkSpec; readonly assessment: AssessmentSpec };
  readonly expect: Readonly<Record<string, unknown>>;
}

const folder = new URL('../fixtures/score/', import.meta.url);
const doc = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
const names = readdirSync(folder)
  .map((file) => file.replace(/\.json$/, ''))
  .filter((name) => name !== 'rounding')
  .toSorted();

function readCase(name: string): Case {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Case;
}

/** The rows of the table that follows `<!-- example: name -->`, without its head; cells without backticks. */
function readTable(name: string): readonly (readonly string[])[] {
  const [, after = ''] = doc.split(`<!-- example: ${name} -->\n`);
  const lines = after.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  if (first === -1) return [];
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  const rows = lines.slice(first + 2, first + length);
  return rows.map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', '')));
}

describe.each(names)('the worked example %s', (name) => {
  const { given, expect: expected } = readCase(name);
  const maturity = assessMaturity(buildFramework(given.framework), buildAssessment(given.assessment));

  it.each(Object.entries(expected))('has %s = %j', (path, value) => {
    const found = lookUp(maturity, path);
    expect(typeof found === 'number' ? roundTo(found, { decimals: 6, mode: 'half-up' }) : found).toEqual(value);
  });

  it('is quoted in docs/scoring.md with the same numbers', () => {
    const quoted = readTable(name).map(([path = '', , value = '']) => [path, JSON.parse(value) as unknown]);
    expect(Object.fromEntries(quoted)).toEqual(expected);
  });
});

it('docs/scoring.md quotes no example that is not a case file', () => {
  const quoted = [...doc.matchAll(/<!-- example: (.+) -->/g)].map(([, name]) => name);
  expect(quoted.toSorted()).toEqual([...names, 'rounding'].toSorted());
});

describe('the worked example rounding', () => {
  const file = readFileSync(new URL('rounding.json', folder), 'utf8');
  const rows = JSON.parse(file) as readonly (Rounding & { value: number; result: number })[];

  it.each(rows)('rounds $value to $decimals decimals, $mode: $result', ({ value, result, ...rounding }) => {
    expect(roundTo(value, rounding)).toBe(result);
  });

  it('is quoted in docs/scoring.md with the same numbers', () => {
    const quoted = readTable('rounding').map(([value, decimals, mode, result]) => ({
      value: Number(value),
      decimals: Number(decimals),
      mode,
      result: Number(result),
    }));
    expect(quoted).toEqual(rows);
  });
});
