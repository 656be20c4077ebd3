// The command line: one commander program out of the registry of commands, with the options that all of them take.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isLanguageTag } from '../model/language-tag.ts';
import { languageNames } from '../text/registry.ts';
import { refuseOtherLanguages } from './asked-language.ts';
import { columnsOf } from './columns-of.ts';
import { commands, translatedCommands, type CommandEntry } from './commands/registry.ts';
import { createContext, type CommandAction, type GlobalOptions } from './context.ts';
import { renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import type { Io, OutputStream } from './io.ts';
import { asksForJson, placeJson } from './json-option.ts';
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

/** What commander has to say. */
interface Said {
  out: string;
  err: string;
  /** The command that a page of help is about. */
  about: string;
}

/** The one try and catch: whatever a command throws becomes words and an exit code here. */
export async function runCommandLine(given: readonly string[], io: Io): Promise<ExitCode> {
  const call = { argv: placeJson(given, (word) => Object.hasOwn(commands, word)), json: asksForJson(given) };
  try {
    return await parseAndRun(call, io);
  } catch (error) {
    return showFailure(error, call, io);
  }
}

/** Usage errors end with 2, help and version with 0; what a command throws passes through. */
async function parseAndRun(call: { readonly argv: readonly string[]; json: boolean }, io: Io): Promise<ExitCode> {
  const { argv } = call;
  let result: ExitCode = exitCode.fine;
  const start = async (action: CommandAction, command: Command): Promise<void> => {
    // By now it is known which words are options.
    call.json = command.optsWithGlobals<{ json?: boolean }>().json === true;
    const context = createContext(io, command.optsWithGlobals<GlobalOptions>());
    if (!translatedCommands.has(command.name())) refuseOtherLanguages(context);
    result = await action(context);
  };
  const said: Said = { out: '', err: '', about: '' };
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
    if (error.exitCode !== 0) return showUsageFailure(usageMessage(error, program), said.err, call, io);
  }
  await writeStream(io.stdout, said.out !== '' && call.json ? renderSaid(said) : said.out);
  return result;
}

/** Where commander answers with a page of help, it is because there is no command, or no such one. */
function usageMessage({ code, message }: CommanderError, { args }: Command): string {
  if (code !== 'commander.help') return message;
  const word = args.findLast((each) => !each.startsWith('-'));
  return `error: ${word === undefined ? 'no command is given' : `unknown command '${word}'`}\n(--help lists the commands)`;
}

/** A page of help is about some command, the version about none. */
function renderSaid({ out, about }: Said): string {
  return renderEnvelope(true, about === '' ? { version } : { command: about, text: out }, []);
}

/** As it is called: `revmat frameworks show`. */
function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}

/** What commander has to say is collected, so that it goes out through the one writer. */
function createProgram(io: Io, said: Said): Command {
  const width = (stream: OutputStream): number => Math.min(columnsOf(stream, io.env), widestHelp);
  const program = new Command('revmat')
    .description('Find out how mature revenue operations are, what holds them back, and what to do next.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', examples)
    .addHelpText('afterAll', ({ command }) => {
      said.about = fullName(command);
      return '';
    })
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
