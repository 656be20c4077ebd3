// The pillars on a terminal: score, level, target, gap and a bar where there is room, and what qualifies them.
import { formatScore } from '../../text/numbers.ts';
import { plain } from '../../text/plain.ts';
import { displayWidth, padText, wrapText } from '../../text/width.ts';
import { renderBar } from '../parts/bar.ts';
import { alignColumns, type Column } from '../parts/columns.ts';
import { hasConstraint } from '../parts/verdict.ts';
import type { PillarView, Report } from '../view.ts';
import { paragraph, type Lines, type Page } from './page.ts';

const widestTitle = 24;
const widestBar = 25;
const narrowestBar = 10;

export function profile(report: Report, page: Page): Lines {
  return [...table(report, page), ...notes(report, page)];
}

function formatOrDash(value: number | null, report: Report): string {
  return value === null ? '-' : formatScore(value, report.rounding);
}

function levelCell(pillar: PillarView, { labels }: Page): string {
  if (pillar.score === null) return labels.noScore;
  return pillar.levelName === null ? labels.noLevel : plain(pillar.levelName) + (pillar.fragile ? ` ${labels.fragileMark}` : '');
}

function bar({ score, target, scale }: PillarView, cells: number): string {
  const share = (value: number) => (value - scale.min) / (scale.max - scale.min);
  return renderBar(score === null ? 0 : share(score), share(target), cells);
}

function table(report: Report, page: Page): Lines {
  const { labels, style } = page;
  const { pillars, scale, overall } = report;
  const mark = hasConstraint(report) ? overall.constraint : null;
  const facts = pillars.map((pillar) => [
    formatOrDash(pillar.score, report),
    levelCell(pillar, page),
    formatOrDash(pillar.target, report),
    formatOrDash(pillar.gap, report),
  ]);
  const columns: readonly Column[] = [
    { title: labels.pillar },
    { title: labels.score, align: 'end' },
    { title: labels.level },
    { title: labels.target, align: 'end' },
    { title: labels.gap, align: 'end' },
  ];
  const factsWidth = columns.slice(1).reduce((sum, { title }, index) => sum + 2 + Math.max(displayWidth(title), ...facts.map((cells) => displayWidth(cells[index] ?? ''))), 0);
  // What is left of the page after the facts and the mark of the constraint goes to titles first, then to bars.
  const room = page.width - factsWidth - 3;
  const titleWidth = Math.max(8, Math.min(widestTitle, room, Math.max(...pillars.map((pillar) => displayWidth(plain(pillar.title))))));
  const barWidth = Math.min(widestBar, room - titleWidth - 2);
  const bars: readonly Column[] = barWidth < narrowestBar ? [] : [{ title: padText(String(scale.min), barWidth - 1) + String(scale.max), paint: style.cyan }];
  const rows = pillars.flatMap((pillar, index) => {
    const [title = '', ...rest] = wrapText(plain(pillar.title), titleWidth);
    const cells = [title, ...(facts[index] ?? []), ...bars.map(() => bar(pillar, barWidth)), pillar.id === mark ? labels.constraintMark : ''];
    return [cells, ...rest.map((line) => [line])];
  });
  const [head = '', ...body] = alignColumns([...columns, ...bars, { title: '', paint: style.yellow }], rows);
  return [style.dim(head), ...body];
}

/** The legend, and how far the scores can be relied on. */
function notes(report: Report, page: Page): Lines {
  const { labels, style } = page;
  const { overall, pillars, unevidenced } = report;
  const { total, answered, notApplicable } = overall.counts;
  const missing = total - answered - notApplicable;
  const score = formatOrDash(overall.score, report);
  const evidenced = formatOrDash(overall.evidenced, report);
  const texts = [
    ...(hasConstraint(report) ? [`${labels.constraintMark} ${labels.constraint}`] : []),
    ...(pillars.some((pillar) => pillar.fragile && pillar.levelName !== null) ? [`${labels.fragileMark} ${labels.fragile}`] : []),
    ...(missing > 0 && overall.lower !== null
      ? [labels.bounds({ missing, lower: formatOrDash(overall.lower, report), upper: formatOrDash(overall.upper, report) })]
      : []),
    ...(unevidenced.length > 0 && evidenced !== score ? [labels.evidencedScore({ count: unevidenced.length, score, evidenced })] : []),
  ];
  return texts.flatMap((text) => paragraph(text, page)).map(style.dim);
}
