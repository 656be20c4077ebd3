// revmat migrate: saved answers meet a newer version of their framework. What it does is loaded when it runs.
import type { Command } from 'commander';
import type { MigrateOptions } from '../migrate.ts';
import type { CommandSetup } from './command-setup.ts';

export const setUpMigrate: CommandSetup = (command, start) => {
  command
    .argument('<file>', 'an assessment file')
    .option('--write', 'change the file; without it nothing is written')
    .option('--framework <file>', 'use this framework file instead of looking for the one that the assessment names')
    .option('--json', 'print what would change as JSON')
    .addHelpText(
      'after',
      `
Shows which answers stay, which get the new id of their question ("was" in the framework), and which have to be looked at again because the question has changed ("changed-in"). What has no place any more is kept under "retired:" with its note and evidence, and is not scored.
Comments and all other lines of the file stay as they are. Ends with 0 whether or not there is something to do.

Examples:
  $ revmat migrate acme.yaml
  $ revmat migrate acme.yaml --write
  $ revmat migrate acme.yaml --json | jq '.result.retired'`,
    )
    .action((file: string, options: MigrateOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).migrate(file, options, context), self));
};
