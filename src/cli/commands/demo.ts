// revmat demo: the report of a finished assessment that comes with the package.
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildReport } from '../../report/report.ts';
import { reportDocument } from '../../report/formats/json.ts';
import { renderTerminal } from '../../report/formats/terminal.ts';
import { assessMaturity } from '../../score/maturity.ts';
import { problemOf, renderEnvelope } from '../envelope.ts';
import { exitCode } from '../exit-code.ts';
import { loadAssessmentFile } from '../load-files.ts';
import { writeStream } from '../write-output.ts';
import type { CommandSetup } from './command-setup.ts';

/** The sample, below the package's folder. */
const demoAssessment = join('examples', 'lumen-analytics.yaml');

export const setUpDemo: CommandSetup = (command, start) => {
  command
    .option('--json', 'print the report as JSON in an envelope')
    .addHelpText('after', '\nThe company is invented. Its answers lie in examples/ of the package; report and validate take that file as well.\n\nExamples:\n  $ revmat demo\n  $ revmat demo --json | jq .result.overall')
    .action(({ json }: { readonly json?: boolean }, self: Command) =>
      start(async (context) => {
        const { framework, assessment } = await loadAssessmentFile(join(context.io.packageFolder, demoAssessment), context, null);
        const report = buildReport(framework, assessment, assessMaturity(framework, assessment));
        const text = json === true ? renderEnvelope(true, reportDocument(report), context.told.map(problemOf)) : renderTerminal(report, { columns: context.columns, style: context.outStyle, labels: context.words.report });
        await writeStream(context.io.stdout, text);
        return exitCode.fine;
      }, self),
    );
};
