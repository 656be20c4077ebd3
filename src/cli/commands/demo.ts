// revmat demo: the report of a finished assessment that comes with the package.
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildReport } from '../../report/report.ts';
import { renderTerminal } from '../../report/formats/terminal.ts';
import { assessMaturity } from '../../score/maturity.ts';
import { exitCode } from '../exit-code.ts';
import { loadAssessmentFile } from '../load-files.ts';
import { writeStream } from '../write-output.ts';
import type { CommandSetup } from './command-setup.ts';

/** The sample, below the package's folder. */
const demoAssessment = join('examples', 'lumen-analytics.yaml');

export const setUpDemo: CommandSetup = (command, start) => {
  command
    .addHelpText('after', '\nThe company is invented. Its answers lie in examples/ of the package; report and validate take that file as well.')
    .action((_options: unknown, self: Command) =>
      start(async (context) => {
        const { framework, assessment } = await loadAssessmentFile(join(context.io.packageFolder, demoAssessment), context, null);
        const report = buildReport(framework, assessment, assessMaturity(framework, assessment));
        await writeStream(context.io.stdout, renderTerminal(report, { columns: context.columns, style: context.outStyle, labels: context.words.report }));
        return exitCode.fine;
      }, self),
    );
};
