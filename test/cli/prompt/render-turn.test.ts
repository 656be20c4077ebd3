import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ScreenOptions } from '../../../src/cli/prompt/screen.ts';
import { renderTurn } from '../../../src/cli/prompt/render-turn.ts';
import { startTurn } from '../../../src/interview/turn.ts';
import type { ChoiceQuestion, Framework } from '../../../src/model/framework.ts';
import { createStyle } from '../../../src/report/style.ts';
import { interviewEn } from '../../../src/text/en/interview.ts';
import { displayWidth } from '../../../src/text/width.ts';
import { emptyAssessment } from '../../fixtures/interview/assessment.ts';
import { smallFramework } from '../../fixtures/interview/framework.ts';
import { scene, sceneNames } from './scenes.ts';
import type { SceneName } from './scenes.ts';

const monochrome: ScreenOptions = { columns: 80, rows: 24, style: createStyle(false), labels: interviewEn, organization: 'Acme', failure: null };
const sizes = [
  { columns: 80, rows: 24 },
  { columns: 50, rows: 20 },
];

const render = (name: SceneName, options: Partial<ScreenOptions> = {}) => renderTurn(scene(name), { ...monochrome, ...options });

describe.each(sizes)('at $columns columns and $rows rows', (size) => {
  it.each(sceneNames)('%s looks as it should', (name) => {
    const expected = readFileSync(new URL(`../../fixtures/interview/screens/${name}-${size.columns}.txt`, import.meta.url), 'utf8');
    expect(`${render(name, size).lines.join('\n')}\n`).toBe(expected);
  });
});

describe('on any terminal', () => {
  const columns = [20, 30, 50, 80, 132, 300];
  const rows = [1, 3, 5, 8, 12, 24, 60];
  const places = columns.flatMap((width) => rows.map((height) => ({ columns: width, rows: height })));

  it.each(sceneNames)('%s is never taller than it, and never reaches its last column', (name) => {
    for (const size of places) {
      const { lines } = render(name, size);
      expect(lines.length).toBeLessThanOrEqual(size.rows);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThan(size.columns);
    }
  });

  it('has the cursor where the text ends', () => {
    // " Number (days) ❯ 42"
    expect(render('number').cursor).toEqual({ row: 5, column: 19 });
    expect(render('question').cursor).toBeNull();
  });

  it('keeps the cursor on the screen while something is typed', () => {
    for (const size of places.filter((place) => place.rows >= 3)) {
      expect(render('note', size).cursor?.row).toBeLessThan(size.rows);
    }
  });

  it('keeps the highlighted option in sight, with marks for what lies beyond', () => {
    const { lines } = render('question', { columns: 40, rows: 8 });
    expect(lines.some((line) => line.includes('❯') && line.includes('4'))).toBe(true);
    expect(lines.some((line) => line.includes('↑ …'))).toBe(true);
  });

  it('names moving among the keys where an option has no digit of its own', () => {
    const [people] = smallFramework.pillars;
    const question = people!.dimensions[0]!.questions[0] as ChoiceQuestion;
    const options = Array.from({ length: 12 }, (_, value) => ({ ...question.options[0]!, value }));
    const framework: Framework = { ...smallFramework, pillars: [{ ...people!, questions: [{ ...question, options }], dimensions: [] }], symptoms: [] };
    expect(renderTurn(startTurn(framework, emptyAssessment), monochrome).lines.at(-1)).toMatch(/^ 1-9 answer {2}↑ ↓ move {2}⏎ take /);
  });

  it('says the same with colour as without', () => {
    for (const name of sceneNames) {
      const coloured = render(name, { style: createStyle(true) });
      expect(coloured.lines.map(stripVTControlCharacters)).toEqual(render(name).lines);
    }
  });
});

describe('a save that failed', () => {
  it('is told on the screen, also where there is hardly room', () => {
    for (const size of [...sizes, { columns: 40, rows: 10 }]) {
      const text = render('question', { ...size, failure: 'the disk is full.' }).lines.join(' ').replace(/\s+/g, ' ');
      expect(text).toContain('Saving failed: the disk is full. Every key tries again; q twice saves the answers elsewhere.');
    }
  });
});

describe('words from files', () => {
  it('cannot move the cursor, break a line or hide anything', () => {
    const evil = 'a\x1b[2Jb\x07\u202ec\nd\u009b31m';
    const [people] = smallFramework.pillars;
    const [alignment] = people!.dimensions;
    const [first] = alignment!.questions;
    const question = { ...first!, text: evil, evidence: evil, redFlag: evil, help: evil, type: 'choice' as const, options: [{ value: 1, text: evil }, { value: 2, text: evil }] };
    const framework: Framework = { ...smallFramework, title: evil, pillars: [{ ...people!, title: evil, dimensions: [{ ...alignment!, title: evil, questions: [question] }] }] };
    const turn = startTurn(framework, emptyAssessment);
    const screens = [turn, { ...turn, mode: { kind: 'more', scroll: 0, under: { kind: 'question', highlight: null } } } as const, { ...turn, mode: { kind: 'review', highlight: 0 } } as const];
    for (const screen of screens) {
      const { lines } = renderTurn(screen, { ...monochrome, organization: evil, failure: evil });
      expect(lines.filter((line) => /[\p{Cc}\u202e]/u.test(line))).toEqual([]);
    }
  });
});
