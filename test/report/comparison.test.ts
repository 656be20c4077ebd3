// What is shown of two assessments: the files in test/fixtures/comparison, worked out by hand.
//
// People (half of the whole): goals weigh three quarters, plan one. Before: goals 1, plan 2: 1 + 2 x (1/4 x 1/2) = 1.25. Now 2 and 3:
// 1 + 2 x (3/4 x 1/2 + 1/4 x 1) = 2.25. Data: metrics 2 and reports 3 of three, tools open: 1 + 2 x 3/4 = 2.5. Now 3, 3, and one of two ticks, worth 2:
// 1 + 2 x 2.5/3 = 2.667. Overall 1.875, shown as 1.88, and 2.4583, shown as 2.46: 0.58.
// Points of 2 for the whole: goals 1/2 x 3/4 x 1/2 x 2 = 0.375; plan from 0.125 to 0.25; metrics from 1/2 x 1/2 x 1/2 x 2 = 0.25 to 1/2 x 1/3 x 2 = 0.333;
// tools 1/2 x 1/3 x 1/2 x 2 = 0.167; reports, which did not move, from 0.5 to 0.333. How these become 0.38, 0.12, 0.08, 0.17 and -0.17: changes.test.ts.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { buildComparisonView, type ComparedSide } from '../../src/report/comparison/build-view.ts';
import type { ComparisonRenderOptions, RenderComparison } from '../../src/report/comparison/format.ts';
import { comparisonRenderers } from '../../src/report/comparison/renderers.ts';
import type { ComparisonView } from '../../src/report/comparison/view.ts';
import { createStyle } from '../../src/report/style.ts';
import { compareAssessments } from '../../src/score/compare-assessments.ts';
import { languages } from '../../src/text/registry.ts';
import { displayWidth } from '../../src/text/width.ts';
import { buildAssessment, buildFramework } from '../score/builders.ts';
import { mcalign, readAssessment, readFramework } from './load-sample.ts';

const folder = 'test/fixtures/comparison';
const tiny = readFramework(`${folder}/tiny.yaml`);
const before = readAssessment(`${folder}/before.yaml`, tiny);
const after = readAssessment(`${folder}/after.yaml`, tiny);
const formats = Object.entries(comparisonRenderers) as [string, RenderComparison][];
const { table, markdown, json } = comparisonRenderers;

const side = (file: string, assessment: Assessment): ComparedSide => ({ file, assessment, carried: null, seenThrough: null });

function view(framework: Framework, was: Assessment, is: Assessment, sides: readonly [Partial<ComparedSide>, Partial<ComparedSide>] = [{}, {}]): ComparisonView {
  return buildComparisonView(framework, { ...side('before.yaml', was), ...sides[0] }, { ...side('after.yaml', is), ...sides[1] }, compareAssessments(framework, was, is));
}

const options = (columns: number): ComparisonRenderOptions => ({ columns, style: createStyle(false), labels: languages.en.comparison, report: languages.en.report });
const show = (render: RenderComparison, shown: ComparisonView, columns = 80): string => render(shown, options(columns));
const unwrapped = (text: string): string => text.replaceAll(/\n +/g, ' ');

const moved = view(tiny, before, after);

// Everything that a file can say, from somebody who means ill.
const evil = '::error::x ##[error]y <script>alert(1)</script> @everyone | ](javascript:alert(1)) \u001b[2J\u202edlrow\u2028 收入运营\n::set-output name=a::b';
const plainFramework = buildFramework({ levels: [1, 2, 3], stages: [1, 2], scoring: { method: 'staged' }, symptoms: [{ id: 's', stage: 1 }], kpis: [{ id: 'k', bands: [{ cuts: [1] }] }], pillars: [{ id: 'p', questions: [{ id: 'a', gate: true }, { id: 'b' }, { id: 'list', items: [1, 1] }] }] });
const evilFramework: Framework = {
  ...plainFramework,
  title: evil,
  levels: plainFramework.levels.map((level) => ({ ...level, name: evil })),
  stages: plainFramework.stages.map((stage) => ({ ...stage, name: evil })),
  symptoms: plainFramework.symptoms.map((symptom) => ({ ...symptom, text: evil })),
  kpis: plainFramework.kpis.map((kpi) => ({ ...kpi, title: evil, unit: evil })),
  pillars: plainFramework.pillars.map((pillar) => ({
    ...pillar,
    title: evil,
    questions: pillar.questions.map((question) => (question.type === 'choice' ? { ...question, text: evil, options: question.options.map((option) => ({ ...option, text: evil })) } : { ...question, text: evil })),
  })),
};
const said = (value: number, symptom: 'yes' | 'no'): Assessment => ({
  ...buildAssessment({ answers: { a: value, b: value === 1 ? { na: evil } : 2, list: ['a'] }, symptoms: { s: symptom }, profile: { [evil]: String(value) + evil }, targets: { p: value }, kpis: { k: { value } } }),
  organization: value + evil,
  respondent: { id: evil, role: value + evil },
});
const withEvidence = (assessment: Assessment): Assessment => ({ ...assessment, answers: new Map([...assessment.answers].map(([id, answer]) => [id, { ...answer, evidence: [evil] }])) });
const carried = { from: evil, renamed: [{ id: evil, to: evil }], retired: [{ id: evil, reason: evil }], changed: [{ id: 'a', title: evil, since: evil }] };
const seenThrough = { id: 'x', version: evil, title: evil, missing: [evil], unfitting: [evil] };
const hostile = view(evilFramework, said(1, 'yes'), withEvidence(said(3, 'no')), [{ file: evil, carried }, { file: evil, seenThrough }]);

describe('every format', () => {
  it.each(formats)('%s ends with exactly one line break', (_name, render) => {
    for (const each of [moved, hostile, view(tiny, before, before)]) expect(show(render, each)).toMatch(/[^\n]\n$/);
  });

  it.each(formats)('%s shows nothing hostile as anything but text', (_name, render) => {
    const text = show(render, hostile);
    expect(text).toContain('alert(1)');
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::\w/m);
    expect(text).not.toContain('##[');
  });
});

describe('the table', () => {
  it.each([80, 50])('says at %i columns what was worked out by hand', (columns) => {
    expect(show(table, moved, columns)).toBe(readFileSync(`${folder}/expected-${columns}.txt`, 'utf8'));
  });

  it.each([20, 30, 50, 80, 100, 200])('fits %i columns, CJK text included', (columns) => {
    // A command to a runner is disarmed by a space, which is not counted here.
    const cells = (line: string): number => displayWidth(line.replaceAll('# #[', '##[').replace(/^( *): :/, '$1::'));
    for (const each of [moved, hostile]) expect(Math.max(...show(table, each, columns).split('\n').map(cells))).toBeLessThanOrEqual(columns);
  });

  it('puts the levels below where they find no room beside', () => {
    const long: Framework = { ...tiny, levels: tiny.levels.map((level) => ({ ...level, name: `${level.name}, as far as anybody could show it` })) };
    expect(show(table, view(long, before, after))).toContain(
      [
        ' Pillar   Before   Now  Change  Gap          Coverage',
        ' People     1.25  2.25   +1.00  0.75 → 0.00  100 %',
        ' Data       2.50  2.67   +0.17  0.00 → 0.33  67 % → 100 %',
        ' Overall    1.88  2.46   +0.58  0.13 → 0.00  83 % → 100 %',
        '',
        ' Level',
        ' · Low, as far as anybody could show it → Middle, as far as anybody could show',
        '   it: People',
        ' · High, as far as anybody could show it: Data',
        ' · Middle, as far as anybody could show it → High, as far as anybody could show',
        '   it: Overall',
        '',
      ].join('\n'),
    );
  });

  it('says once what holds of both', () => {
    const through = { id: 'x', version: '2.0.0', title: 'Other', missing: [], unfitting: [] };
    const said = (second: string) => show(table, view(tiny, before, after, [{ seenThrough: through }, { seenThrough: { ...through, version: second } }])).split('The answers were given to Other').length - 1;
    expect([said('2.0.0'), said('1.0.0')]).toEqual([1, 2]);
  });

  it('says the same in colour and in monochrome', () => {
    const coloured = table(moved, { ...options(80), style: createStyle(true) });
    // oxlint-disable-next-line no-control-regex -- colour codes are what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(show(table, moved));
  });

  it('says that nothing moved', () => {
    const text = show(table, view(tiny, before, before));
    expect(text).toContain(' Acme stays at 1.88 of 3, still Middle.\n');
    expect(text).toContain(' Nothing has moved: both say the same, but for notes and names.\n');
    expect(text).not.toContain('Answers that moved');
  });

  it('says which stage was and is reached, and which symptoms are gone', () => {
    const framework: Framework = { ...plainFramework, symptoms: plainFramework.symptoms.map((symptom) => ({ ...symptom, text: 'Invoices go out late.' })) };
    const text = show(table, view(framework, buildAssessment({ answers: { a: 1 }, symptoms: { s: 'yes' } }), buildAssessment({ answers: { a: 2 } })));
    expect(text).toContain(' Stage: 1, Level 1 → 2, Level 2.\n');
    expect(text).toContain(' Symptoms\n · Invoices go out late.: yes → not said\n');
  });

  it('has no points where one of the two has no score', () => {
    const text = show(table, view(tiny, { ...before, answers: new Map() }, after));
    expect(text).toContain(' Acme had no score before, and has 2.46 of 3 now.\n');
    expect(text).toContain(' ·  How are goals set?\n    People · newly answered, not answered → 2\n');
    expect(text).not.toContain('Points');
  });

  it('warns where the two are not two views of one thing', () => {
    const [first, second] = [{ ...after, organization: 'Acme', respondent: { id: null, role: 'sales' } }, { ...before, organization: 'Bolt', respondent: { id: 'f-1', role: 'finance' } }];
    const text = unwrapped(show(table, view(tiny, first, second)));
    expect(text).toContain('! The two name different organizations: Acme before, Bolt now.');
    expect(text).toContain('! The two were answered by different people: sales before, finance f-1 now.');
    expect(text).toContain('! The one given first is dated later than the other.');
  });

  it('says what became of answers of an earlier version', () => {
    const was = { from: '0.9.0', renamed: [{ id: 'aims', to: 'goals' }], retired: [{ id: 'gossip', reason: 'nothing is called so' }], changed: [{ id: 'plan', title: 'What does the plan rest on?', since: '1.0.0' }] };
    const text = unwrapped(show(table, view(tiny, before, after, [{ carried: was }, {}])));
    expect(text).toContain('! before.yaml was answered under version 0.9.0; its answers are read as answers to 1.0.0');
    expect(text).toContain('Under another id since: · aims → goals');
    expect(text).toContain('Of before.yaml one entry has no place any more and does not count: · gossip: nothing is called so');
    expect(text).toContain('Of before.yaml one answer was given before the question changed; compare it with care: · What does the plan rest on? (changed in 1.0.0)');
  });
});

describe('Markdown', () => {
  it('says what was worked out by hand', () => {
    expect(show(markdown, moved)).toBe(readFileSync(`${folder}/expected.md`, 'utf8'));
  });

  it('escapes markup, links and mentions, and keeps rows whole', () => {
    const [marker, ...lines] = show(markdown, hostile).split('\n');
    expect(marker).toBe('<!-- revmat/comparison@1 -->');
    for (const raw of [/<(?!br>|\/?b>)/, /(?<!\\)\]\(/, /@\w/]) expect(lines.join('\n')).not.toMatch(raw);
    const cells = (row: string): number => row.replaceAll('\\|', '').split('|').length - 2;
    const [profile = [], moves = []] = lines.join('\n').split('\n\n').map((block) => block.split('\n').filter((line) => line.startsWith('| '))).filter((rows) => rows.length > 0);
    expect(new Set(profile.map(cells))).toEqual(new Set([6]));
    expect(new Set(moves.map(cells))).toEqual(new Set([6]));
  });
});

describe('JSON', () => {
  it('is revmat/comparison@1, with points that add up to the change', () => {
    const document = JSON.parse(show(json, moved)) as { overall: { change: number }; moves: { points: number }[]; points: { reweighed: { points: number } } };
    expect(document).toMatchObject({
      format: 'revmat/comparison@1',
      framework: { id: 'tiny', version: '1.0.0', title: 'Tiny' },
      before: { file: 'before.yaml', date: '2026-04-14', carried: null, seenThrough: null },
      overall: { before: { score: 1.875, level: 2, levelName: 'Middle' }, constraint: { before: { id: 'people' }, after: { id: 'people' } } },
      pillars: [{ id: 'people', before: { score: 1.25, gap: 0.75 }, after: { score: 2.25, gap: 0 }, change: 1 }, { id: 'data' }],
      stage: null,
      moves: [{ id: 'goals', kind: 'raised', points: 0.375, before: { state: 'answered', value: 1, words: 'Alone' } }, { id: 'tools' }, { id: 'plan' }, { id: 'metrics' }],
      points: { reweighed: { questions: ['reports'], joined: ['tools'], left: [], otherLowest: false }, base: 0, cap: 0 },
      evidence: [{ id: 'goals', added: ['goal sheet'], removed: [] }, { id: 'metrics', added: [], removed: ['glossary draft'] }],
      kpis: [{ id: 'cycle', before: { value: 70, band: 1 }, after: { value: 45, band: 2 } }],
      targets: [{ id: 'data', before: 2, after: 3 }],
      symptoms: [],
      profile: [{ fact: 'segment', before: 'smb', after: 'mid' }],
    });
    const sum = document.moves.reduce((total, { points }) => total + points, document.points.reweighed.points);
    expect(sum).toBeCloseTo(document.overall.change, 12);
  });
});

describe('what is shown', () => {
  it('adds up in the sample, answer by answer', () => {
    const framework = mcalign();
    const is = readAssessment('examples/lumen-analytics.yaml', framework);
    const lower = new Map([...is.answers].map(([id, answer], index) => [id, answer.state === 'answered' && typeof answer.value === 'number' && index % 2 === 0 ? { ...answer, value: 1 + (answer.value % 5) } : answer]));
    const { moves, change, overall, rounding } = view(framework, { ...is, answers: lower }, is);
    const units = (value: number): number => Math.round(value * 10 ** rounding.decimals);
    const lines = [...moves.map(({ contribution }) => contribution!.shown), change!.reweighed?.shown ?? 0, change!.base?.shown ?? 0, change!.cap?.shown ?? 0];
    expect(moves.length).toBeGreaterThan(10);
    expect(lines.reduce((sum, each) => sum + units(each), 0)).toBe(units(change!.total.shown));
    expect(Math.abs(change!.total.points - overall.change!)).toBeLessThan(1e-9);
  });
});
