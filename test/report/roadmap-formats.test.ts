import { describe, expect, it } from 'vitest';
import type { RenderRoadmap } from '../../src/report/roadmap/format.ts';
import { csvHeader } from '../../src/report/roadmap/registry.ts';
import { roadmapRenderers } from '../../src/report/roadmap/renderers.ts';
import type { RoadmapView } from '../../src/report/roadmap/view.ts';
import { createStyle } from '../../src/report/style.ts';
import type { CheapestWay } from '../../src/score/roadmap-results.ts';
import { displayWidth } from '../../src/text/width.ts';
import { forecast, handmadeRoadmap, handmadeView, roadmapOptions, waitingReview } from './handmade-roadmap.ts';
import { parseCsv } from './parse-csv.ts';

const { table, markdown, json, csv } = roadmapRenderers;
const formats = Object.entries(roadmapRenderers) as [string, RenderRoadmap][];
const show = (render: RenderRoadmap, view: RoadmapView, columns = 80) => render(view, roadmapOptions(columns));

// What no framework file can hold, but a program that builds its own can.
const hostile = handmadeView({
  assessment: { organization: 'Acme\n::error::x ##[error]y <script>alert(1)</script> @everyone' },
  steps: {
    tree: { title: "=cmd|' /C calc'!A0; section x: y, #1 %%{init: {}}%% <!-- ", why: '](javascript:alert(1)) ![x](http://example.org)', owner: '@sum(1+1)' },
    list: { title: '\u001b[2J\u202edlrow\u2028", "x":1 ```\n```', how: ['+1', '- - -\n::set-output name=a::b'], doneWhen: '-2+3 | cell `code` **bold**' },
    dictionary: { title: 'title gantt\u0000 click s1 call x()', doneWhen: '\ttab\r\n=2+2' },
    rules: { title: '收入运营 '.repeat(30), owner: '＝1+1' },
  },
});

describe('every format', () => {
  it.each(formats)('%s ends with exactly one line break', (_name, render) => {
    expect(show(render, handmadeView())).toMatch(/[^\r\n]\r?\n$/);
    expect(show(render, handmadeView({ roadmap: { steps: [], phases: [] } }))).toMatch(/[^\r\n]\r?\n$/);
  });

  it.each(formats)('%s is the same for the same input', (_name, render) => {
    expect(show(render, handmadeView())).toBe(show(render, handmadeView()));
  });

  it.each(formats)('%s shows nothing hostile as anything but text', (_name, render) => {
    const text = show(render, hostile).replaceAll('\r\n', '\n');
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::\w/m);
    expect(text).not.toContain('##[');
  });
});

describe('the table', () => {
  it.each([20, 30, 50, 80, 100, 200])('fits %i columns, CJK text included', (columns) => {
    for (const view of [handmadeView(), hostile]) expect(Math.max(...show(table, view, columns).split('\n').map(displayWidth))).toBeLessThanOrEqual(columns);
  });

  it('says the same in colour and in monochrome', () => {
    const coloured = table(handmadeView(), { ...roadmapOptions(80), style: createStyle(true) });
    // oxlint-disable-next-line no-control-regex -- colour codes are what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(show(table, handmadeView()));
    expect(coloured).not.toBe(show(table, handmadeView()));
  });

  it('says of each phase what it leads to, and what opens the next', () => {
    const text = show(table, handmadeView());
    expect(text).toContain(' Roadmap for Acme: 1.0 Level 1 to 2.3 Level 2 in 24 weeks\n');
    expect(text).toContain(' Phase 1 · 2026-11-23 to 2027-01-18 · leads to 1.8 Level 1\n Goal: people 1.0 → 1.5, data 1.0 → 2.0\n');
    expect(text).toContain(' On to phase 2 when all of this is done.\n');
    expect(text).not.toContain('On to phase 3');
  });

  it('says which stage is reached where there are stages', () => {
    const view = handmadeView({ roadmap: { today: { ...forecast(1, 1, 1), stage: 1 }, phases: [{ ...handmadeRoadmap.phases[0]!, forecast: { ...forecast(1.75, 1.5, 2), stage: 2 } }] } });
    expect(show(table, view)).toContain(' Roadmap for Acme: stage 1, Level 1 (mean 1.0) to stage 2, Level 2 (mean 1.8)\n in 24 weeks\n');
    expect(show(markdown, view)).toContain('| Phase 1 | 2026-11-23 | 2027-01-18 | 1-3 | stage 2, Level 2 (mean 1.8) | 1.5 | 2.0 |');
  });

  it('says of a sprint what begins in it, and where something ends what that leads to', () => {
    const text = show(table, handmadeView({ roadmap: { model: 'agile' } }));
    expect(text).toContain('\n Sprint 1 · 2026-11-23 to 2027-01-18\n  1  tree\n');
    expect(text).toContain('\n Done by 2027-01-18: 1-3 · leads to 1.8 Level 1 · people 1.0 → 1.5,\n data 1.0 → 2.0\n');
    expect(text).not.toContain('Goal');
  });

  it('says why there is nothing to do', () => {
    const nothing = { steps: [], phases: [], weeks: 0, weeksOfWork: 0 };
    const way: CheapestWay = { id: 'people', wanted: 1, today: 1.5, reached: 1.5, steps: [], weeksOfWork: 0, outcome: 'reached', atLeast: 0 };
    expect(show(table, handmadeView({ roadmap: nothing }))).toBe(
      ' Roadmap for Acme\n\n Aims at the targets that the report shows.\n Sample 1.0.0\n\n There is nothing to do: everything that has been answered is at its target.\n',
    );
    expect(show(table, handmadeView({ roadmap: nothing, facts: { cheapest: way } }))).toBe(' Roadmap for Acme\n\n people is at 1.5; nothing has to be done to reach 1.\n Sample 1.0.0\n');
  });

  it.each<[Partial<CheapestWay>, string]>([
    [{ outcome: 'exact' }, 'The least effort that lifts people from 1.0 to 1.5: 8 weeks of work, reaching 1.5. No other way takes less.'],
    [{ outcome: 'best-found', atLeast: 2 }, 'The search was cut short: this is the best way that it found, and any way takes at least 2 weeks of work.'],
    [{ id: 'overall', today: null }, 'The least effort that lifts the whole to 1.5: 8 weeks of work, reaching 1.5.'],
  ])('says of the cheapest way with %j how cheap it is', (facts, expected) => {
    const cheapest: CheapestWay = { id: 'people', wanted: 1.5, today: 1, reached: 1.5, steps: ['tree'], weeksOfWork: 8, outcome: 'exact', atLeast: 8, ...facts };
    expect(show(table, handmadeView({ facts: { cheapest } }), 200).replaceAll('\n ', ' ')).toContain(expected);
  });

  it('says what waits for which answer, and what stays short', () => {
    const text = show(table, handmadeView({ assessment: { answers: { goals: 1, plan: 1, metrics: 1, history: 1 } }, roadmap: { waiting: [waitingReview], short: [{ id: 'overall', score: 2.25, target: 3 }, { id: 'people', score: 1.5, target: 3 }] } }));
    expect(text).toContain(' Waiting: cannot be planned yet\n · review: waits for rules (not answered: quality)\n');
    expect(text).toContain(' Still short of target when all is done\n · Overall: 2.3 of 3.0\n · people: 1.5 of 3.0\n');
    expect(text).toContain(' One question has no answer; nothing is planned for it.\n');
  });
});

describe('Markdown', () => {
  const chartOf = (view: RoadmapView) => /```mermaid\n([\s\S]*?)\n```/.exec(show(markdown, view))?.[1]?.split('\n') ?? [];
  // One line of the part of Mermaid's language that is used, with text that can mean nothing in it.
  const text = "(?:[\\p{L}\\p{M}\\p{N} ,.'()/+→…-]|#\\d+;)+";
  const line = new RegExp(`^(?:gantt| {4}dateFormat YYYY-MM-DD| {4}axisFormat %Y-%m| {4}section ${text}| {4}\\d+ ${text} :s\\d+, [-\\d]{10}, [-\\d]{10}| {4}${text} :milestone, [-\\d]{10}, 0d)$`, 'u');

  it.each([['an ordinary one', handmadeView()], ['a hostile one', hostile], ['an agile one', handmadeView({ roadmap: { model: 'agile' } })]])('has a chart that Mermaid reads: %s', (_what, view) => {
    const chart = chartOf(view);
    expect(chart.filter((each) => !line.test(each))).toEqual([]);
    expect(chart.filter((each) => each.includes(' :s'))).toHaveLength(5);
  });

  it('has a section for each phase with its forecast, or for each workstream', () => {
    const sections = (view: RoadmapView) => chartOf(view).filter((each) => each.includes('section')).map((each) => each.trim());
    expect(sections(handmadeView())).toEqual(['section Phase 1', 'section Phase 2']);
    expect(sections(handmadeView({ roadmap: { model: 'agile' } }))).toEqual(['section people', 'section data', 'section Overall']);
    expect(chartOf(handmadeView())).toContain('    1.8 Level 1 :milestone, 2027-01-18, 0d');
  });

  it('escapes markup, links, mentions and references', () => {
    const [marker = '', ...lines] = show(markdown, hostile).replace(/```mermaid[\s\S]*?```/, '').split('\n');
    expect(marker).toBe('<!-- revmat/plan@1 -->');
    for (const raw of [/<(?!br>|\/?b>)/, /(?<!\\)\]\(/, /(?<!\\)!?(?<!\\)\[/, /@\w/, /#\d/, /(?<!\\)[`~]/, /(?<!\\)\*\*bold/, /https?:\/\//]) expect(lines.join('\n')).not.toMatch(raw);
  });

  it('keeps rows of tables whole', () => {
    const rows = show(markdown, hostile).split('\n').filter((each) => each.startsWith('| '));
    expect(new Set(rows.map((row) => row.replace(/\\\|/g, '').split('|').length - 2))).toEqual(new Set([7]));
  });
});

describe('JSON', () => {
  it('is revmat/plan@1, with steps that name one another by their keys', () => {
    const document = JSON.parse(show(json, handmadeView())) as Record<string, unknown>;
    expect(document).toMatchObject({
      format: 'revmat/plan@1',
      framework: { id: 'sample', version: '1.0.0', title: 'Sample' },
      assessment: { organization: 'Acme', date: '2026-11-23', respondent: null },
      model: 'waterfall',
      aim: { kind: 'targets' },
      start: { date: '2026-11-23', source: 'assessment' },
      phases: [{ number: 1, starting: ['tree', 'list', 'list#2'], forecast: { overall: { score: 1.75 }, stage: null } }, { number: 2 }],
      steps: [{ key: 'tree', owner: null, after: [], unlocks: [] }, { key: 'list' }, { key: 'list#2', unlocks: ['rules'] }, {}, { after: ['list', 'list#2'] }],
      waiting: [],
      short: [],
      unanswered: [],
      empty: null,
    });
  });

  it('keeps hostile text as the data that it is', () => {
    expect(JSON.parse(show(json, hostile))).toMatchObject({ assessment: { organization: expect.stringContaining('\n::error::x ##[error]y') } });
  });
});

describe('CSV', () => {
  const rows = (view: RoadmapView) => parseCsv(show(csv, view)).map((cells) => Object.fromEntries(cells.map((cell, index) => [csvHeader[index]!, cell])));

  it('has one row for each step, with the keys of those that block it', () => {
    const [, first, , third, , fifth] = rows(handmadeView({ steps: { tree: { owner: 'CRO', why: 'Why so.', how: ['One.', 'Two.'], doneWhen: 'Seen.' } } }));
    expect(rows(handmadeView())).toHaveLength(6);
    expect(first).toEqual({
      Id: 'tree',
      Title: 'tree',
      Description: 'Why: Why so.\n\nHow:\n- One.\n- Two.\n\nDone when: Seen.',
      Owner: 'CRO',
      'Start date': '2026-11-23',
      'Due date': '2027-01-18',
      Effort: 'M',
      'Estimate in weeks': '8',
      Priority: 'High',
      Labels: 'people',
      Workstream: 'people',
      Phase: 'Phase 1',
      'Blocked by': '',
    });
    expect(third).toMatchObject({ Id: 'list#2', Labels: 'quick-win, data', Owner: '' });
    expect(fifth).toMatchObject({ Id: 'rules', 'Blocked by': 'list, list#2', Priority: 'Medium' });
  });

  it('has the same columns in a roadmap without steps', () => {
    expect(show(csv, handmadeView({ roadmap: { steps: [], phases: [] } }))).toBe(`${csvHeader.join(',')}\r\n`);
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    const cells = parseCsv(show(csv, hostile)).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'"))).toEqual([expect.stringContaining("'=cmd|"), "'@sum(1+1)", "'＝1+1"]);
  });

  it('lets no text begin a line of its own', () => {
    const descriptions = rows(hostile).map(({ Description }) => Description ?? '').slice(1);
    for (const each of descriptions.flatMap((text) => text.split('\n'))) expect(each).toMatch(/^(?:$|Why: |How:$|- |Done when: )/);
  });
});
