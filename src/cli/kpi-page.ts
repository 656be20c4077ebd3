// One KPI for reading on a terminal: how it is worked out, where its bands come from, and what it is held against.
import { bandLimits, isOld } from '../model/kpi-bands.ts';
import type { BandSet, Kpi } from '../model/kpi.ts';
import { formatQuantity } from '../text/quantities.ts';
import { plain } from '../text/plain.ts';
import type { ReportLabels } from '../text/report-labels.ts';
import { padText, wrapText } from '../text/width.ts';
import { pageColumns } from './columns-of.ts';
import type { CliContext } from './context.ts';
import { joinBlocks } from './join-blocks.ts';
import type { KpiUses } from './kpi-uses.ts';
import { directionWords } from './kpi-words.ts';

type Lines = readonly string[];
type Page = Pick<CliContext, 'columns' | 'outStyle'> & { readonly labels: ReportLabels };

/** `today`: ISO 8601; how old the figures are is told against it. */
export function renderKpi(kpi: Kpi, uses: readonly KpiUses[], today: string, { columns, outStyle, words }: Pick<CliContext, 'columns' | 'outStyle' | 'words'>): string {
  const page: Page = { columns: pageColumns(columns), outStyle, labels: words.report };
  const facts = [kpi.id, ...(kpi.phase === null ? [] : [kpi.phase]), kpi.unit, directionWords[kpi.direction]].join(' · ');
  const blocks = [
    [...wrap(kpi.title, 0, page).map(outStyle.bold), ...wrap(facts, 0, page).map(outStyle.dim), ...(kpi.definition === null ? [] : wrap(kpi.definition, 0, page))],
    formulaBlock(kpi, page),
    ...(kpi.bands.length === 0 ? [['Not banded: nobody publishes cuts that would hold for companies like yours.'].flatMap((text) => wrap(text, 0, page))] : kpi.bands.map((set) => bandBlock(kpi, set, today, page))),
    block('To compare with', kpi.references.flatMap(({ says, source, year, undated }) => item(`${says} (${source}, ${undated ? `undated, read ${year}` : year})`, page)), page),
    block('Keep in mind', kpi.caveat === null ? [] : wrap(kpi.caveat, 2, page), page),
    block('Answers held against it', sharedBy(uses, ({ questions }) => questions.map(({ id, text }) => `${text} [${id}]`)).flatMap((text) => item(text, page)), page),
    block('Steps that should move it', sharedBy(uses, ({ steps }) => steps.map(({ title }) => title)).flatMap((text) => item(text, page)), page),
    block('In an assessment', entryLines(kpi), page),
  ];
  return joinBlocks(blocks);
}

function wrap(text: string, indent: number, { columns }: Page): Lines {
  return wrapText(plain(text), columns - indent).map((line) => ' '.repeat(indent) + line);
}

function item(text: string, { columns }: Page): Lines {
  return wrapText(plain(text), columns - 4).map((line, index) => `${index === 0 ? '  · ' : '    '}${line}`);
}

function block(title: string, lines: Lines, { outStyle }: Page): Lines {
  return lines.length === 0 ? [] : [outStyle.bold(title), ...lines];
}

/** Each text once, with the frameworks that have it. */
function sharedBy(uses: readonly KpiUses[], textsOf: (use: KpiUses) => Lines): Lines {
  const owners = new Map<string, Set<string>>();
  for (const use of uses) for (const text of textsOf(use)) owners.set(text, (owners.get(text) ?? new Set<string>()).add(use.framework));
  return [...owners].map(([text, frameworks]) => `${text} (${[...frameworks].join(', ')})`);
}

function formulaBlock({ formula, inputs, unit }: Kpi, page: Page): Lines {
  if (formula === null) return wrap('No formula: the value itself is given.', 0, page);
  const width = Math.max(...inputs.map(({ id }) => id.length));
  const terms = inputs.flatMap(({ id, title }) => wrapText(plain(title), page.columns - width - 4).map((line, index) => `  ${padText(index === 0 ? id : '', width)}  ${line}`));
  return [page.outStyle.bold('Formula'), ...wrap(`${formula.text}${unit === 'percent' ? ', in percent' : ''}`, 2, page), ...terms];
}

function bandBlock({ direction, unit }: Kpi, set: BandSet, today: string, page: Page): Lines {
  const { labels, outStyle } = page;
  const ladder = [...set.cuts, null].flatMap((_, index) => wrap(`${index + 1}  ${labels.bandRange({ ...bandLimits(set, direction, index + 1), unit, direction })}`, 2, page));
  return [
    ...wrap(labels.benchmark(set), 0, page).map(outStyle.bold),
    ...ladder,
    ...(set.tooHigh === null ? [] : wrap(`Above ${formatQuantity(set.tooHigh, unit)} a reading is suspicious rather than excellent.`, 2, page)),
    ...(isOld(set.year, today) ? wrap(`! These figures are of ${set.year}, more than three years old.`, 2, page).map(outStyle.yellow) : []),
  ];
}

function entryLines({ id, inputs, formula }: Kpi): Lines {
  const reading = formula === null ? 'value: …' : `inputs: { ${inputs.map((input) => `${input.id}: …`).join(', ')} }`;
  return ['  kpis:', `    ${id}:`, `      ${reading}`, '      period: 2026-Q3', '      source: CRM'];
}
