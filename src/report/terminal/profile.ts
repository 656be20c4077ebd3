// The pillars on a terminal: score, level, target, gap and a bar where there is room, and what qualifies them.
import { plain } from '../../text/plain.ts';
import { displayWidth, padText, wrapText } from '../../text/width.ts';
import { renderBar } from '../parts/bar.ts';
import { alignColumns, type Column } from '../parts/columns.ts';
import { composeProfileNotes, formatOrDash } from '../parts/profile-notes.ts';
import { shareOf } from '../parts/share.ts';
import { hasConstraint } from '../parts/verdict.ts';
import type { PillarView, Report } from '../view.ts';
import { paragraph, type Lines, type Page } from './page.ts';

const narrowestTitle = 8;
const widestTitle = 24;
const widestBar = 25;
const narrowestBar = 10;

export function profile(report: Report, page: Page): Lines {
  const facts = pillarFacts(report, page);
  const factsWidth = facts.reduce((sum, { width }) => sum + 2 + width, 0);
  // What is left of the page after the facts and the mark of the constraint goes to titles first, then to bars.
  const room = page.width - factsWidth - 3;
  const notes = composeProfileNotes(report, report.pillars.some((pillar) => pillar.fragile), page.labels);
  return [...(room < narrowestTitle ? list(report, page) : table(report, page, facts, room)), ...notes.flatMap((note) => paragraph(note, page)).map(page.style.dim)];
}

function levelCell(pillar: PillarView, { labels }: Page): string {
  if (pillar.score === null) return labels.noScore;
  return pillar.levelName === null ? labels.noLevel : plain(pillar.levelName) + (pillar.fragile ? ` ${labels.fragileMark}` : '');
}

function bar({ score, target, scale }: PillarView, cells: number): string {
  return renderBar(score === null ? 0 : shareOf(score, scale), shareOf(target, scale), cells);
}

interface Fact extends Column {
  readonly cells: readonly string[];
  readonly width: number;
}

function pillarFacts(report: Report, page: Page): readonly Fact[] {
  const { labels } = page;
  const fact = (title: string, align: 'start' | 'end', cell: (pillar: PillarView) => string): Fact => {
    const cells = report.pillars.map(cell);
    return { title, align, cells, width: Math.max(displayWidth(title), ...cells.map(displayWidth)) };
  };
  return [
    fact(labels.score, 'end', ({ score }) => formatOrDash(score, report)),
    fact(labels.level, 'start', (pillar) => levelCell(pillar, page)),
    fact(labels.target, 'end', ({ target }) => formatOrDash(target, report)),
    fact(labels.gap, 'end', ({ gap }) => formatOrDash(gap, report)),
  ];
}

function constraintMark(report: Report, pillar: PillarView, { labels }: Page): string {
  return hasConstraint(report) && pillar.id === report.overall.constraint ? labels.constraintMark : '';
}

function table(report: Report, page: Page, facts: readonly Fact[], room: number): Lines {
  const { labels, style } = page;
  const { pillars, scale } = report;
  const titleWidth = Math.max(narrowestTitle, Math.min(widestTitle, room, Math.max(...pillars.map((pillar) => displayWidth(plain(pillar.title))))));
  const barWidth = Math.min(widestBar, room - titleWidth - 2);
  const bars: readonly Column[] = barWidth < narrowestBar ? [] : [{ title: padText(String(scale.min), barWidth - 1) + String(scale.max), paint: style.cyan }];
  const rows = pillars.flatMap((pillar, index) => {
    const [title = '', ...rest] = wrapText(plain(pillar.title), titleWidth);
    const cells = [title, ...facts.map((fact) => fact.cells[index] ?? ''), ...bars.map(() => bar(pillar, barWidth)), constraintMark(report, pillar, page)];
    return [cells, ...rest.map((line) => [line])];
  });
  const [head = '', ...body] = alignColumns([{ title: labels.pillar }, ...facts, ...bars, { title: '', paint: style.yellow }], rows);
  return [style.dim(head), ...body];
}

/** Where a page is too narrow for columns. */
function list(report: Report, page: Page): Lines {
  const { labels } = page;
  return report.pillars.flatMap((pillar) => [
    ...paragraph(`${pillar.title} ${constraintMark(report, pillar, page)}`.trimEnd(), page),
    ...paragraph(`${formatOrDash(pillar.score, report)} ${levelCell(pillar, page)}, ${labels.target.toLowerCase()} ${formatOrDash(pillar.target, report)}`, page, 2),
  ]);
}
