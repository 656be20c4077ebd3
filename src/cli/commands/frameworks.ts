// revmat frameworks: what can be assessed; `recommend` says which fits, `show` prints one of them whole, `flatten` as one file,
// `compare` holds two beside each other.
import type { Command } from 'commander';
import { listFrameworks, type FrameworkSummary } from '../../load/catalog.ts';
import { refuseOtherLanguages } from '../asked-language.ts';
import { collectOption } from '../collect-option.ts';
import { frameworkDocument } from '../framework-document.ts';
import { renderFramework } from '../framework-page.ts';
import { pageColumns } from '../columns-of.ts';
import { commandLine } from '../command-line.ts';
import type { CliContext } from '../context.ts';
import { countOf } from '../count-of.ts';
import { problemOf, renderEnvelope } from '../envelope.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { frameworkPlaces } from '../framework-places.ts';
import { loadFrameworkBy } from '../load-files.ts';
import type { RecommendOptions } from '../recommend.ts';
import { showDiagnostics } from '../show-diagnostics.ts';
import { UserError } from '../user-error.ts';
import { writeStream } from '../write-output.ts';
import { plain } from '../../text/plain.ts';
import { displayWidth, wrapText } from '../../text/width.ts';
import type { CommandSetup } from './command-setup.ts';

interface JsonOption {
  readonly json?: boolean;
}

interface ShowOptions extends JsonOption {
  readonly origin?: boolean;
}

export const setUpFrameworks: CommandSetup = (command, start) => {
  command
    .usage('[options] [command]')
    // Undescribed, so not in the help: there for a better answer than "too many arguments".
    .argument('[other]')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
Own frameworks are found as <id>.yaml in this folder, in frameworks/, and where a revmat.yaml says.

Examples:
  $ revmat frameworks
  $ revmat frameworks recommend
  $ revmat frameworks show mcalign
  $ revmat frameworks show chargebee-saas --json
  $ revmat frameworks show acme --origin
  $ revmat frameworks compare mcalign gartner
  $ revmat frameworks flatten acme`,
    )
    .action((other: string | undefined, options: JsonOption, self: Command) => start((context) => (other === undefined ? list(options, context) : refuse(other, context)), self));
  command
    .command('recommend')
    .summary('recommend a framework, by a few questions')
    .description('Recommend a framework by a few questions, with the reasons. In a terminal it asks what --set does not answer; elsewhere what is not answered counts for nothing.')
    .option('--set <question=option>', 'answer a question instead of being asked; repeatable', collectOption)
    .option('-y, --yes', 'ask nothing')
    .addHelpText('after', `
Examples:
  $ revmat frameworks recommend
  $ revmat frameworks recommend --set pain=funnel
  $ revmat frameworks recommend --yes --json --set recurring=most --set time=half-hour`)
    .action((_options: unknown, self: Command) => start(async (context) => {
      const { recommendFramework } = await import('../authoring.ts');
      return recommendFramework(self.optsWithGlobals<RecommendOptions>(), context);
    }, self));
  command
    .command('show')
    .summary('show one framework')
    .description('Show a framework: its scale, and every question with its options.')
    .argument('<framework>', 'the id of a framework, or a framework file')
    .option('--origin', 'show what it changes in what it builds on, with file and line')
    .addHelpText('after', `
Examples:
  $ revmat frameworks show mcalign
  $ revmat frameworks show acme --origin`)
    .action((framework: string, _options: unknown, self: Command) => start((context) => show(framework, self.optsWithGlobals<ShowOptions>(), context), self));
  command
    .command('compare')
    .summary('hold two frameworks beside each other')
    .description('Compare two frameworks: what each covers, which questions both ask, and what only one of them does.')
    .argument('<framework>', 'the id of a framework, or a framework file')
    .argument('<other>', 'another one')
    .addHelpText('after', `
Examples:
  $ revmat frameworks compare mcalign gartner
  $ revmat frameworks compare mcalign frameworks/acme.yaml
  $ revmat frameworks compare mcalign gartner --json`)
    .action((framework: string, other: string, _options: unknown, self: Command) => start(async (context) => {
      const { compareFrameworkFiles } = await import('../authoring.ts');
      return compareFrameworkFiles(framework, other, self.optsWithGlobals<JsonOption>().json === true, context);
    }, self));
  command
    .command('flatten')
    .summary('print a framework with everything that it builds on as one YAML file')
    .description('Print a framework as one YAML file that builds on nothing.')
    .argument('<framework>', 'the id of a framework, or a framework file')
    .addHelpText('after', `
Examples:
  $ revmat frameworks flatten acme > acme-flat.yaml`)
    .action((framework: string, _options: unknown, self: Command) => start(async (context) => {
      const { flatten } = await import('../authoring.ts');
      return flatten(framework, self.optsWithGlobals<JsonOption>().json === true, context);
    }, self));
};

function refuse(word: string, context: CliContext): never {
  throw new UserError(`frameworks has no command "${word}"`, { hint: `To show a framework: ${commandLine(context.io, 'frameworks', 'show', word)}` });
}

async function list({ json }: JsonOption, context: CliContext): Promise<ExitCode> {
  const { frameworks, diagnostics: found } = listFrameworks(frameworkPlaces(context));
  // A folder that is named there may be missing.
  const diagnostics = [...context.projects.find(context.io.cwd).diagnostics, ...found];
  if (diagnostics.length > 0) await writeStream(context.io.stderr, showDiagnostics(diagnostics, { style: context.errStyle }));
  const text = json === true ? renderEnvelope(true, { frameworks }, diagnostics.map(problemOf)) : await renderList(frameworks, context);
  await writeStream(context.io.stdout, text);
  return exitCode.fine;
}

async function renderList(frameworks: readonly FrameworkSummary[], { columns, outStyle }: CliContext): Promise<string> {
  const { renderTable } = await import('../table.ts');
  const idWidth = Math.max(...frameworks.map(({ id }) => displayWidth(id))) + 2;
  const width = pageColumns(columns) - idWidth;
  const rows = frameworks.map(({ id, title, summary, questions, pillars, method, version, bundled, file }) => {
    const facts = `${countOf(questions, 'question')} in ${countOf(pillars, 'pillar')}, ${method === 'staged' ? 'stages' : 'levels'}, version ${version}${bundled ? '' : `, ${file}`}`;
    const lines = [title, ...(summary === null ? [] : [summary])].flatMap((text) => wrapText(plain(text), width));
    return [outStyle.bold(id), [...lines, ...wrapText(plain(facts), width).map(outStyle.dim), ''].join('\n')];
  });
  return `${renderTable(rows)}\n${outStyle.dim('Start: revmat assess ID -o FILE    Look inside: revmat frameworks show ID')}\n${outStyle.dim('Not sure which: revmat frameworks recommend')}\n`;
}

async function show(argument: string, { json, origin }: ShowOptions, context: CliContext): Promise<ExitCode> {
  if (origin === true) {
    refuseOtherLanguages(context);
    const { showOrigin } = await import('../authoring.ts');
    return showOrigin(argument, json === true, context);
  }
  const framework = await loadFrameworkBy(argument, context);
  await writeStream(context.io.stdout, json === true ? renderEnvelope(true, frameworkDocument(framework), context.told.map(problemOf)) : renderFramework(framework, context));
  return exitCode.fine;
}
