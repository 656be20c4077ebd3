// revmat validate: every problem of every file at once, in one of the formats.
import { isAbsolute, relative, resolve } from 'node:path';
import { leadsInto } from '../load/is-inside.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { checkFile } from './check-file.ts';
import { createCheckRun } from './check-run.ts';
import type { CliContext } from './context.ts';
import { countOf } from './count-of.ts';
import type { CheckResults } from './diagnostic-formats/diagnostic-format.ts';
import { diagnosticFormats, type DiagnosticFormatName } from './diagnostic-formats/registry.ts';
import { whereaboutsOf } from './diagnostic-formats/path-in-repository.ts';
import { eachProblemOnce } from './each-problem-once.ts';
import { envelopeOnFailure } from './envelope-on-failure.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { filesToCheck, type FileToCheck } from './files-to-check.ts';
import { sourceTexts } from './load-files.ts';
import { printedFormat } from './printed-format.ts';
import { shownFrom } from './projects.ts';
import { writeStream } from './write-output.ts';

export interface ValidateOptions {
  readonly format?: DiagnosticFormatName;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** 2 where something could not be looked at, 1 where there are errors, 0 otherwise. */
export async function validateFiles(args: readonly string[], options: ValidateOptions, context: CliContext): Promise<ExitCode> {
  const format = printedFormat(options);
  const files = await envelopeOnFailure(() => filesToCheck(args, context), options, context);
  const run = createCheckRun(context);
  const checked = files.map((file) => checkFile(file, run));
  // What is wrong in a framework is found again with each assessment that names it.
  const found = eachProblemOnce(checked.flatMap(({ diagnostics }) => diagnostics).map(createNaming(files, context.io.cwd)));
  const results = sumUp(files.length, options.strict === true ? found.map(asError) : found);
  await writeStream(context.io.stdout, render(results, format, files, context));
  await conclude(results, format, context);
  // Without its revmat.yaml nobody knows what else belongs to a project.
  const incomplete = args.length === 0 && !context.projects.find(context.io.cwd).ok;
  return incomplete || checked.some(({ unevaluated }) => unevaluated) ? exitCode.notEvaluated : results.errors > 0 ? exitCode.no : exitCode.fine;
}

/** Names the files of a diagnostic as the person did, and those that were found on the way from where the person is. */
function createNaming(files: readonly FileToCheck[], cwd: string): (diagnostic: Diagnostic) => Diagnostic {
  const given = new Map(files.map(({ path }) => [resolve(cwd, path), path]));
  const nameOf = (file: string): string => given.get(resolve(cwd, file)) ?? (isAbsolute(file) && leadsInto(relative(cwd, file)) ? shownFrom(cwd, file) : file);
  return (diagnostic) => {
    const { file, related } = diagnostic;
    return { ...diagnostic, file: nameOf(file), related: related === null ? null : { ...related, file: nameOf(related.file) } };
  };
}

function asError(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'error' };
}

function sumUp(files: number, diagnostics: readonly Diagnostic[]): CheckResults {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { files, diagnostics, errors, warnings: diagnostics.length - errors };
}

function render(results: CheckResults, format: DiagnosticFormatName, files: readonly FileToCheck[], { io, outStyle, columns }: CliContext): string {
  const sources = sourceTexts(io.stdout.isTTY === true ? files.flatMap(({ source }) => (source.ok ? [source.value] : [])) : []);
  return diagnosticFormats[format].render(results, { style: outStyle, columns, sources, ...whereaboutsOf(io) });
}

/** A count where something was found; that all is well only to somebody who watches. */
async function conclude({ files, diagnostics, errors, warnings }: CheckResults, format: DiagnosticFormatName, { io }: CliContext): Promise<void> {
  if (format !== 'text') return;
  if (diagnostics.length > 0) await writeStream(io.stderr, `${countOf(errors, 'error')} and ${countOf(warnings, 'warning')} in ${countOf(files, 'file')}.\n`);
  else if (io.stderr.isTTY === true) await writeStream(io.stderr, `${files === 1 ? 'The file is' : `All ${files} files are`} fine.\n`);
}
