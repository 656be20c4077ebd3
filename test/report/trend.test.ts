// What is shown of several assessments. The numbers of the files in test/fixtures/comparison are worked out in comparison.test.ts.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { createStyle } from '../../src/report/style.ts';
import { buildTrendView, type ScoredPoint, type TrendFacts } from '../../src/report/trend/build-view.ts';
import type { RenderTrend, TrendRenderOptions } from '../../src/report/trend/format.ts';
import { chooseLabelled, placePoints } from '../../src/report/trend/html/time-axis.ts';
import { trendRenderers } from '../../src/report/trend/renderers.ts';
import { findMovers } from '../../src/report/trend/sentences.ts';
import { renderSparkline } from '../../src/report/trend/sparkline.ts';
import type { TrendView } from '../../src/report/trend/view.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { languages } from '../../src/text/registry.ts';
import { displayWidth } from '../../src/text/width.ts';
import { buildAssessment, buildFramework } from '../score/builders.ts';
import { readAssessment, readFramework } from './load-sample.ts';

const folder = 'test/fixtures/comparison';
const tiny = readFramework(`${folder}/tiny.yaml`);
const before = readAssessment(`${folder}/before.yaml`, tiny);
const after = readAssessment(`${folder}/after.yaml`, tiny);
const formats = Object.entries(trendRenderers) as [string, RenderTrend][];
const { table, html, json } = trendRenderers;

const facts: TrendFacts = { skipped: [], undated: false, cut: null, shallow: false };

function view(framework: Framework, assessments: readonly Assessment[], points: Partial<ScoredPoint> = {}, about: Partial<TrendFacts> = {}): TrendView {
  const scored = assessments.map((assessment, index): ScoredPoint => ({
    source: { kind: 'file', file: `${index + 1}.yaml` },
    date: assessment.date,
    answeredUnder: assessment.framework.version,
    retired: 0,
    changed: 0,
    seenThrough: null,
    assessment,
    maturity: assessMaturity(framework, assessment),
    ...points,
  }));
  return buildTrendView(framework, scored, { ...facts, ...about });
}

const options = (columns: number): TrendRenderOptions => ({ columns, style: createStyle(false), labels: languages.en.trend, report: languages.en.report, language: 'en' });
const show = (render: RenderTrend, shown: TrendView, columns = 80): string => render(shown, options(columns));
const unwrapped = (text: string): string => text.replaceAll(/\n +/g, ' ');

const two = view(tiny, [before, after]);

const evil = '::error::x ##[error]y <script>alert(1)</script> "onload=" \u001b[2J\u202edlrow\u2028 收入运营\n::set-output name=a::b';
const plainFramework = buildFramework({ levels: [1, 2, 3], stages: [1, 2], scoring: { method: 'staged' }, pillars: [{ id: 'p', questions: [{ id: 'a', gate: true }] }, { id: 'q', questions: [{ id: 'b' }] }] });
const evilFramework: Framework = {
  ...plainFramework,
  title: evil,
  levels: plainFramework.levels.map((level) => ({ ...level, name: evil })),
  stages: plainFramework.stages.map((stage) => ({ ...stage, name: evil })),
  pillars: plainFramework.pillars.map((pillar) => ({ ...pillar, title: evil })),
};
const said = (value: number): Assessment => ({ ...buildAssessment({ answers: { a: value } }), organization: evil, date: evil, respondent: { id: null, role: value + evil } });
const evilPoint: Partial<ScoredPoint> = { source: { kind: 'file', file: evil }, answeredUnder: evil, retired: 1, changed: 2, seenThrough: { id: 'x', version: evil, title: evil, missing: [evil], unfitting: [evil] } };
const hostile = view(evilFramework, [said(1), said(3)], evilPoint, { skipped: [{ source: { kind: 'working-copy', file: evil }, date: evil, reason: evil }], cut: 500, shallow: true, undated: true });

describe('every format', () => {
  it.each(formats)('%s ends with exactly one line break', (_name, render) => {
    for (const each of [two, hostile]) expect(show(render, each)).toMatch(/[^\n]\n$/);
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

describe('a trend with gaps', () => {
  const none = { ...before, answers: new Map() };

  it.each([[[none, after]], [[after, none]]])('does not call one score an unchanged one', (assessments) => {
    const text = show(table, view(tiny, assessments));
    expect(text).toContain(' 2 assessments, one of them with a score: 2.46 of 3.\n');
    expect(text).toContain('No pillar has two scores to compare.');
    expect(text).toMatch(/^ Overall +[▁-█·]+ +- +2\.46 +-$/m);
  });

  it('names no level for today where today has no score', () => {
    expect(show(table, view(tiny, [before, after, none]))).toContain(' Over 3 assessments up from 1.88 to 2.46 of 3 (+0.58).\n');
  });
});

describe('a sparkline', () => {
  it('has eight heights on the fixed scale, and a point where there is no score', () => {
    expect(renderSparkline([0, 0.1249, 0.125, 0.5, 0.874, 0.875, 1, null])).toBe('▁▁▂▅▇██·');
  });
});

describe('the table', () => {
  it('has a row for each assessment, and a line for each pillar', () => {
    expect(show(table, two)).toBe(
      [
        ' Trend of Acme',
        ' Over 2 assessments up from 1.88 to 2.46 of 3 (+0.58), now High.',
        ' All scored by Tiny 1.0.0',
        '',
        ' Over time',
        '              First  Last  Change',
        // 0.125 and 0.625 of the scale; 0.75 and 0.833; 0.4375 and 0.729: the 2nd and 6th of eight heights, twice the 7th, the 4th and 6th.
        ' People   ▂▆   1.25  2.25   +1.00',
        ' Data     ▇▇   2.50  2.67   +0.17',
        ' Overall  ▄▆   1.88  2.46   +0.58',
        ' From the lowest to the highest score that there can be, so that lines can be',
        ' compared.',
        ' People rose most (+1.00).',
        '',
        ' Assessments',
        ' Date        From    Overall  Change  Level   Coverage  People  Data',
        ' 2026-04-14  1.yaml     1.88       -  Middle      83 %    1.25  2.50',
        ' 2026-10-14  2.yaml     2.46   +0.58  High       100 %    2.25  2.67',
        '',
      ].join('\n'),
    );
  });

  it('puts the pillars below where there is no room beside, and one assessment below the other where there is even less', () => {
    expect(show(table, two, 62)).toContain(' By pillar\n Date        People  Data\n 2026-04-14    1.25  2.50\n');
    expect(show(table, two, 40)).toContain(' 2026-10-14 · 2.yaml\n   Overall 2.46 (+0.58), High, coverage\n   100 %\n   People 2.25, Data 2.67\n');
  });

  it.each([20, 30, 50, 80, 100, 200])('fits %i columns, CJK text included', (columns) => {
    // A command to a runner is disarmed by a space, which is not counted here.
    const cells = (line: string): number => displayWidth(line.replaceAll('# #[', '##[').replace(/^( *): :/, '$1::'));
    const many = view(tiny, Array.from({ length: 150 }, (_, index) => (index % 2 === 0 ? before : after)));
    for (const each of [two, hostile, many]) expect(Math.max(...show(table, each, columns).split('\n').map(cells))).toBeLessThanOrEqual(columns);
  });

  it('draws as many of many assessments as there is room for, the newest ones, and says so', () => {
    const many = view(tiny, [...Array.from({ length: 80 }, () => before), after]);
    const text = show(table, many, 80);
    // 78 cells less titles of 7, a gap of 2, and 21 for the numbers: 48.
    expect(text).toContain(`\n People   ${'▂'.repeat(47)}▆   1.25  2.25   +1.00\n`);
    expect(text).toContain('The lines show the newest 48.');
  });

  it('names the respondents where they differ, and the versions that answers were carried from', () => {
    const text = unwrapped(show(table, view(tiny, [{ ...before, respondent: { id: 'x', role: 'sales' } }, { ...after, respondent: { id: 'f-1', role: null } }], { answeredUnder: '0.9.0', retired: 1, changed: 0 })));
    expect(text).toMatch(/ By +Overall /);
    expect(text).toMatch(/ 1\.yaml +sales +1\.88 /);
    expect(text).toContain('! They were answered by different people (sales, f-1)');
    expect(text).toContain('! 2 are from version 0.9.0 of the framework; their answers are read as answers to 1.0.0.');
    expect(text).toContain('! 2 entries have no place in this version and do not count.');
  });
});

describe('the movers', () => {
  it('are the pillars with the largest change up and down, as shown', () => {
    const line = (id: string, first: number | null, last: number | null) => ({ id, title: id, measures: [], first, last });
    const movers = findMovers({ rounding: { decimals: 2, mode: 'half-up' }, pillars: [line('a', 1, 2), line('b', 3, 2.5), line('c', 1, 2), line('d', 3, 1), line('e', null, null)] });
    expect([movers.rose?.id, movers.fell?.id]).toEqual(['a', 'd']);
    expect(findMovers({ rounding: { decimals: 2, mode: 'half-up' }, pillars: [line('a', 2, 2.001)] })).toEqual({ rose: null, fell: null });
  });
});

describe('the time axis', () => {
  const at = (...dates: readonly (string | null)[]) => placePoints({ points: dates.map((date) => ({ ...two.points[0]!, date })) });

  it('is proportional to the days, or even where they do not run forward', () => {
    // 31 days of January and 28 of February: 31/59.
    expect(at('2026-01-01', '2026-02-01', '2026-03-01')).toEqual([0, 31 / 59, 1]);
    expect(at('2026-01-01', null, '2026-03-01')).toEqual([0, 0.5, 1]);
    expect(at('2026-01-01', '2025-01-01', '2026-03-01')).toEqual([0, 0.5, 1]);
    expect(at('2026-01-01', '2026-01-01')).toEqual([0, 1]);
  });

  it('labels what has room', () => {
    expect(chooseLabelled([0, 0.1, 0.5, 0.55, 0.9, 1], 0.2)).toEqual([0, 2, 5]);
    expect(chooseLabelled([0, 0.5, 1], 0.4)).toEqual([0, 2]);
    expect(chooseLabelled([0, 1], 0.6)).toEqual([0]);
  });
});

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

function elements(node: Node): readonly DefaultTreeAdapterTypes.Element[] {
  const children: readonly Node[] = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elements)];
}

const attribute = (element: DefaultTreeAdapterTypes.Element, name: string): string | null => element.attrs.find((each) => each.name === name)?.value ?? null;

describe('the page', () => {
  const found = elements(parse(show(html, two)));
  const charts = found.filter(({ tagName }) => tagName === 'svg');

  it('has charts that are named and described, each with a point for each score', () => {
    expect(charts).toHaveLength(4);
    const ids = new Set(found.flatMap((element) => attribute(element, 'id') ?? []));
    for (const chart of charts) {
      const names = (attribute(chart, 'aria-labelledby') ?? '').split(' ');
      expect(names.filter((id) => ids.has(id))).toHaveLength(2);
      expect(elements(chart).filter(({ tagName }) => tagName === 'circle')).toHaveLength(2);
      expect(elements(chart).filter((element) => attribute(element, 'class')?.startsWith('band'))).toHaveLength(3);
    }
    expect(ids.size).toBe(8);
  });

  it('places scores by their share of the scale, and shows all numbers in a table', () => {
    // The wide chart is 280 high, with 24 for dates and 8 at both edges: 240 for the scale. People's small one: 110 less 16 is 94.
    const heights = charts.map((chart) => elements(chart).filter(({ tagName }) => tagName === 'circle').map((circle) => Number(attribute(circle, 'cy'))));
    expect(heights[0]).toEqual([8 + (1 - 0.4375) * 240, 8 + (1 - 0.729166) * 240].map((height) => expect.closeTo(height, 1) as number));
    expect(heights[2]).toEqual([8 + 0.875 * 94, 8 + 0.375 * 94]);
    expect(found.filter(({ tagName }) => tagName === 'td')).toHaveLength(2 * 7);
  });

  it('breaks the line where there is no score', () => {
    const gap = view(tiny, [before, { ...before, answers: new Map() }, after, after]);
    const line = elements(parse(show(html, gap))).find((element) => attribute(element, 'class') === 'line');
    expect(attribute(line!, 'd')).toMatch(/^M[\d. ]+M[\d. ]+L[\d. ]+$/);
  });

  it('has nothing of what the files say as markup', () => {
    const shown = elements(parse(show(html, hostile)));
    expect(new Set(shown.map(({ tagName }) => tagName))).not.toContain('script');
    expect(shown.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name.startsWith('on'))).toEqual([]);
  });
});

describe('JSON', () => {
  it('is revmat/trend@1', () => {
    expect(JSON.parse(show(json, two))).toEqual({
      format: 'revmat/trend@1',
      framework: { id: 'tiny', version: '1.0.0', title: 'Tiny' },
      organization: 'Acme',
      overall: { first: 1.875, last: expect.closeTo(2.458333, 5) as number, change: expect.closeTo(0.583333, 5) as number },
      pillars: [
        { id: 'people', title: 'People', first: 1.25, last: 2.25, change: 1 },
        { id: 'data', title: 'Data', first: 2.5, last: expect.closeTo(2.666667, 5) as number, change: expect.closeTo(0.166667, 5) as number },
      ],
      points: [
        expect.objectContaining({ source: { kind: 'file', file: '1.yaml' }, date: '2026-04-14', overall: expect.objectContaining({ score: 1.875, change: null, levelName: 'Middle', target: 2, gap: 0.125 }) as object }),
        expect.objectContaining({ retired: 0, changed: 0, stage: null, answeredUnder: '1.0.0', pillars: [expect.objectContaining({ id: 'people', score: 2.25, change: 1 }), expect.objectContaining({ id: 'data', target: 3 })] }),
      ],
      seenThrough: [],
      skipped: [],
      history: { cut: false, shallow: false },
    });
  });
});
