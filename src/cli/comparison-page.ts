// Two frameworks beside each other for reading on a terminal.
import type { AskedQuestion, ComparedKpi, FrameworkComparison, SharedQuestion } from '../score/compare-frameworks.ts';
import { plain } from '../text/plain.ts';
import { wrapText } from '../text/width.ts';
import { pageColumns } from './columns-of.ts';
import { commandLine } from './command-line.ts';
import { headLines, pairOfSides, pillarLines, type ComparedSide } from './comparison-sides.ts';
import type { CliContext } from './context.ts';
import { countOf } from './count-of.ts';
import { hangingLines } from './hanging-lines.ts';
import { joinBlocks } from './join-blocks.ts';

type Page = Pick<CliContext, 'columns' | 'outStyle' | 'io'>;
type Block = readonly string[];
type Sides = readonly [ComparedSide, ComparedSide];

export function renderComparison(comparison: FrameworkComparison, sides: Sides, context: Page): string {
  const page = { ...context, columns: pageColumns(context.columns) };
  const [a, b] = sides;
  const blocks = comparison.same
    ? [sameBlock(sides, page)]
    : [
        ...pairOfSides(headLines(page), sides, page.columns),
        meaningBlock(sides, page),
        ...pairOfSides(pillarLines(page), sides, page.columns),
        sharedBlock(comparison.sharedQuestions, sides, page),
        ownBlock(a, page),
        ownBlock(b, page),
        kpiBlock(comparison.sharedKpis, sides, page),
      ];
  return joinBlocks(blocks);
}

function sameBlock([a, b]: Sides, { columns }: Page): Block {
  const both = a.name === b.name ? `Both are ${a.name} ${a.framework.version}` : `${a.name} and ${b.name} hold the same ${a.framework.id} ${a.framework.version}`;
  return wrapText(plain(`${both}: there is nothing to compare, and every answer counts in both.`), columns);
}

/** How far the answers to one are answers to the other, and how to see them so. */
function meaningBlock([a, b]: Sides, page: Page): Block {
  if (a.compared.filled === 0) return wrapText('They share no question, so answers to one say nothing in the other.', page.columns);
  return [...fillLines(a, b, page), ...fillLines(b, a, page)];
}

function fillLines(from: ComparedSide, to: ComparedSide, { columns, outStyle, io }: Page): Block {
  const { filled, questions } = to.compared;
  const sentence = `Answers to ${from.name} fill ${filled} of ${countOf(questions, 'question')} of ${to.name}:`;
  return [...wrapText(plain(sentence), columns), `  ${outStyle.cyan(plain(commandLine(io, 'report', 'FILE', '--as', to.word)))}`];
}

function sharedBlock(shared: readonly SharedQuestion[], [a, b]: Sides, page: Page): Block {
  if (shared.length === 0) return [];
  const entries = shared.map(({ a: [here], b: [there] }) => ({ under: placeWords(here, there, a.name, b.name), text: here?.text ?? '' }));
  return [page.outStyle.bold(`Both ask ${countOf(shared.length, 'question')}`), ...underHeadings(entries, page)];
}

function placeWords(here: AskedQuestion | undefined, there: AskedQuestion | undefined, a: string, b: string): string {
  const [first, second] = [here?.pillar.title ?? '', there?.pillar.title ?? ''];
  return first === second ? `${first} in both` : `${first} in ${a}, ${second} in ${b}`;
}

function ownBlock({ name, compared: { ownQuestions } }: ComparedSide, page: Page): Block {
  if (ownQuestions.length === 0) return [];
  const entries = ownQuestions.map(({ pillar, text }) => ({ under: pillar.title, text }));
  return [...wrapText(plain(`Only ${name} asks ${countOf(ownQuestions.length, 'question')}`), page.columns).map(page.outStyle.bold), ...underHeadings(entries, page)];
}

/** Each heading once, where its first entry stands. */
function underHeadings(entries: readonly { readonly under: string; readonly text: string }[], { columns, outStyle }: Page): Block {
  const headings = [...new Set(entries.map(({ under }) => under))];
  return headings.flatMap((heading) => [
    ...hangingLines('  ', heading, columns).map(outStyle.dim),
    ...entries.flatMap(({ under, text }) => (under === heading ? hangingLines('    - ', text, columns) : [])),
  ]);
}

function kpiBlock(shared: readonly ComparedKpi[], [a, b]: Sides, { columns, outStyle }: Page): Block {
  const lists = [
    { lead: 'In both', kpis: shared },
    { lead: `Only in ${a.name}`, kpis: a.compared.ownKpis },
    { lead: `Only in ${b.name}`, kpis: b.compared.ownKpis },
  ].filter(({ kpis }) => kpis.length > 0);
  if (lists.length === 0) return [];
  return [outStyle.bold('KPIs'), ...lists.flatMap(({ lead, kpis }) => hangingLines('  ', `${lead}: ${kpis.map(({ title }) => title).join(', ')}`, columns))];
}
