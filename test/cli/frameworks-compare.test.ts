// revmat frameworks compare: what two frameworks ask, together and each by itself.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeProject, runCli, type CliResult } from './run-cli.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/cli/compare/${name}`, import.meta.url), 'utf8');
const north = fixture('north.yaml');
const south = fixture('south.yaml');

/** In a project with both frameworks. */
function compare(argv: readonly string[], columns = 80, files: Readonly<Record<string, string>> = {}): Promise<CliResult> {
  return runCli(['frameworks', 'compare', ...argv], { cwd: makeProject({ 'frameworks/north.yaml': north, 'frameworks/south.yaml': south, ...files }), env: { COLUMNS: String(columns) } });
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('two frameworks', () => {
  it.each([80, 50])('are shown as in the fixture, %d columns wide', async (columns) => {
    const { code, stdout, stderr } = await compare(['north', 'south'], columns);
    expect(stdout).toBe(fixture(`north-south-${columns}.expected.txt`));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('may be files, which the commands name as files', async () => {
    const { code, stdout } = await compare(['frameworks/north.yaml', './frameworks/south.yaml']);
    expect(code).toBe(0);
    expect(stdout).toContain('Answers to north fill 2 of 3 questions of south:\n  revmat report FILE --as ./frameworks/south.yaml\n');
    expect(stdout).toContain('--as frameworks/north.yaml\n');
  });

  it('that share nothing are said to', async () => {
    const other = north.replace('id: north', 'id: other');
    const { stdout } = await compare(['south', 'other'], 80, { 'frameworks/other.yaml': other });
    expect(stdout).toContain('They share no question, so answers to one say nothing in the other.');
    expect(stdout).not.toContain('--as');
    expect(stdout).not.toContain('Both ask');
  });

  it('of the bundled ones fill each other as far as they ask the same', async () => {
    const { stdout } = await compare(['mcalign', 'chargebee-saas', '--json']);
    const { result } = JSON.parse(stdout) as { readonly result: { readonly same: boolean; readonly a: { readonly questions: number; readonly filled: number; readonly ownQuestions: readonly object[] } } };
    expect(result.same).toBe(false);
    expect(result.a.questions).toBe(28);
    expect(result.a.filled + result.a.ownQuestions.length).toBe(28);
  });

  it('of the same id are told apart by how they were named', async () => {
    const newer = north.replace('"1.0.0"', '"2.0.0"').replace(/ +- \{ id: rhythm.*\n/, '');
    const { stdout } = await compare(['north', 'old/north.yaml'], 100, { 'old/north.yaml': newer });
    expect(stdout).toContain('Answers to north fill 3 of 3 questions of old/north.yaml:');
    expect(stdout).toContain('Only north asks 1 question\n');
    expect(stdout).not.toContain('Only old/north.yaml asks');
  });
});

describe('a framework and itself', () => {
  it('is said to be the same', async () => {
    expect(await compare(['north', 'north'])).toEqual({ code: 0, stdout: 'Both are north 1.0.0: there is nothing to compare, and every answer counts in\nboth.\n', stderr: '' });
  });

  it('is the same in a copy of the file', async () => {
    const { stdout } = await compare(['north', 'copy/north.yaml'], 80, { 'copy/north.yaml': north });
    expect(oneLine(stdout)).toBe('north and copy/north.yaml hold the same north 1.0.0: there is nothing to compare, and every answer counts in both.');
  });

  it('is the same as JSON', async () => {
    expect(JSON.parse((await compare(['north', 'north', '--json'])).stdout)).toMatchObject({ ok: true, result: { same: true, a: { filled: 4 }, b: { filled: 4 } } });
  });
});

describe('as JSON', () => {
  it('everything that the page says stands in the envelope', async () => {
    const { stdout } = await compare(['north', 'south', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      formatVersion: 1,
      ok: true,
      result: {
        same: false,
        a: {
          id: 'north',
          version: '1.0.0',
          title: 'Revenue operations in the north, with a title that does not fit on one line of a column',
          summary: null,
          method: 'mean',
          source: { title: 'A handbook: chapter 3', url: null, fidelity: 'own', note: null },
          questions: 4,
          filled: 2,
          pillars: [{ id: 'people', title: 'People', questions: 2, shared: 1 }, { id: 'work', title: 'Work', questions: 2, shared: 1 }],
          ownQuestions: [
            { id: 'rhythm', pillar: 'people', text: 'How often do the teams meet to look at the same numbers, and what do they decide there?' },
            { id: 'renewal', pillar: 'work', text: 'When does a renewal begin?' },
          ],
          ownKpis: [{ id: 'win-rate', title: 'Win rate' }],
        },
        b: {
          id: 'south',
          version: '2.0.0',
          title: 'Stages of the south',
          summary: null,
          method: 'staged',
          source: null,
          questions: 3,
          filled: 2,
          pillars: [{ id: 'work', title: 'Work', questions: 2, shared: 1 }, { id: 'steering', title: 'Steering', questions: 1, shared: 1 }],
          ownQuestions: [{ id: 'invoices', pillar: 'work', text: 'How are invoices written?' }],
          ownKpis: [{ id: 'win-rate', title: 'Win rate' }],
        },
        sharedQuestions: [
          { home: 'north/goals', text: 'How are goals set?', a: [{ id: 'goals', pillar: 'people' }], b: [{ id: 'aims', pillar: 'steering' }] },
          { home: 'north/forecast', text: 'How is the forecast made?', a: [{ id: 'forecast', pillar: 'work' }], b: [{ id: 'prediction', pillar: 'work' }] },
        ],
        sharedKpis: [{ id: 'cycle', title: 'Sales cycle' }],
      },
      diagnostics: [],
    });
  });

  it('a failure does as well', async () => {
    const { code, stdout } = await compare(['north', 'suoth', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, result: null, diagnostics: [{ code: 'unknown-framework' }] });
  });
});

describe('what cannot be', () => {
  it('is one framework that is misspelt', async () => {
    const { code, stdout, stderr } = await compare(['mcalign', 'suoth']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('there is no framework "suoth"; did you mean "south"?');
  });

  it.each([[[]], [['north']], [['north', 'south', 'mcalign']]])('is a comparison of %j', async (argv) => {
    expect((await compare(argv)).code).toBe(2);
  });
});

describe('words of a framework', () => {
  it('are those of the language that was asked for', async () => {
    const german = (id: string, question: string) => `format: revmat/translation@1\nframework: ${id}\nlanguage: de\nquestions:\n  ${question}: { text: Wie entstehen Ziele? }\n`;
    const { code, stdout } = await compare(['north', 'south', '--lang', 'de'], 80, { 'frameworks/north.de.yaml': german('north', 'goals'), 'frameworks/south.de.yaml': german('south', 'aims') });
    expect(code).toBe(0);
    expect(stdout).toContain('    - Wie entstehen Ziele?\n');
  });

  it('reach the terminal harmless', async () => {
    const hostile = north.replace('id: north', 'id: hostile').replace('How are goals set?', '"\\u202e::error::\\u061c ##[add-mask]x"').replace('title: Work', 'title: "::stop-commands::t"').replace(/title: Revenue.*/, 'title: "::error::title"');
    const { code, stdout } = await compare(['hostile', 'south'], 50, { 'frameworks/hostile.yaml': hostile });
    expect(code).toBe(0);
    expect(stdout).toContain('\\u202e::error::\\u061c # #[add-mask]x');
    expect(stdout).not.toMatch(/^\s*::|##\[|\u202e|\u061c/m);
  });
});
