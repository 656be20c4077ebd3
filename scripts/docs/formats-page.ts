// docs/formats.md: every format of every command that has several, from the registries.
import { diagnosticFormats } from '../../src/cli/diagnostic-formats/registry.ts';
import { gateFormats } from '../../src/cli/gate-formats/registry.ts';
import { comparisonFormats } from '../../src/report/comparison/registry.ts';
import { questionColumns, stepColumns } from '../../src/report/csv-columns.ts';
import { reportFormats } from '../../src/report/registry.ts';
import { csvHeader, roadmapFormats } from '../../src/report/roadmap/registry.ts';
import { trendFormats } from '../../src/report/trend/registry.ts';
import { questionColumnWords, roadmapColumnWords, stepColumnWords } from './csv-column-words.ts';
import { checkNotes, compareNotes, planNotes, reportNotes, trendNotes, validateNotes, type FormatNote } from './format-notes.ts';
import { code, fence, framePage, link, table } from './markdown.ts';

interface CommandFormats {
  /** With the file that it takes. */
  readonly command: string;
  readonly about: string;
  /** From its registry, in order. */
  readonly formats: Readonly<Record<string, { readonly summary: string; readonly extension?: string }>>;
  readonly notes: Readonly<Record<string, FormatNote>>;
  /** The columns of its tables, by format. */
  readonly columns?: Readonly<Record<string, readonly (readonly [name: string, words: string])[]>>;
}

/** A command with formats of its own gets one line here, and its notes. */
const commands: readonly CommandFormats[] = [
  { command: 'report acme.yaml', about: 'The gap report of one assessment.', formats: reportFormats, notes: reportNotes, columns: { csv: columnsOf(questionColumns, questionColumnWords), 'csv-steps': columnsOf(stepColumns, stepColumnWords) } },
  { command: 'plan acme.yaml', about: 'The roadmap with its dates.', formats: roadmapFormats, notes: planNotes, columns: { csv: columnsOf(csvHeader, roadmapColumnWords) } },
  { command: 'compare before.yaml after.yaml', about: 'What moved between two assessments, and which answers moved it.', formats: comparisonFormats, notes: compareNotes },
  { command: 'trend assessments/*.yaml', about: 'Assessments over time.', formats: trendFormats, notes: trendNotes },
  { command: 'check acme.yaml', about: 'Gates, for CI. Each format is printed; there is no `-o`.', formats: gateFormats, notes: checkNotes },
  { command: 'validate', about: 'What is wrong with files. Each format is printed; there is no `-o`.', formats: diagnosticFormats, notes: validateNotes },
];

/** `introduction`: Markdown that begins with the title of the page. Throws where a format has no note. */
export function renderFormatsPage(introduction: string): string {
  return framePage(introduction, commands.flatMap(renderCommand));
}

function renderCommand(entry: CommandFormats): readonly string[] {
  const { command, about, formats } = entry;
  const rows = Object.entries(formats).map(([name, { summary, extension }]) => [link(code(name), headingOf(command, name)), summary, ...(extension === undefined ? [] : [code(extension)])]);
  const head = ['format', 'what it is for', ...(rows.some((row) => row.length > 2) ? ['ending'] : [])];
  return [`## revmat ${nameOf(command)}`, '', about, '', ...table(head, rows), ...Object.keys(formats).flatMap((name) => renderFormat(name, entry))];
}

function renderFormat(name: string, { command, formats, notes, columns }: CommandFormats): readonly string[] {
  const note = notes[name];
  if (note === undefined) throw new Error(`${nameOf(command)} -f ${name} has no note: add one to scripts/docs/format-notes.ts`);
  const example = note.example ?? `-f ${name} -o acme${formats[name]?.extension ?? ''}`;
  return [
    `### ${headingOf(command, name)}`,
    '',
    ...note.contents.flatMap((paragraph) => [paragraph, '']),
    note.promise,
    '',
    ...fence('sh', `revmat ${command} ${example}`.trimEnd()),
    ...table(['column', 'what stands there'], (columns?.[name] ?? []).map(([column, words]) => [code(column), words])),
  ];
}

function nameOf(command: string): string {
  return command.split(' ')[0] ?? command;
}

/** The same name may be a format of several commands. */
function headingOf(command: string, name: string): string {
  return `${nameOf(command)} -f ${name}`;
}

function columnsOf<Column extends string>(columns: readonly Column[], words: Readonly<Record<Column, string>>): readonly (readonly [string, string])[] {
  return columns.map((column) => [column, words[column]]);
}
