// The command line: one commander program out of the registry of commands, with the options that all of them take.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isLanguageTag } from '../model/language-tag.ts';
import { languageNames } from '../text/registry.ts';
import { refuseOtherLanguages } from './asked-language.ts';
import { columnsOf } from './columns-of.ts';
import { commands, translatedCommands, type CommandEntry } from './commands/registry.ts';
import { createContext, type CommandAction, type GlobalOptions } from './context.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import type { Io, OutputStream } from './io.ts';
import { showFailure, showUsageFailure } from './show-failure.ts';
import { version } from './version.ts';
import { wrapHelp } from './wrap-help.ts';
import { writeStream } from './write-output.ts';

const examples = `
Examples:
  $ revmat demo                             what a report looks like
  $ revmat frameworks recommend             which framework fits, and why
  $ revmat assess mcalign -o acme.yaml      answer 28 questions, one key each
  $ revmat assess acme.yaml                 go on where it stopped
  $ revmat report acme.yaml                 read the result here
  $ revmat report acme.yaml -f markdown -o acme.md

Exit codes: 0 fine, 1 the answer is no, 2 it could not be evaluated, 70 a bug, 130 interrupted, 143 terminated`;

/** In cells: of a whole page of help, and of the descriptions in it, which are not broken where there is less room. */
const widestHelp = 100;
const narrowestColumn = 16;

/** The one try and catch: whatever a command throws becomes words and an exit code here. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await parseAndRun(argv, io);
  } catch (error) {
    return showFailure(error, argv, io);
  }
}

/** Usage errors end with 2, help and version with 0; what a command throws passes through. */
async function parseAndRun(argv: readonly string[], io: Io): Promise<ExitCode> {
  let result: ExitCode = exitCode.fine;
  const start = async (action: CommandAction, command: Command): Promise<void> => {
    const context = createContext(io, command.optsWithGlobals<GlobalOptions>());
    if (!translatedCommands.has(command.name())) refuseOtherLanguages(context);
    result = await action(context);
  };
  const said = { out: '', err: '' };
  const program = createProgram(io, said);
  for (const [name, entry] of Object.entries(commands) as [string, CommandEntry][]) {
    const command = program.command(name).summary(entry.summary).description(`${entry.summary.charAt(0).toUpperCase()}${entry.summary.slice(1)}.`);
    // The others stand in the help by their names only.
    if (argv.includes(name)) entry.setUp(command, start);
  }
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return showUsageFailure(error.message, said.err, argv, io);
  }
  await writeStream(io.stdout, said.out);
  return result;
}

/** What commander has to say is collected, so that it goes out through the one writer. */
function createProgram(io: Io, said: { out: string; err: string }): Command {
  const width = (stream: OutputStream): number => Math.min(columnsOf(stream, io.env), widestHelp);
  const program = new Command('revmat')
    .description('Find out how mature revenue operations are, what holds them back, and what to do next.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', examples)
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: narrowestColumn })
    .showHelpAfterError('(--help shows what can be used)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void (said.out += wrapHelp(text, width(io.stdout))),
      // Where nobody looks, a message stays on one line, to be searched for.
      writeErr: (text) => void (said.err += io.stderr.isTTY === true ? wrapHelp(text, width(io.stderr)) : text),
      getOutHelpWidth: () => width(io.stdout),
      getErrHelpWidth: () => width(io.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  return program
    .addOption(new Option('--color', 'use colour even where the output is no terminal'))
    .addOption(new Option('--no-color', 'use no colour'))
    .addOption(new Option('--lang <code>', `language of the words: of a framework where it is translated, of revmat itself: ${languageNames.join(', ')}`).argParser(parseLanguage));
}

function parseLanguage(text: string): string {
  if (!isLanguageTag(text)) throw new InvalidArgumentError('It must be a language tag, such as en or pt-BR.');
  return text;
}
