// revmat schema: the JSON Schema of a kind of file, for editors.
import { Argument, type Command } from 'commander';
import { schemaKinds, type SchemaKind } from '../../model/schema-kind.ts';
import type { SchemaOptions } from '../print-schema.ts';
import type { CommandSetup } from './command-setup.ts';

export const setUpSchema: CommandSetup = (command, start) => {
  command
    .addArgument(new Argument('<kind>', 'what kind of file it is for').choices(schemaKinds))
    .option('-o, --output <file>', 'write there instead of standard output ("-")')
    .option('--force', 'overwrite a file that is not the same schema of revmat')
    .addHelpText(
      'after',
      `
Prints JSON Schema (draft-07) with a description of every key. Editors find it through two comments at the head of a file, for those with the YAML language server and those of JetBrains; every file that revmat writes has them:

  # yaml-language-server: $schema=./.revmat/framework.schema.json
  # $schema: ./.revmat/framework.schema.json

Examples:
  $ revmat schema framework
  $ revmat schema framework -o .revmat/framework.schema.json
  $ revmat schema config -o .revmat/config.schema.json`,
    )
    .action((kind: SchemaKind, options: SchemaOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).printSchema(kind, options, context), self));
};
