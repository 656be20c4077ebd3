// revmat compare: two assessments beside each other. What it does is loaded when it runs.
import type { Command } from 'commander';
import { comparisonFormats } from '../../report/comparison/registry.ts';
import { collectOption } from '../collect-option.ts';
import type { CompareOptions } from '../compare.ts';
import { listFormats } from '../exports.ts';
import type { CommandSetup } from './command-setup.ts';

function notes(): string {
  return `
Shows the scores, levels and gaps of both, and every answer that moved with the points that it adds to the change of the overall score: what it adds now, less what it added before. The points that are shown add up to the change that is shown.
Answers of an earlier version of the framework are read as answers to the newer one that is here, as "revmat migrate" would do it; no file is changed, and what was renamed, retired or asked otherwise is said.
Ends with 0 whichever way the scores went.

Formats:
${listFormats(comparisonFormats)}

Examples:
  $ revmat compare 2026-04.yaml 2026-10.yaml
  $ revmat compare before.yaml after.yaml -f markdown -o change.md
  $ revmat compare before.yaml after.yaml --as gartner
  $ revmat compare before.yaml after.yaml --json | jq '.result.moves[].id'`;
}

export const setUpCompare: CommandSetup = (command, start) => {
  command
    .argument('<before>', 'an assessment file')
    .argument('<after>', 'a later one of the same framework')
    .option('-f, --format <name>', `${Object.keys(comparisonFormats).join(', ')}; repeatable, each with its -o (default: table, or by the ending of -o)`, collectOption)
    .option('-o, --output <file>', 'write there instead of standard output ("-"); repeatable, in pairs with -f', collectOption)
    .option('--framework <file>', 'use this framework file instead of looking for the one that the assessments name')
    .option('--as <framework>', 'see both through another framework, as far as it asks the same questions')
    .option('--force', 'overwrite files that are not comparisons of revmat')
    .option('--json', 'print the comparison as JSON in an envelope with its diagnostics')
    .addHelpText('after', notes)
    .action((before: string, after: string, options: CompareOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).compare(before, after, options, context), self));
};
