// revmat report: one assessment, scored once, in one or several formats.
import type { Command } from 'commander';
import { buildReport } from '../../report/report.ts';
import { reportDocument } from '../../report/formats/json.ts';
import { reportMarker, type RenderOptions } from '../../report/format.ts';
import { reportFormatNames, reportFormats, type ReportFormat, type ReportFormatName } from '../../report/registry.ts';
import type { Report } from '../../report/view.ts';
import { assessMaturity } from '../../score/maturity.ts';
import { collectOption } from '../collect-option.ts';
import type { CliContext } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import { deliver, listFormats, pairExports, type Export, type ExportOptions } from '../exports.ts';
import { parseDay } from '../iso-date.ts';
import { loadAssessmentFile } from '../load-files.ts';
import { seeThrough, type Subject } from '../see-through.ts';
import { UserError } from '../user-error.ts';
import type { CommandSetup } from './command-setup.ts';

interface ReportOptions extends ExportOptions {
  readonly framework?: string;
  readonly date?: string;
  readonly as?: string;
  readonly brand?: string;
}

const reports = { formats: reportFormats, noun: 'report', marker: reportMarker };

function examples(): string {
  return `
Formats:
${listFormats(reportFormats)}

Examples:
  $ revmat report acme.yaml
  $ revmat report acme.yaml -f markdown -o acme.md
  $ revmat report acme.yaml -f json -o acme.json -f markdown -o acme.md
  $ revmat report acme.yaml -f html -o acme.html --brand brand.yaml
  $ revmat report acme.yaml --as mcalign
  $ revmat report acme.yaml -f json | jq .overall
  $ revmat report acme.yaml -f csv -o answers.csv -f csv-steps -o steps.csv
  $ revmat report acme.yaml -f github -o "$GITHUB_STEP_SUMMARY"
  $ revmat report acme.yaml -f annotations`;
}

export const setUpReport: CommandSetup = (command, start) => {
  command
    .argument('<file>', 'an assessment file')
    .option('-f, --format <name>', `${reportFormatNames.join(', ')}; repeatable, each with its -o (default: terminal, or by the ending of -o)`, collectOption)
    .option('-o, --output <file>', 'write there instead of standard output ("-"); repeatable, in pairs with -f', collectOption)
    .option('--framework <file>', 'use this framework file instead of looking for the one that the assessment names')
    .option('--date <YYYY-MM-DD>', 'the day of the report (default: that of the assessment)')
    .option('--as <framework>', 'show the same answers through another framework, as far as both ask the same questions')
    .option('--brand <file>', 'name, logo and colours for the reports that can show them')
    .option('--force', 'overwrite files that are not reports of revmat')
    .option('--json', 'print the report as JSON in an envelope with its diagnostics')
    .addHelpText('after', examples)
    .action((file: string, options: ReportOptions, self: Command) => start((context) => runReport(file, options, context), self));
};

async function runReport(file: string, options: ReportOptions, context: CliContext): Promise<ExitCode> {
  const exports = pairExports(options, reports, context.io.cwd);
  const brand = await brandFor(options, exports, context);
  const day = parseDay('--date', options.date);
  const loaded = await loadAssessmentFile(file, context, options.framework ?? null);
  const seen = await seeThrough(loaded, options.as, context);
  const subject = day === null ? seen : { ...seen, assessment: { ...seen.assessment, date: day } };
  const report = reportOn(subject);
  const extras: Extras = { ...brand.option, answersFile: loaded.answersFile, ...(await roadmapFor(exports, subject, context)) };
  return deliver(exports, reports, options, {
    document: () => reportDocument(report),
    render: async (format, page) => (await reportFormats[format].load())(report, { ...extras, ...page, labels: context.words.report }),
    inputs: [...loaded.files, ...brand.files],
  }, context);
}

function reportOn({ framework, assessment, seenThrough }: Subject): Report {
  return buildReport(framework, assessment, assessMaturity(framework, assessment), seenThrough);
}

/** Nothing where no format shows one, and where no day is known on which it could begin. */
async function roadmapFor(exports: readonly Export<ReportFormatName>[], subject: Subject, context: CliContext): Promise<Pick<RenderOptions, 'roadmap'>> {
  if (!exports.some(({ format }) => (reportFormats[format] as ReportFormat).needsRoadmap === true)) return {};
  const { planForReport } = await import('../authoring.ts');
  const view = planForReport(subject);
  return view === null ? {} : { roadmap: { view, labels: context.words.roadmap } };
}

/** Throws a UserError where a brand is given that nothing would show. */
async function brandFor({ brand: path }: ReportOptions, exports: readonly Export<ReportFormatName>[], context: CliContext): Promise<{ readonly option: Pick<RenderOptions, 'brand'>; readonly files: readonly string[] }> {
  if (path === undefined) return { option: {}, files: [] };
  const branded = reportFormatNames.filter((name) => (reportFormats[name] as ReportFormat).takesBrand === true);
  if (!exports.some(({ format }) => branded.includes(format))) {
    throw new UserError(`--brand has nothing to change: of the formats only ${branded.join(', ')} shows a brand`, { hint: `Such as: -f ${branded[0]} -o report${reportFormats.html.extension} --brand ${path}` });
  }
  const { loadBrandFile } = await import('../authoring.ts');
  const { brand, files } = loadBrandFile(path, context);
  return { option: { brand }, files };
}

type Extras = Pick<RenderOptions, 'answersFile' | 'brand' | 'roadmap'>;
