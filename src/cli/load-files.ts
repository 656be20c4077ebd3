// From paths to models: reads and loads files for the commands, and turns what is wrong with them into UserErrors.
import { extname, resolve, sep } from 'node:path';
import { loadAssessment, frameworkReferenceOf } from '../load/assessment.ts';
import { findFramework } from '../load/catalog.ts';
import { loadFramework } from '../load/framework.ts';
import { findReferencedFramework } from '../load/referenced-framework.ts';
import { readSource, type Source } from '../load/source.ts';
import { parseSource, type ParsedDocument } from '../load/yaml-document.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CliContext } from './context.ts';
import { frameworkPlaces } from './framework-places.ts';
import { showDiagnostics } from './show-diagnostics.ts';
import { UserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

export interface LoadedFile {
  readonly source: Source;
  readonly document: ParsedDocument;
}

export interface LoadedAssessment {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly warnings: readonly Diagnostic[];
  /** All files that were read, as given. */
  readonly files: readonly string[];
}

/** The value, or a UserError that carries the diagnostics. */
export function unwrap<T>(outcome: Outcome<T>, message: string, hint: string | null = null, source: Source | null = null): T {
  if (outcome.ok) return outcome.value;
  throw new UserError(message, { diagnostics: outcome.diagnostics, sources: sourceTexts(source === null ? [] : [source]), hint });
}

/** As showDiagnostics takes them. */
export function sourceTexts(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(sources.map(({ file, text }) => [file, text]));
}

/** Whether an argument names a file rather than the id of a framework. */
export function looksLikePath(argument: string): boolean {
  return argument.includes('/') || argument.includes(sep) || ['.yaml', '.yml', '.json'].includes(extname(argument).toLowerCase());
}

export function readDocument(path: string, context: CliContext): LoadedFile {
  const source = unwrap(readSource(resolve(context.io.cwd, path), path), `cannot read ${path}`);
  return { source, document: unwrap(parseSource(source), `${path} is not usable`, null, source) };
}

/** A framework from a file, or a bundled or neighbouring one by its id. */
export function loadFrameworkBy(argument: string, context: CliContext): Framework {
  if (looksLikePath(argument)) return loadFrameworkFrom(argument, context);
  return unwrap(findFramework(frameworkPlaces(context.io), argument), `there is no usable framework "${argument}"`, findHint).framework;
}

const findHint = 'revmat frameworks lists what there is; --framework FILE names a file.';

function loadFrameworkFrom(path: string, context: CliContext): Framework {
  return frameworkOf(path, readDocument(path, context));
}

/** The framework in a file that has been read. */
export function frameworkOf(path: string, { source, document }: LoadedFile): Framework {
  return unwrap(loadFramework(document), `${path} is not a usable framework`, null, source);
}

/** An assessment with its framework, both checked; warnings have been shown on stderr. */
export async function loadAssessmentFile(path: string, context: CliContext, frameworkFile: string | null): Promise<LoadedAssessment> {
  const file = readDocument(path, context);
  const { framework, from } = loadFrameworkOf(path, file, context, frameworkFile);
  const outcome = loadAssessment(file.document, framework);
  const assessment = unwrap(outcome, `${path} is not a usable assessment`, null, file.source);
  if (outcome.diagnostics.length > 0) await writeStream(context.io.stderr, showDiagnostics(outcome.diagnostics, { style: context.errStyle }));
  return { framework, assessment, warnings: outcome.diagnostics, files: [path, from] };
}

/** The framework that is named beside the assessment, else the one that the assessment itself names; `from`: its file. */
function loadFrameworkOf(
  path: string,
  { source, document }: LoadedFile,
  context: CliContext,
  named: string | null,
): { readonly framework: Framework; readonly from: string } {
  if (named !== null && looksLikePath(named)) return { framework: loadFrameworkFrom(named, context), from: named };
  const places = frameworkPlaces(context.io, path);
  const reference = frameworkReferenceOf(document);
  if (named === null && reference === null) unwrap(loadAssessment(document, null), `${path} is not a usable assessment`, null, source);
  const id = named ?? reference!.id;
  const found = named === null ? findReferencedFramework(places, document, id) : findFramework(places, id);
  const { framework, file } = unwrap(found, `there is no usable framework "${id}"`, findHint, source);
  return { framework, from: file };
}
