// The worked examples of contributions in docs/scoring.md are files; they are recomputed here, and the numbers in the text are held against them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildExplainView } from '../../src/report/explain/build-view.ts';
import type { RowView, ScoreView } from '../../src/report/explain/view.ts';
import { explain } from '../../src/score/explain.ts';
import { buildAssessment, buildFramework, type AssessmentSpec, type FrameworkSpec } from '../score/builders.ts';

interface Case {
  readonly given: { readonly framework: FrameworkSpec; readonly assessment: AssessmentSpec };
  readonly score: string;
  readonly rows: Readonly<Record<string, { readonly counts: string | null; readonly points: string }>>;
  readonly gains: Readonly<Record<string, string>>;
}

const doc = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');

/** The rows of the table behind a mark, without its head; cells without backticks. Empty where the text has no such table. */
function readTable(mark: string): readonly (readonly string[])[] {
  const [, after = ''] = doc.split(`<!-- ${mark} -->\n\n`);
  const lines = after.split('\n');
  const length = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, length).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', '')));
}

const flatten = (row: RowView): readonly RowView[] => [row, ...row.children.flatMap(flatten)];

describe.each(['contributions', 'shown'])('the worked example %s', (name) => {
  const { given, score, rows, gains } = JSON.parse(readFileSync(new URL(`../fixtures/explain/${name}.json`, import.meta.url), 'utf8')) as Case;
  const framework = buildFramework(given.framework);
  const assessment = buildAssessment(given.assessment);
  const view = buildExplainView(framework, assessment, explain(framework, assessment, { kind: 'overall', id: 'overall' })!).subject as ScoreView;

  it('is computed so', () => {
    const found = view.tree.children.flatMap(flatten).map(({ id, counts, points }) => [id, { counts: counts.shown, points: points.shown }]);
    const together = ['together', { counts: view.tree.counts.shown, points: view.sum!.total.shown }];
    expect(Object.fromEntries([['begins at', { counts: null, points: view.sum!.base.shown }], ...found, together])).toEqual(rows);
    expect(view.score).toBe(score);
  });

  it('lists what one level more would add, in this order', () => {
    expect(view.gains.map(({ question, shown }) => [question, shown])).toEqual(Object.entries(gains));
  });

  it('is quoted in docs/scoring.md with the same numbers', () => {
    const quoted = readTable(`contributions: ${name}`).map(([row = '', , counts, points]) => [row, { counts: counts === '' ? null : counts, points }]);
    expect(Object.fromEntries(quoted)).toEqual(rows);
  });
});

it('docs/scoring.md quotes what one level more would add', () => {
  const { gains } = JSON.parse(readFileSync(new URL('../fixtures/explain/contributions.json', import.meta.url), 'utf8')) as Case;
  expect(readTable('gains: contributions').map(([question, , adds]) => [question, adds])).toEqual(Object.entries(gains));
});
