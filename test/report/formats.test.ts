import { describe, expect, it } from 'vitest';
import type { RenderReport } from '../../src/report/format.ts';
import { renderJson } from '../../src/report/formats/json.ts';
import { renderMarkdown } from '../../src/report/formats/markdown.ts';
import { renderTerminal } from '../../src/report/formats/terminal.ts';
import { createStyle } from '../../src/report/style.ts';
import { displayWidth } from '../../src/text/width.ts';
import { answerAll, chargebee, monochrome, readAssessment, readFramework, reportOf, sample } from './load-sample.ts';

const lumen = sample();
const billing = chargebee();
const staged = reportOf(billing, {
  ...answerAll(billing, 2, { 'pay.methods': 3, 'plan.change': 1, 'rev.leakage': 0 }),
  symptoms: new Map([
    ['month-end-fixing', 'yes'],
    ['price-test-sprint', 'yes'],
  ] as const),
});
const hostileFramework = readFramework('test/fixtures/report/hostile-framework.yaml');
const hostile = reportOf(hostileFramework, readAssessment('test/fixtures/report/hostile-assessment.yaml', hostileFramework));

const formats: readonly (readonly [string, RenderReport])[] = [
  ['terminal', renderTerminal],
  ['markdown', renderMarkdown],
  ['json', renderJson],
];

describe('every format', () => {
  it.each(formats)('%s ends with exactly one newline', (_name, render) => {
    expect(render(lumen, monochrome(80))).toMatch(/[^\n]\n$/);
  });

  it.each(formats)('%s is the same for the same input', (_name, render) => {
    expect(render(sample(), monochrome(80))).toBe(render(lumen, monochrome(80)));
  });

  it.each(formats)('%s shows nothing hostile as anything but text', (_name, render) => {
    const text = render(hostile, monochrome(80));
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::\w/m);
    expect(text).not.toContain('##[');
  });
});

describe('the terminal format', () => {
  it.each([
    ['lumen-80.txt', lumen, 80],
    ['lumen-50.txt', lumen, 50],
    ['staged-80.txt', staged, 80],
  ])('reads as in %s', async (file, report, columns) => {
    await expect(renderTerminal(report, monochrome(columns))).toMatchFileSnapshot(`../fixtures/report/${file}`);
  });

  it.each([20, 30, 50, 80, 100, 200])('fits %i columns, CJK text included', (columns) => {
    for (const report of [lumen, staged, hostile]) {
      const widths = renderTerminal(report, monochrome(columns)).split('\n').map(displayWidth);
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    }
  });

  it('says the same in colour and in monochrome', () => {
    const coloured = renderTerminal(lumen, { ...monochrome(80), style: createStyle(true) });
    // oxlint-disable-next-line no-control-regex -- colour codes are what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(renderTerminal(lumen, monochrome(80)));
    expect(coloured).not.toBe(renderTerminal(lumen, monochrome(80)));
  });
});

describe('the Markdown format', () => {
  it('reads as in lumen.md', async () => {
    await expect(renderMarkdown(lumen, monochrome(80))).toMatchFileSnapshot('../fixtures/report/lumen.md');
  });

  it('holds every answer with its note and evidence', () => {
    const text = renderMarkdown(lumen, monochrome(80));
    for (const pillar of lumen.pillars) for (const question of pillar.questions) expect(text).toContain(question.text);
    expect(text).toContain('41 of 52 tickets last quarter were ad hoc<br>Seen: ticket export, Q3');
  });

  it('escapes markup, links, mentions and references', () => {
    const [marker = '', ...lines] = renderMarkdown(hostile, monochrome(80)).split('\n');
    // Ids stand as code, which is markup of our own.
    const text = lines.join('\n').replace(/\(`[a-z0-9._-]+`\)/g, '');
    expect(marker).toBe('<!-- revmat/report@1 -->');
    for (const raw of [/<(?!br>|\/?b>)/, /(?<!\\)\]\(/, /(?<!\\)!?(?<!\\)\[/, /@\w/, /#\d/, /(?<!\\)[`~]/, /(?<!\\)\*\*bold/, /www\.e/, /https:\/\//]) {
      expect(text).not.toMatch(raw);
    }
  });

  it('keeps rows of tables whole', () => {
    const rows = renderMarkdown(hostile, monochrome(80)).split('\n').filter((line) => line.startsWith('| '));
    const cells = (row: string) => row.replace(/\\\|/g, '').split('|').length - 2;
    expect(new Set(rows.map(cells))).toEqual(new Set([7, 3]));
  });
});

describe('the JSON format', () => {
  it('is revmat/report@1, with numbers of full precision and arrays that are never null', () => {
    const report = JSON.parse(renderJson(lumen, monochrome(80))) as { readonly format: string; readonly pillars: readonly { readonly score: number }[] };
    expect(report.format).toBe('revmat/report@1');
    expect(report.pillars[0]?.score).toBe(29 / 12);
  });

  it('groups steps by kind, and says the kind of each', () => {
    const report = JSON.parse(renderJson(staged, monochrome(80))) as Record<'quickWins' | 'bigBets' | 'fillIns', string[]> & { steps: { id: string; kind: string | null }[] };
    const kinds = new Map([...report.quickWins.map((id) => [id, 'quick-win']), ...report.bigBets.map((id) => [id, 'big-bet']), ...report.fillIns.map((id) => [id, 'fill-in'])] as [string, string][]);
    expect([...kinds]).toEqual([
      ['integration-connectors', 'big-bet'],
      ['invoice-kinds-in-settings', 'big-bet'],
      ['leakage-case-log', 'fill-in'],
    ]);
    for (const { id, kind } of report.steps) expect(kind).toBe(kinds.get(id) ?? null);
  });

  it('has null where there is no score, and no stage where the framework has none', () => {
    const nothing = reportOf(billing, { ...answerAll(billing, 2), answers: new Map() });
    expect(JSON.parse(renderJson(nothing, monochrome(80)))).toMatchObject({ overall: { score: null, level: null, lower: null, upper: null, gap: null }, steps: [] });
    expect(JSON.parse(renderJson(lumen, monochrome(80)))).toMatchObject({ stage: null });
  });

  it('keeps what would be a command of a CI runner as data', () => {
    expect(JSON.parse(renderJson(hostile, monochrome(80)))).toMatchObject({ assessment: { organization: 'Acme <script>alert(1)</script> @everyone ##[error]x' } });
  });
});
