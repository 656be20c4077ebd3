// revmat plan: the roadmap of an assessment. What it does is loaded when it runs.
import { Option, type Command } from 'commander';
import { roadmapFormats } from '../../report/roadmap/registry.ts';
import { collectOption } from '../collect-option.ts';
import { listFormats } from '../exports.ts';
import type { PlanOptions } from '../plan-options.ts';
import type { CommandSetup } from './command-setup.ts';

const formatNames = Object.keys(roadmapFormats).join(', ');

function notes(): string {
  return `
A waterfall has phases, one after the other, by what steps need. An agile roadmap has workstreams side by side, in sprints of two weeks, by how much steps are needed. Neither puts a step before what it needs. Beside each phase or sprint stands the score that it leads to.
Ends with 0, also where there is nothing to do, and with 1 where no way leads to what --cheapest-to asks for.

Formats:
${listFormats(roadmapFormats)}

Examples:
  $ revmat plan acme.yaml
  $ revmat plan acme.yaml --model agile --capacity 2 --start 2027-01-04
  $ revmat plan acme.yaml --to managed -f markdown -o roadmap.md
  $ revmat plan acme.yaml --cheapest-to people=4
  $ revmat plan acme.yaml -f csv -o tasks.csv -f json -o roadmap.json`;
}

export const setUpPlan: CommandSetup = (command, start) => {
  command
    .argument('<file>', 'an assessment file')
    .addOption(new Option('--model <model>', 'how the steps are laid out').choices(['waterfall', 'agile']).default('waterfall'))
    .option('--capacity <number>', 'how many steps are in progress at the same time (default: 3)')
    .option('--start <YYYY-MM-DD>', 'when the first step begins (default: the date of the assessment, else today)')
    .option('--to <level>', 'aim at this level everywhere instead of at the targets: its value, id or name')
    .option('--cheapest-to <id=score>', 'the least effort that lifts a pillar, dimension, question or overall to this score', collectOption)
    .option('-f, --format <name>', `${formatNames}; repeatable, each with its -o (default: table, or by the ending of -o)`, collectOption)
    .option('-o, --output <file>', 'write there instead of standard output ("-"); repeatable, in pairs with -f', collectOption)
    .option('--framework <file>', 'use this framework file instead of looking for the one that the assessment names')
    .option('--as <framework>', 'plan by another framework, as far as both ask the same questions')
    .option('--force', 'overwrite files that are not roadmaps of revmat')
    .option('--json', 'print the roadmap as JSON in an envelope with its diagnostics')
    .addHelpText('after', notes)
    .action((file: string, options: PlanOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).plan(file, options, context), self));
};
