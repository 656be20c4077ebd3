// revmat check: gates for CI. What it does is loaded when it runs.
import { Option, type Command } from 'commander';
import { evidenceScopes } from '../../model/gates.ts';
import type { CheckOptions } from '../check-assessments.ts';
import { collectOption } from '../collect-option.ts';
import { gateFormatNames, gateFormats } from '../gate-formats/registry.ts';
import type { CommandSetup } from './command-setup.ts';

function notes(): string {
  const formats = gateFormatNames.map((name) => `  ${name.padEnd(10)}${gateFormats[name].summary}`).join('\n');
  return `
Gates come from "gates" in revmat.yaml; one on the command line counts before one there about the same thing. Compared is the number that a report prints; with a baseline the one behind it. Where a gate is not passed, the answers behind it are named.
Ends with 0 when all gates are passed, with 1 when one is not, and with 2 when there is none, one is about something that is not there, or a file cannot be read.

Formats:
${formats}

Examples:
  $ revmat check acme.yaml
  $ revmat check acme.yaml --fail-under overall=2.5 --fail-under people=3
  $ revmat check assessments/*.yaml --require-evidence -f github
  $ revmat check acme.yaml --max-evidence-age 365 --date 2027-01-31
  $ revmat check acme.yaml --kpi win-rate=20..50 --forbid-symptom contradicting
  $ revmat check acme.yaml --baseline revmat-baseline.json --update-baseline`;
}

export const setUpCheck: CommandSetup = (command, start) => {
  command
    .argument('<files...>', 'assessment files')
    .option('--fail-under <id=score>', 'lowest score that passes, of a pillar, dimension, question or overall; repeatable', collectOption)
    .option('--warn-under <id=score>', 'the same, but only to warn; repeatable', collectOption)
    .option('--min-stage <value>', 'lowest stage that passes, where the framework is staged')
    .option('--min-coverage <share>', 'lowest share of answered questions that passes, from 0 to 1')
    .addOption(new Option('--require-evidence [which]', 'answers must have evidence (default: those in the top levels)').choices(evidenceScopes))
    .option('--max-evidence-age <days>', 'how old their latest dated evidence may be')
    .option('--kpi <id=min..max>', 'readings of a KPI that pass; either end may be left out; repeatable', collectOption)
    .option('--forbid-symptom <id>', 'a symptom that must not be answered yes, or "contradicting": none of a stage below the one reached; repeatable', collectOption)
    .option('--baseline <file>', 'nothing may fall below what this file remembers')
    .option('--tolerance <number>', 'how far a score may fall below the baseline (default: 0)')
    .option('--update-baseline', 'when all is passed, remember in the baseline what is new and what rose')
    .option('--date <YYYY-MM-DD>', 'the day that ages are counted to (default: that of the assessment, else today)')
    .option('--strict', 'count warnings as failures')
    .option('--framework <file>', 'use this framework file instead of looking for the one that the assessment names')
    .addOption(new Option('-f, --format <name>', 'how to print the results (default: text)').choices(gateFormatNames))
    .option('--json', 'the same as -f json')
    .addHelpText('after', notes)
    .action((files: readonly string[], options: CheckOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).checkAssessments(files, options, context), self));
};
