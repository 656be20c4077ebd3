// revmat schema: the JSON Schema of a kind of file, for editors, and of what the program prints. What it does is loaded when it runs.
import { Argument, type Command } from 'commander';
import { schemaKinds, type SchemaKind } from '../../model/schema-kind.ts';
import { outputKinds, type OutputKind } from '../output-schemas/output-kind.ts';
import type { SchemaOptions } from '../print-schema.ts';
import type { CommandSetup } from './command-setup.ts';

export const setUpSchema: CommandSetup = (command, start) => {
  command
    .addArgument(new Argument('<kind>', 'what kind of file it is for, or output: what --json prints').choices([...schemaKinds, ...outputKinds]))
    .option('-o, --output <file>', 'write there instead of standard output ("-")')
    .option('--force', 'overwrite a file that is not the same schema of revmat')
    .option('--json', 'print it in an envelope')
    .addHelpText(
      'after',
      `
Prints JSON Schema (draft-07) with a description of every key. Editors find it through two comments at the head of a file, for those with the YAML language server and those of JetBrains; every file that revmat writes has them:

  # yaml-language-server: $schema=./.revmat/framework.schema.json
  # $schema: ./.revmat/framework.schema.json

output is what every command prints with --json, with its result among the definitions. report, plan, explain, comparison and trend are such results by themselves; all but explain are also what -f json writes.

Examples:
  $ revmat schema framework
  $ revmat schema framework -o .revmat/framework.schema.json
  $ revmat schema config -o .revmat/config.schema.json
  $ revmat schema output -o revmat-output.schema.json`,
    )
    .action((kind: SchemaKind | OutputKind, options: SchemaOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).printSchema(kind, options, context), self));
};
