// revmat validate: checks framework and assessment files; every problem of every file at once.
import type { Command } from 'commander';
import { frameworkReferenceOf, kindOf, loadAssessment } from '../../load/assessment.ts';
import { loadFramework } from '../../load/framework.ts';
import { findReferencedFramework } from '../../load/referenced-framework.ts';
import { readSource, type Source } from '../../load/source.ts';
import { parseSource, type ParsedDocument } from '../../load/yaml-document.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CliContext } from '../context.ts';
import { sourceTexts } from '../load-files.ts';
import { problemOf, renderEnvelope } from '../envelope.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { frameworkPlaces } from '../framework-places.ts';
import { showDiagnostics } from '../show-diagnostics.ts';
import { writeStream } from '../write-output.ts';
import { resolve } from 'node:path';
import type { CommandSetup } from './command-setup.ts';

interface ValidateOptions {
  readonly json?: boolean;
}

interface CheckedFile {
  readonly diagnostics: readonly Diagnostic[];
  readonly source: Source | null;
}

export const setUpValidate: CommandSetup = (command, start) => {
  command
    .argument('<files...>', 'framework and assessment files')
    .option('--json', 'print the problems as JSON')
    .addHelpText(
      'after',
      `
Prints file:line:column, whether it is an error or a warning, its code, and a sentence; nothing when all is well.
Ends with 0, with 1 when there are errors, and with 2 when a file cannot be read at all.

Examples:
  $ revmat validate acme.yaml
  $ revmat validate frameworks/*.yaml assessments/*.yaml`,
    )
    .action((files: readonly string[], options: ValidateOptions, self: Command) => start((context) => validate(files, options, context), self));
};

async function validate(files: readonly string[], { json }: ValidateOptions, context: CliContext): Promise<ExitCode> {
  const checked = files.map((file) => checkFile(file, context));
  const diagnostics = checked.flatMap((each) => each.diagnostics);
  const unreadable = checked.some((each) => each.source === null);
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const sources = checked.flatMap((each) => each.source ?? []);
  const code = unreadable ? exitCode.notEvaluated : errors > 0 ? exitCode.no : exitCode.fine;
  if (json === true) {
    await writeStream(context.io.stdout, renderEnvelope(errors === 0, { files: files.length, errors, warnings: diagnostics.length - errors }, diagnostics.map(problemOf)));
    return code;
  }
  const frames = sourceTexts(context.io.stdout.isTTY === true ? sources : []);
  await writeStream(context.io.stdout, showDiagnostics(diagnostics, { style: context.outStyle, sources: frames, columns: context.columns }));
  if (diagnostics.length === 0 && context.io.stderr.isTTY === true) {
    await writeStream(context.io.stderr, `${files.length === 1 ? 'The file is' : `All ${files.length} files are`} fine.\n`);
  }
  return code;
}

function checkFile(path: string, context: CliContext): CheckedFile {
  const read = readSource(resolve(context.io.cwd, path), path);
  if (!read.ok) return { diagnostics: read.diagnostics, source: null };
  const parsed = parseSource(read.value);
  const { diagnostics } = parsed.ok ? checkDocument(parsed.value, path, context) : parsed;
  return { diagnostics, source: read.value };
}

function checkDocument(document: ParsedDocument, path: string, context: CliContext): { readonly diagnostics: readonly Diagnostic[] } {
  if (kindOf(document) !== 'assessment') return loadFramework(document);
  const reference = frameworkReferenceOf(document);
  if (reference === null) return loadAssessment(document, null);
  const found = findReferencedFramework(frameworkPlaces(context.io, path), document, reference.id);
  if (found.ok) return loadAssessment(document, found.value.framework);
  return { diagnostics: [...loadAssessment(document, null).diagnostics, ...found.diagnostics] };
}
