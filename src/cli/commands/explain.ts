// revmat explain: where a number comes from. What it does is loaded when it runs.
import type { Command } from 'commander';
import type { ExplainOptions } from '../explain.ts';
import type { CommandSetup } from './command-setup.ts';

const notes = `
An id is that of a pillar, dimension, question, theme, KPI or step; "overall" (the default) for the whole; "stage" or "stage/PILLAR" where a framework has stages. Where a theme, KPI or step has the id of something else, kind/id names it, such as kpi/win-rate.
Every number is shown with what adds up to it, down to single answers: adding up what is shown gives the number that the report prints. Then follows what one level more on each answer would add.

Examples:
  $ revmat explain acme.yaml
  $ revmat explain acme.yaml people
  $ revmat explain acme.yaml shared-goals
  $ revmat explain acme.yaml win-rate
  $ revmat explain acme.yaml stage
  $ revmat explain acme.yaml overall --json | jq .result.sum`;

export const setUpExplain: CommandSetup = (command, start) => {
  command
    .argument('<file>', 'an assessment file')
    .argument('[id]', 'what to explain', 'overall')
    .option('--framework <file>', 'use this framework file instead of looking for the one that the assessment names')
    .option('--as <framework>', 'explain by another framework, as far as both ask the same questions')
    .option('--json', 'print the explanation as JSON in an envelope with its diagnostics')
    .addHelpText('after', notes)
    .action((file: string, id: string, options: ExplainOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).explainNumber(file, id, options, context), self));
};
