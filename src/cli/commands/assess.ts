// revmat assess: starts or resumes an assessment, with a person in the terminal or with answers from the command line.
import type { Command } from 'commander';
import type { AssessOptions } from '../assess-options.ts';
import { collectOption } from '../collect-option.ts';
import type { CommandSetup } from './command-setup.ts';

export const setUpAssess: CommandSetup = (command, start) => {
  command
    .usage('[options] [framework | file]')
    .argument('[target]', 'id of a framework, a framework file, or an assessment file to go on with')
    .option('-o, --output <file>', 'the assessment file to write (default: <framework>-<date>.yaml)')
    .option('--resume', 'go on with the file of -o where it stopped')
    .option('--framework <file>', 'use this framework file for the assessment file that is resumed')
    .option('--organization <name>', 'whose revenue operations are assessed')
    .option('--date <YYYY-MM-DD>', 'the date of the assessment (default: today)')
    .option('--role <role>', 'the role of the person who answers, such as sales')
    .option('--profile <fact=value>', 'a fact about the company, for questions and figures that hang on it; repeatable', collectOption)
    .option('--answers <file>', 'take answers from this file instead of asking')
    .option('--set <id=value>', 'set one answer instead of asking; repeatable', collectOption)
    .option('--plain', 'ask line by line, without redrawing the screen')
    .option('--json', 'with --answers or --set: print what was saved as JSON')
    .addHelpText(
      'after',
      `
Every answer is saved at once; leave at any time with q or Ctrl-C and go on later.
Keys: a number answers; Left or b back, n note, e evidence, u don't know, x not applicable, s skip, g go to, r review, ? more.

Examples:
  $ revmat assess mcalign -o acme.yaml --organization Acme
  $ revmat assess mcalign -o acme.yaml --profile motion=sales-led
  $ revmat assess acme.yaml
  $ revmat assess mcalign -o acme.yaml --answers answers.yaml
  $ revmat assess acme.yaml --set usage=unknown --set quote="na:Self-serve only"
  $ revmat assess acme.yaml --set usage=3 --json | jq .result.overall.score`,
    )
    .action((target: string | undefined, options: AssessOptions, self: Command) => start(async (context) => (await import('../assess.ts')).assess(target ?? null, options, context), self));
};
