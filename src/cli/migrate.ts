// Brings an assessment up to the version of its framework that is here: shows what becomes of each entry, and writes it when asked to.
import { loadAssessment } from '../load/assessment.ts';
import { planMigration } from '../load/plan-migration.ts';
import type { MigrationPlan } from '../load/migration-plan.ts';
import type { Source } from '../load/source-text.ts';
import type { Assessment } from '../model/assessment.ts';
import { compareVersions } from '../model/compare-versions.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import { plain } from '../text/plain.ts';
import { commandLine, fileWord } from './command-line.ts';
import type { CliContext } from './context.ts';
import { problemOf, renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { accessWarning, holdFile } from './held-file.ts';
import { loadFrameworkOf, readDocument, showWarnings, unwrap } from './load-files.ts';
import { migrationDocument } from './migration-document.ts';
import { renderMigration } from './migration-page.ts';
import { migratedText } from './migrated-text.ts';
import { changedMeanwhile, explainOpenFailure, explainSaveFailure, requireReadableSize } from './session-failure.ts';
import { say, warn } from './say.ts';
import { UserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

export interface MigrateOptions {
  readonly framework?: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

/** Ends with 0 whether or not there is something to do. Throws a UserError where the assessment or its framework is not usable. */
export async function migrate(path: string, options: MigrateOptions, context: CliContext): Promise<ExitCode> {
  const { source, framework, assessment, warnings } = load(path, options.framework ?? null, context);
  await showWarnings(warnings, context);
  const plan = planMigration(assessment, framework);
  const text = migratedText(source, assessment, plan, framework);
  const written = options.write === true && !plan.upToDate;
  if (written) await write(path, source, text, context);
  const subject = { path, plan, assessment, framework };
  await writeStream(context.io.stdout, options.json === true ? renderEnvelope(true, { ...migrationDocument(subject), written }, warnings.map(problemOf)) : renderMigration(subject, context));
  if (options.json !== true) await say(closingWords(path, plan, options, context), context);
  return exitCode.fine;
}

interface Loaded {
  readonly source: Source;
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly warnings: readonly Diagnostic[];
}

function load(path: string, frameworkFile: string | null, context: CliContext): Loaded {
  const file = readDocument(path, context);
  const { framework, warnings } = loadFrameworkOf(path, file, context, frameworkFile);
  const unusable = `${path} is not a usable assessment`;
  const assessment = unwrap(loadAssessment(file.document, null), unusable, null, file.source);
  // Reported with its place; of the same framework much may not fit, and that is what this is for.
  if (assessment.framework.id !== framework.id) unwrap(loadAssessment(file.document, framework), unusable, null, file.source);
  const { version } = assessment.framework;
  if (version !== null && compareVersions(version, framework.version) > 0) {
    throw new UserError(`${path} was answered under version ${version} of ${framework.id}, and only version ${framework.version} is here`, {
      hint: 'Answers cannot go back. Get the newer version of the framework, or name its file with --framework.',
    });
  }
  return { source: file.source, framework, assessment, warnings };
}

async function write(path: string, source: Source, text: string, context: CliContext): Promise<void> {
  const { io } = context;
  const bytes = Buffer.from(text);
  requireReadableSize(path, bytes.length);
  const file = inWords(() => holdFile(path, io), explainOpenFailure, path);
  try {
    // What was shown is what is written, or nothing.
    if (file.found?.bytes.equals(Buffer.from(source.text)) !== true) throw new UserError(changedMeanwhile(path).message, { hint: 'Run it again, to see what it comes to now.' });
    const warning = accessWarning(path, file.found, io.platform);
    if (warning !== null) await warn(warning, context);
    inWords(() => file.write(bytes), explainSaveFailure, path);
  } finally {
    file.release();
  }
}

function inWords<T>(step: () => T, explain: (error: unknown, path: string) => unknown, path: string): T {
  try {
    return step();
  } catch (error) {
    throw explain(error, path);
  }
}

function closingWords(path: string, { upToDate }: MigrationPlan, { write, framework }: MigrateOptions, { io }: CliContext): string {
  if (upToDate) return 'Nothing to write.';
  if (write === true) return `Written to ${plain(path)}. Read the report: ${commandLine(io, 'report', fileWord(path), ...(framework === undefined ? [] : ['--framework', framework]))}`;
  return `Nothing has been written. To do this: ${commandLine(io, 'migrate', fileWord(path), ...(framework === undefined ? [] : ['--framework', framework]), '--write')}`;
}
