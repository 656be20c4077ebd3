// revmat kpis: the catalogue of measured figures; `show` explains one. What it does is loaded when it runs.
import type { Command } from 'commander';
import type { KpiOptions } from '../kpis.ts';
import type { CommandSetup } from './command-setup.ts';

export const setUpKpis: CommandSetup = (command, start) => {
  command
    .usage('[options] [command]')
    // Undescribed, so not in the help: there for a better answer than "too many arguments".
    .argument('[other]')
    .option('--framework <framework>', 'the KPIs of this framework, by id or file, instead of the catalogue')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
The catalogue belongs to no framework; each takes over from it what its questions are held against. Every band names its source and year. KPIs are never part of a score.

Examples:
  $ revmat kpis
  $ revmat kpis --framework clari
  $ revmat kpis show win-rate
  $ revmat kpis show grr --framework acme
  $ revmat kpis --json | jq -r '.result.kpis[].id'`,
    )
    .action((other: string | undefined, options: KpiOptions, self: Command) => start(async (context) => (await import('../authoring.ts')).listKpis(other ?? null, options, context), self));
  command
    .command('show')
    .summary('explain one KPI')
    .description('Explain a KPI: formula, bands with their sources, and what is held against it.')
    .argument('<kpi>', 'the id of a KPI')
    .addHelpText('after', `
Examples:
  $ revmat kpis show win-rate
  $ revmat kpis show grr --framework acme`)
    .action((id: string, _options: unknown, self: Command) => start(async (context) => (await import('../authoring.ts')).showKpi(id, self.optsWithGlobals<KpiOptions>(), context), self));
};
