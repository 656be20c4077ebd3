// revmat validate: checks what lies in a project or in named files. What it does is loaded when it runs.
import { Option, type Command } from 'commander';
import { diagnosticFormatNames, diagnosticFormats } from '../diagnostic-formats/registry.ts';
import type { ValidateOptions } from '../validate-files.ts';
import type { CommandSetup } from './command-setup.ts';

function examples(): string {
  const formats = diagnosticFormatNames.map((name) => `  ${name.padEnd(10)}${diagnosticFormats[name].summary}`).join('\n');
  return `
Without arguments it checks the project: its revmat.yaml, and every framework and translation in its framework folders. Of a folder it checks the .yaml and .yml files in it and below that name a format of revmat; links that lead out of the project it passes over.

Prints file:line:column, whether it is an error or a warning, its code, and a sentence; nothing when all is well.
Ends with 0, with 1 when there are errors, and with 2 when something cannot be read at all.

Formats:
${formats}

Examples:
  $ revmat validate
  $ revmat validate frameworks/*.yaml acme.yaml
  $ revmat validate assessments --strict
  $ revmat validate -f sarif > revmat.sarif`;
}

export const setUpValidate: CommandSetup = (command, start) => {
  command
    .usage('[options] [files or folders…]')
    .argument('[files...]', 'files of revmat, or folders with some (default: the project)')
    .addOption(new Option('-f, --format <name>', 'how to print what was found (default: text)').choices(diagnosticFormatNames))
    .option('--strict', 'count warnings as errors')
    .option('--json', 'the same as -f json')
    .addHelpText('after', examples)
    .action((files: readonly string[], options: ValidateOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).validateFiles(files, options, context), self));
};
