// revmat trend: assessments over time. What it does is loaded when it runs.
import type { Command } from 'commander';
import { trendFormats } from '../../report/trend/registry.ts';
import { collectOption } from '../collect-option.ts';
import { listFormats } from '../exports.ts';
import type { TrendOptions } from '../trend.ts';
import type { CommandSetup } from './command-setup.ts';

function notes(): string {
  return `
Shows the scores of two or more assessments of one framework side by side, by their dates, with a line for each pillar on a fixed scale.
With --git it takes every version of one file that was committed, as it was then, and what has not been committed yet; renames are followed. What cannot be read as an assessment is listed with its reason. Nothing is fetched, and nothing in the repository is changed.
Answers of earlier versions of the framework are read as answers to the newest one that is here. Ends with 0 whichever way the scores went.

Formats:
${listFormats(trendFormats)}

Examples:
  $ revmat trend 2025-10.yaml 2026-04.yaml 2026-10.yaml
  $ revmat trend assessments/*.yaml -f html -o trend.html
  $ revmat trend --git acme.yaml
  $ revmat trend --git acme.yaml --json | jq '.result.points[].overall.score'`;
}

export const setUpTrend: CommandSetup = (command, start) => {
  command
    .argument('[files...]', 'assessment files')
    .option('--git <file>', 'every committed version of this file instead')
    .option('--first-parent', 'with --git: of what was merged into the branch only the merges, not the versions on the way')
    .option('-f, --format <name>', `${Object.keys(trendFormats).join(', ')}; repeatable, each with its -o (default: table, or by the ending of -o)`, collectOption)
    .option('-o, --output <file>', 'write there instead of standard output ("-"); repeatable, in pairs with -f', collectOption)
    .option('--framework <file>', 'use this framework file instead of looking for the one that the assessments name')
    .option('--as <framework>', 'see all of them through another framework, as far as it asks the same questions')
    .option('--force', 'overwrite files that are not trends of revmat')
    .option('--json', 'print the trend as JSON in an envelope with its diagnostics')
    .addHelpText('after', notes)
    .action((files: readonly string[], options: TrendOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).trend(files, options, context), self));
};
