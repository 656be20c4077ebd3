// revmat init: begins a project of one's own. What it does is loaded when it runs.
import { Option, type Command } from 'commander';
import type { InitOptions } from '../init-choices.ts';
import type { CommandSetup } from './command-setup.ts';

export const setUpInit: CommandSetup = (command, start) => {
  command
    .argument('[framework]', 'the bundled framework to build on (default: mcalign)')
    .option('--id <id>', 'id of the new framework, and the name of its file (default: the name of this folder)')
    .option('--title <text>', 'title of the new framework')
    .addOption(new Option('--ci <service>', 'where it is checked with every change (default: github)').choices(['github', 'gitlab', 'none']))
    .option('-y, --yes', 'ask nothing')
    .option('--force', 'replace files that exist')
    .option('--json', 'print what was written as JSON')
    .addHelpText(
      'after',
      `
Writes into this folder: frameworks/<id>.yaml, which extends the framework and says only what differs; revmat.yaml; a CI job; and the JSON Schemas for editors in .revmat/. Where a file exists already, nothing is written.

Examples:
  $ revmat init
  $ revmat init chargebee-saas --id acme --title "Acme: billing" --ci gitlab
  $ revmat init --yes --ci none
  $ revmat init --yes --json | jq -r '.result.written[]'`,
    )
    .action((framework: string | undefined, options: InitOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).init(framework ?? null, options, context), self));
};
