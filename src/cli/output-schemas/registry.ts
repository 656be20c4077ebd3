// What --json prints, by command. A new result is one file in results/ and one line here.
import type { OutputKind } from './output-kind.ts';
import { check } from './results/check.ts';
import { comparison } from './results/comparison.ts';
import { explain } from './results/explain.ts';
import { flatFramework } from './results/flat-framework.ts';
import { frameworkComparison } from './results/framework-comparison.ts';
import { frameworkOrigin } from './results/framework-origin.ts';
import { framework } from './results/framework.ts';
import { frameworks } from './results/frameworks.ts';
import { help, version } from './results/help.ts';
import { jsonSchema } from './results/json-schema.ts';
import { kpi, kpis } from './results/kpis.ts';
import { migration } from './results/migration.ts';
import { plan } from './results/plan.ts';
import { project } from './results/project.ts';
import { recommendation } from './results/recommendation.ts';
import { report } from './results/report.ts';
import { savedAssessment } from './results/saved-assessment.ts';
import { trend } from './results/trend.ts';
import { validation } from './results/validation.ts';
import type { Shape } from './shape.ts';

export interface OutputEntry {
  /** The command line, without what is not fixed. */
  readonly command: string;
  readonly result: Shape;
}

/** The keys are the names of the definitions; in the order in which they are documented. */
export const outputs = {
  report: { command: 'revmat report', result: report },
  plan: { command: 'revmat plan', result: plan },
  explain: { command: 'revmat explain', result: explain },
  comparison: { command: 'revmat compare', result: comparison },
  trend: { command: 'revmat trend', result: trend },
  check: { command: 'revmat check', result: check },
  demo: { command: 'revmat demo', result: report },
  assess: { command: 'revmat assess', result: savedAssessment },
  frameworks: { command: 'revmat frameworks', result: frameworks },
  'frameworks-recommend': { command: 'revmat frameworks recommend', result: recommendation },
  'frameworks-show': { command: 'revmat frameworks show', result: framework },
  'frameworks-show-origin': { command: 'revmat frameworks show --origin', result: frameworkOrigin },
  'frameworks-compare': { command: 'revmat frameworks compare', result: frameworkComparison },
  'frameworks-flatten': { command: 'revmat frameworks flatten', result: flatFramework },
  kpis: { command: 'revmat kpis', result: kpis },
  'kpis-show': { command: 'revmat kpis show', result: kpi },
  init: { command: 'revmat init', result: project },
  migrate: { command: 'revmat migrate', result: migration },
  schema: { command: 'revmat schema', result: jsonSchema },
  validate: { command: 'revmat validate', result: validation },
  help: { command: 'revmat --help', result: help },
  version: { command: 'revmat --version', result: version },
} as const satisfies Readonly<Record<string, OutputEntry>> & Readonly<Record<Exclude<OutputKind, 'output'>, OutputEntry>>;

export type OutputName = keyof typeof outputs;

export const outputNames = Object.keys(outputs) as readonly OutputName[];
