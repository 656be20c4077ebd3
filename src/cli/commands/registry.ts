// All commands. A new one is one file beside this and one line here; what only one of them needs it loads itself.
import type { CommandSetup } from './command-setup.ts';
import { setUpAssess } from './assess.ts';
import { setUpCheck } from './check.ts';
import { setUpCompare } from './compare.ts';
import { setUpDemo } from './demo.ts';
import { setUpExplain } from './explain.ts';
import { setUpFrameworks } from './frameworks.ts';
import { setUpInit } from './init.ts';
import { setUpKpis } from './kpis.ts';
import { setUpMigrate } from './migrate.ts';
import { setUpPlan } from './plan.ts';
import { setUpReport } from './report.ts';
import { setUpSchema } from './schema.ts';
import { setUpTrend } from './trend.ts';
import { setUpValidate } from './validate.ts';

export interface CommandEntry {
  readonly summary: string;
  readonly setUp: CommandSetup;
}

export const commands = {
  demo: { summary: 'print a finished sample report', setUp: setUpDemo },
  frameworks: { summary: 'list what can be assessed; recommend, show or compare', setUp: setUpFrameworks },
  assess: { summary: 'start or resume an assessment', setUp: setUpAssess },
  report: { summary: 'show or export the gap report of an assessment', setUp: setUpReport },
  explain: { summary: 'show where a number comes from, down to single answers', setUp: setUpExplain },
  plan: { summary: 'lay out a roadmap: what to do when, and what it leads to', setUp: setUpPlan },
  compare: { summary: 'show what moved between two assessments, and which answers moved it', setUp: setUpCompare },
  trend: { summary: 'show assessments over time, from files or from the git history of one', setUp: setUpTrend },
  check: { summary: 'hold assessments against gates, for CI', setUp: setUpCheck },
  kpis: { summary: 'list measured figures with their bands and sources; explain one', setUp: setUpKpis },
  init: { summary: 'begin a project of your own, with a framework that extends a bundled one', setUp: setUpInit },
  migrate: { summary: 'bring saved answers up to a newer version of their framework', setUp: setUpMigrate },
  schema: { summary: 'print the JSON Schema of a kind of file, or of what --json prints', setUp: setUpSchema },
  validate: { summary: 'check frameworks, assessments and the rest of a project', setUp: setUpValidate },
} as const satisfies Readonly<Record<string, CommandEntry>>;

/** By their last word: they show words of a framework, which may be translated into languages that the program does not speak. */
export const translatedCommands: ReadonlySet<string> = new Set(['demo', 'kpis', 'show', 'assess', 'report', 'explain', 'plan', 'compare', 'trend']);
