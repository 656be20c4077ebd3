// The pillars before and after on a terminal: in columns, with the levels below where they find no room beside; or all of it below one another.
import { plain } from '../../../text/plain.ts';
import { displayWidth, wrapText } from '../../../text/width.ts';
import { alignColumns, type Column } from '../../parts/columns.ts';
import { bullets, paragraph, type Lines } from '../../terminal/page.ts';
import { composeProfile, type ProfileRow } from '../profile-rows.ts';
import type { ComparisonView } from '../view.ts';
import type { ComparisonPage } from './page.ts';

const narrowestTitle = 8;
const widestTitle = 24;

interface Fact extends Column {
  readonly cell: (row: ProfileRow) => string;
}

export function profile(view: ComparisonView, page: ComparisonPage): Lines {
  const rows = composeProfile(view, page);
  const { level, others } = listFacts(rows, page);
  const [scores, rest] = [others.slice(0, 3), others.slice(3)];
  const whole = table(rows, [...scores, level, ...rest], page);
  if (whole !== null) return whole;
  const withoutLevels = table(rows, others, page);
  return withoutLevels === null ? stacked(rows, page) : [...withoutLevels, '', ...levels(rows, page)];
}

function listFacts(rows: readonly ProfileRow[], { labels, report, style }: ComparisonPage): { readonly level: Fact; readonly others: readonly Fact[] } {
  const hasCoverage = rows.some(({ coverage }) => coverage !== null);
  return {
    level: { title: report.level, cell: (row) => plain(row.level) },
    others: [
      { title: labels.before, align: 'end', cell: ({ before }) => before },
      { title: labels.after, align: 'end', cell: ({ after }) => after },
      { title: labels.change, align: 'end', cell: ({ change }) => change, paint: style.bold },
      { title: report.gap, cell: ({ gap }) => gap },
      ...(hasCoverage ? [{ title: report.coverage, cell: ({ coverage }: ProfileRow) => coverage ?? '' }] : []),
    ],
  };
}

/** Null where titles would have to be broken inside of words of an ordinary length. */
function table(rows: readonly ProfileRow[], facts: readonly Fact[], { report, style, width }: ComparisonPage): Lines | null {
  const room = width - facts.reduce((sum, { title, cell }) => sum + 2 + Math.max(displayWidth(title), ...rows.map((row) => displayWidth(cell(row)))), 0);
  const titles = rows.map(({ title }) => plain(title));
  const longestWord = Math.max(...titles.flatMap((title) => title.split(' ')).map(displayWidth));
  if (room < Math.max(narrowestTitle, Math.min(longestWord, widestTitle))) return null;
  const cells = rows.flatMap((row, index) => {
    const [title = '', ...rest] = wrapText(titles[index] ?? '', Math.min(room, widestTitle));
    return [[title, ...facts.map(({ cell }) => cell(row))], ...rest.map((line) => [line])];
  });
  const [head = '', ...body] = alignColumns([{ title: report.pillar }, ...facts], cells);
  return [style.dim(head), ...body];
}

/** Each level, or change of one, with the parts that are there. */
function levels(rows: readonly ProfileRow[], page: ComparisonPage): Lines {
  const found = [...new Set(rows.map(({ level }) => level))];
  const text = (level: string): string => `${level}: ${rows.filter((row) => row.level === level).map(({ title }) => title).join(', ')}`;
  return [page.style.dim(page.report.level), ...bullets(found.map(text), page)];
}

function stacked(rows: readonly ProfileRow[], page: ComparisonPage): Lines {
  const { labels, report, style } = page;
  return rows.flatMap(({ title, before, after, change, level, gap, coverage }) => [
    ...paragraph(title, page).map(style.bold),
    ...paragraph(`${before === after ? after : `${labels.fromTo({ before, after })} (${change})`}, ${level}`, page, 2),
    ...paragraph(`${report.gap} ${gap}${coverage === null ? '' : `, ${report.coverage.toLowerCase()} ${coverage}`}`, page, 2),
  ]);
}
