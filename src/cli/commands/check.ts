// revmat check: gates for CI. What it does is loaded when it runs.
import type { Command } from 'commander';
import type { CheckOptions } from '../check-assessments.ts';
import { collectOption } from '../collect-option.ts';
import type { CommandSetup } from './command-setup.ts';

export const setUpCheck: CommandSetup = (command, start) => {
  command
    .argument('<files...>', 'assessment files')
    .option('--fail-under <id=score>', 'lowest score that passes, of a pillar or overall; repeatable', collectOption)
    .option('--min-coverage <share>', 'lowest share of answered questions that passes, from 0 to 1')
    .option('--framework <file>', 'use this framework file instead of looking for the one that the assessment names')
    .option('--json', 'print the results as JSON')
    .addHelpText(
      'after',
      `
Gates come from "gates" in revmat.yaml; those on the command line count before them. Compared is the number that a report prints.
Ends with 0 when all gates are passed, with 1 when one is not, and with 2 when there is none or one cannot be evaluated.

Examples:
  $ revmat check acme.yaml
  $ revmat check acme.yaml --fail-under overall=2.5 --fail-under people=3
  $ revmat check assessments/*.yaml --min-coverage 0.8 --json`,
    )
    .action((files: readonly string[], options: CheckOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).checkAssessments(files, options, context), self));
};
