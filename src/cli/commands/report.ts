// revmat report: one assessment, scored once, in one or several formats.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { buildReport } from '../../report/report.ts';
import { reportDocument } from '../../report/formats/json.ts';
import { reportMarker, type RenderOptions } from '../../report/format.ts';
import { reportFormatNames, reportFormats, formatOfFile, type ReportFormatName } from '../../report/registry.ts';
import { createStyle } from '../../report/style.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Framework } from '../../model/framework.ts';
import type { Report, SeenThrough } from '../../report/view.ts';
import { answersThrough } from '../../score/answers-through.ts';
import { assessMaturity } from '../../score/maturity.ts';
import { collectOption } from '../collect-option.ts';
import type { CliContext } from '../context.ts';
import { countOf } from '../count-of.ts';
import { problemOf, renderEnvelope } from '../envelope.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { loadAssessmentFile, loadFrameworkBy, type LoadedAssessment } from '../load-files.ts';
import { UserError } from '../user-error.ts';
import { writeOutputFile, writeStream } from '../write-output.ts';
import type { CommandSetup } from './command-setup.ts';

interface ReportOptions {
  readonly format?: readonly string[];
  readonly output?: readonly string[];
  readonly framework?: string;
  readonly as?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Null: standard output. */
interface Export {
  readonly format: ReportFormatName;
  readonly path: string | null;
}

function examples(): string {
  const formats = reportFormatNames.map((name) => `  ${name.padEnd(10)}${reportFormats[name].summary}`).join('\n');
  return `
Formats:
${formats}

Examples:
  $ revmat report acme.yaml
  $ revmat report acme.yaml -f markdown -o acme.md
  $ revmat report acme.yaml -f json -o acme.json -f markdown -o acme.md
  $ revmat report acme.yaml --as mcalign
  $ revmat report acme.yaml -f json | jq .overall`;
}

export const setUpReport: CommandSetup = (command, start) => {
  command
    .argument('<file>', 'an assessment file')
    .option('-f, --format <name>', `${reportFormatNames.join(', ')}; repeatable, each with its -o (default: terminal, or by the ending of -o)`, collectOption)
    .option('-o, --output <file>', 'write there instead of standard output ("-"); repeatable, in pairs with -f', collectOption)
    .option('--framework <file>', 'use this framework file instead of looking for the one that the assessment names')
    .option('--as <framework>', 'show the same answers through another framework, as far as both ask the same questions')
    .option('--force', 'overwrite files that are not reports of revmat')
    .option('--json', 'print the report as JSON in an envelope with its diagnostics')
    .addHelpText('after', examples)
    .action((file: string, options: ReportOptions, self: Command) => start((context) => runReport(file, options, context), self));
};

async function runReport(file: string, options: ReportOptions, context: CliContext): Promise<ExitCode> {
  const exports = pairExports(options, context.io.cwd);
  const loaded = await loadAssessmentFile(file, context, options.framework ?? null);
  const report = options.as === undefined ? reportOn(loaded.framework, loaded.assessment, null) : await seeThrough(loaded, options.as, context);
  if (options.json === true) {
    await writeStream(context.io.stdout, renderEnvelope(true, reportDocument(report), loaded.warnings.map(problemOf)));
    return exitCode.fine;
  }
  // Everything is rendered before anything is written: a failure leaves no half of a set of reports behind.
  const rendered = await Promise.all(exports.map(async (each) => ({ ...each, text: await render(report, each, context) })));
  for (const { path, text } of rendered) {
    if (path === null) await writeStream(context.io.stdout, text);
    else writeOutputFile(path, text, { force: options.force === true, inputs: loaded.files, marker: reportMarker, io: context.io });
  }
  return exitCode.fine;
}

function reportOn(framework: Framework, assessment: Assessment, seenThrough: SeenThrough | null): Report {
  return buildReport(framework, assessment, assessMaturity(framework, assessment), seenThrough);
}

/** The same answers, as far as the other framework asks the same questions. */
async function seeThrough({ framework, assessment }: LoadedAssessment, other: string, context: CliContext): Promise<Report> {
  const target = await loadFrameworkBy(other, context);
  const { assessment: seen, missing, unfitting } = answersThrough(assessment, framework, target);
  return reportOn(target, seen, { id: framework.id, version: framework.version, title: framework.title, missing, unfitting });
}

async function render(report: Report, { format, path }: Export, context: CliContext): Promise<string> {
  const options: RenderOptions = {
    columns: context.columns,
    style: path === null ? context.outStyle : createStyle(false),
    labels: context.words.report,
  };
  return (await reportFormats[format].load())(report, options);
}

/** Pairs each -f with its -o, or says why that is not possible. */
function pairExports({ format = [], output = [], json }: ReportOptions, cwd: string): readonly Export[] {
  if (json === true) {
    if (format.length + output.length > 0) {
      throw new UserError('--json prints the report itself; it goes with neither -f nor -o', { hint: 'To write a JSON report, use: -f json -o FILE' });
    }
    return [];
  }
  const names = format.map(checkFormat);
  const paths = output.map((path) => (path === '-' ? null : path));
  if (names.length === 0 && paths.length === 0) return [{ format: 'terminal', path: null }];
  if (names.length === 1 && paths.length === 0) return [{ format: names[0]!, path: null }];
  if (names.length === 0) return refuseSharedPlaces(paths.map((path) => ({ format: path === null ? 'terminal' : formatByEnding(path), path })), cwd);
  if (names.length !== paths.length) {
    throw new UserError(`${countOf(names.length, 'format')} and ${countOf(paths.length, 'output')} do not make pairs`, {
      hint: 'Give each -f its -o, such as: -f json -o r.json -f markdown -o r.md  ("-o -" is standard output)',
    });
  }
  return refuseSharedPlaces(names.map((name, index) => ({ format: name, path: paths[index] ?? null })), cwd);
}

function refuseSharedPlaces(exports: readonly Export[], cwd: string): readonly Export[] {
  if (exports.filter((each) => each.path === null).length > 1) throw new UserError('only one report can go to standard output');
  const paths = exports.flatMap((each) => each.path ?? []);
  const places = paths.map((path) => resolve(cwd, path));
  const twice = paths.find((_, index) => places.indexOf(places[index]!) !== index);
  if (twice !== undefined) throw new UserError(`two reports cannot both be written to ${twice}`);
  return exports;
}

function checkFormat(name: string): ReportFormatName {
  const found = reportFormatNames.find((each) => each === name);
  if (found === undefined) throw new UserError(`there is no format "${name}"`, { hint: `Formats: ${reportFormatNames.join(', ')}` });
  return found;
}

function formatByEnding(path: string): ReportFormatName {
  const found = formatOfFile(path);
  if (found !== null) return found;
  const endings = reportFormatNames.map((name) => reportFormats[name].extension).join(', ');
  throw new UserError(`the ending of ${path} does not say which format it should have`, { hint: `Name it with -f, or use one of these endings: ${endings}` });
}
