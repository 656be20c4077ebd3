// What a migration does, for reading on a terminal.
import type { Fate, PlannedEntry } from '../load/migration-plan.ts';
import type { Answer, RetiredSection } from '../model/assessment.ts';
import { allQuestions } from '../model/framework.ts';
import { plain } from '../text/plain.ts';
import { wrapText } from '../text/width.ts';
import { pageColumns } from './columns-of.ts';
import type { CliContext } from './context.ts';
import { explainRetired } from './explain-retired.ts';
import { joinBlocks } from './join-blocks.ts';
import type { MigrationSubject } from './migration-document.ts';

type Page = Pick<CliContext, 'columns' | 'outStyle'>;
type Lines = readonly string[];
type With<K extends Fate['outcome']> = PlannedEntry & { readonly fate: Extract<Fate, { outcome: K }> };

const kinds: Readonly<Record<RetiredSection, string>> = { answers: '', symptoms: ' (symptom)', kpis: ' (KPI)', targets: ' (target)' };

/** The file and the versions; then a block for each thing that there is to say, with a blank line between. */
export function renderMigration(subject: MigrationSubject, context: Page): string {
  const page = { ...context, columns: pageColumns(context.columns) };
  const { entries, upToDate, unanswered } = subject.plan;
  const changed = entries.filter((entry) => has(entry, 'changed'));
  const blocks: readonly Lines[] = [
    [...wrap(subject.path, 0, page).map(page.outStyle.bold), ...wrap(describeVersions(subject), 0, page), ...(upToDate ? [] : [`Kept as they are: ${entries.filter((entry) => has(entry, 'kept')).length}`])],
    block('Renamed', changed.flatMap(({ section, id, fate }) => (fate.to === id ? [] : wrap(`${id} → ${fate.to}${kinds[section]}`, 2, page))), page),
    block('To look at again: the question has changed since it was answered', changed.flatMap((entry) => changedLines(entry, subject, page)), page),
    block('Retired: kept under "retired", not scored', entries.filter((entry) => has(entry, 'retired')).flatMap((entry) => retiredLines(entry, subject, page)), page),
    upToDate ? [] : block('Without an answer: new, or never answered', unanswered.flatMap(({ id, text }) => titled(id, text, page)), page),
  ];
  return joinBlocks(blocks);
}

function has<K extends Fate['outcome']>(entry: PlannedEntry, outcome: K): entry is With<K> {
  return entry.fate.outcome === outcome;
}

function describeVersions({ plan: { from, to, upToDate }, framework: { id } }: MigrationSubject): string {
  if (upToDate) return `${id} ${to}: up to date`;
  return from === to ? `${id} ${to}` : `${id} ${from ?? '(no version named)'} → ${to}`;
}

function changedLines({ id, fate: { to, changedIn } }: With<'changed'>, { framework }: MigrationSubject, page: Page): Lines {
  const text = allQuestions(framework).find((question) => question.id === to)?.text ?? '';
  return changedIn === null ? [] : titled(`${to}${to === id ? '' : ` (was ${id})`}, since ${changedIn}`, text, page);
}

function retiredLines({ section, id, fate }: With<'retired'>, { assessment }: MigrationSubject, page: Page): Lines {
  const answer = section === 'answers' ? assessment.answers.get(id) : undefined;
  return [
    ...wrap(`${id}${kinds[section]}${fate.to === id ? '' : `, as ${fate.to}`}: ${explainRetired(fate.reason)}`, 2, page),
    ...(answer === undefined ? [] : remarks(answer).flatMap((words) => wrap(words, 4, page).map(page.outStyle.dim))),
  ];
}

/** The words of an answer, each on one line. */
function remarks(answer: Answer): Lines {
  const { note, evidence } = answer;
  const said = [
    ...(answer.state === 'not-applicable' ? [`Not applicable: ${answer.reason}`] : []),
    ...(note === null ? [] : [`Note: ${note}`]),
    ...(evidence.length === 0 ? [] : [`Evidence: ${evidence.join('; ')}`]),
  ];
  return said.map((words) => words.replace(/\s+/g, ' ').trim());
}

function titled(title: string, text: string, page: Page): Lines {
  return [...wrap(title, 2, page), ...wrap(text, 4, page).map(page.outStyle.dim)];
}

/** Nothing where there are no lines. */
function block(title: string, lines: Lines, page: Page): Lines {
  return lines.length === 0 ? [] : [...wrap(title, 0, page).map(page.outStyle.bold), ...lines];
}

function wrap(text: string, indent: number, { columns }: Page): Lines {
  return wrapText(plain(text), columns - indent).map((line) => ' '.repeat(indent) + line);
}
