// The rules of recommendation as they are read when the package is built, and word for word what is said about broken ones.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showDiagnostics } from '../../src/cli/show-diagnostics.ts';
import { loadRecommendations } from '../../src/load/load-recommendations.ts';
import { codesOf, documentFrom, valueOf } from './fixtures.ts';

const folder = 'test/fixtures/recommendations';
const frameworks = ['pillars', 'stages'];
const plainStyle = { red: String, yellow: String, dim: String, bold: String };

function load(name: string) {
  return loadRecommendations(documentFrom(readFileSync(join(folder, name), 'utf8'), name), frameworks);
}

it('sound rules become data, frameworks in the order of the file', () => {
  expect(valueOf(load('good.yaml'))).toEqual({
    questions: [
      { id: 'time', text: 'How much time is there?', options: [{ id: 'little', text: 'Little' }, { id: 'much', text: 'Much' }] },
      { id: 'pain', text: 'Where does it hurt?', options: [{ id: 'teams', text: 'Teams' }, { id: 'billing', text: 'Billing' }] },
    ],
    frameworks: [
      {
        id: 'stages',
        rules: [
          { when: [{ question: 'pain', in: ['billing'] }], points: 3, because: 'It is about billing.' },
          { when: [{ question: 'time', in: ['little'] }, { question: 'pain', in: ['teams'] }], points: null, because: 'It says little about teams.' },
        ],
      },
      { id: 'pillars', rules: [{ when: [{ question: 'time', in: ['little', 'much'] }], points: 1, because: 'It takes as long as it takes.' }] },
    ],
  });
});

it('sound rules give no warning', () => {
  expect(codesOf(load('good.yaml'))).toEqual([]);
});

describe('broken rules', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'good.yaml');

  it.each(names)('%s', (name) => {
    const expected = readFileSync(join(folder, name.replace(/yaml$/, 'expected.txt')), 'utf8');
    expect(showDiagnostics(load(name).diagnostics, { style: plainStyle })).toBe(expected);
  });

  it.each(['constructor', 'toString'])('a framework called %s is none', (name) => {
    const text = readFileSync(join(folder, 'good.yaml'), 'utf8').replace('  pillars:', `  ${name}:`);
    expect(codesOf(loadRecommendations(documentFrom(text), frameworks))).toEqual(['missing-key', 'unknown-framework']);
  });
});
