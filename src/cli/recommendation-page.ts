// The recommended framework for reading on a terminal: why it fits, how to start, and what else would do.
import { joinWords } from '../text/quote-text.ts';
import { pageColumns } from './columns-of.ts';
import { commandLine } from './command-line.ts';
import type { CliContext } from './context.ts';
import { countOf } from './count-of.ts';
import { hangingLines } from './hanging-lines.ts';
import { joinBlocks } from './join-blocks.ts';
import type { RecommendationDocument, RecommendedFramework } from './recommendation-document.ts';

/** Besides the first. */
const othersShown = 2;
/** In cells: what commands do begins there. */
const commandColumn = 40;

type Page = Pick<CliContext, 'columns' | 'outStyle' | 'io'>;

export function renderRecommendation(document: RecommendationDocument, context: Page): string {
  const page = { ...context, columns: pageColumns(context.columns) };
  const [first, ...others] = document.ranking;
  const blocks = [
    first === undefined ? nothingBlock(page) : firstBlock(first, page),
    othersBlock(others.slice(0, othersShown), page),
    document.excluded.flatMap(({ id, reasons: [reason = ''] }) => hangingLines('', `Left out: ${id}. ${reason}`, page.columns).map(page.outStyle.dim)),
    openBlock(document, page),
    first === undefined ? [] : closingBlock(page),
  ];
  return joinBlocks(blocks);
}

function firstBlock({ id, title, questions, pillars, reasons }: RecommendedFramework, page: Page): readonly string[] {
  return [
    ...hangingLines('', `Start with ${id}: ${title}`, page.columns).map(page.outStyle.bold),
    ...reasons.flatMap((reason) => hangingLines('  - ', reason, page.columns)),
    '',
    ...commandLines([commandLine(page.io, 'assess', id, '-o', 'FILE'), `asks ${countOf(questions, 'question')} in ${countOf(pillars, 'pillar')}`], page),
    ...commandLines([commandLine(page.io, 'frameworks', 'show', id), 'looks inside first'], page),
  ];
}

/** A command that is to be copied stays whole; what it does stands beside it, or below where there is no room. */
function commandLines([command, what]: readonly [string, string], { columns, outStyle }: Page): readonly string[] {
  const gap = Math.max(commandColumn - command.length, 2);
  if (2 + command.length + gap + what.length <= columns) return [`  ${outStyle.cyan(command)}${' '.repeat(gap)}${outStyle.dim(what)}`];
  return [`  ${outStyle.cyan(command)}`, ...hangingLines('    ', what, columns).map(outStyle.dim)];
}

function nothingBlock(page: Page): readonly string[] {
  return [
    ...hangingLines('', 'These answers speak for no framework more than for another. Take the one that you like best.', page.columns),
    ...commandLines([commandLine(page.io, 'frameworks'), 'lists them'], page),
  ];
}

function othersBlock(others: readonly RecommendedFramework[], page: Page): readonly string[] {
  if (others.length === 0) return [];
  const entries = others.flatMap(({ id, title, reasons: [reason = ''] }) => [...hangingLines('  ', `${id}: ${title}`, page.columns), ...hangingLines('    ', reason, page.columns).map(page.outStyle.dim)]);
  return [page.outStyle.bold('Worth a look as well'), ...entries];
}

function openBlock({ answers, open }: RecommendationDocument, page: Page): readonly string[] {
  if (open.length === 0) return [];
  const all = Object.keys(answers).length + open.length;
  return hangingLines('', `This rests on ${all - open.length} of ${all} questions; open: ${joinWords(open, 'and')}.`, page.columns).map(page.outStyle.dim);
}

function closingBlock(page: Page): readonly string[] {
  const text = 'It does not matter much which one comes first: start, then adjust. What is answered once counts in every framework that asks the same.';
  return [...hangingLines('', text, page.columns), ...commandLines([commandLine(page.io, 'report', 'FILE', '--as', 'ID'), 'shows answers through another one'], page)];
}
