// From paths to models: reads and loads files for the commands, and turns what is wrong with them into UserErrors.
import { resolve } from 'node:path';
import { loadAssessment, frameworkReferenceOf } from '../load/assessment.ts';
import { findFramework } from '../load/catalog.ts';
import { loadFramework } from '../load/framework.ts';
import { createLibrary } from '../load/library.ts';
import { rangeOf } from '../load/locate.ts';
import { findReferencedFramework } from '../load/referenced-framework.ts';
import { readSource, type Source } from '../load/source.ts';
import { parseSource, type ParsedDocument } from '../load/yaml-document.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import type { AnswersFile } from '../report/format.ts';
import { plain } from '../text/plain.ts';
import { inAskedLanguage } from './asked-language.ts';
import type { CliContext } from './context.ts';
import { pathInRepository, whereaboutsOf } from './diagnostic-formats/path-in-repository.ts';
import { frameworkPlaces } from './framework-places.ts';
import type { Io } from './io.ts';
import { looksLikePath } from './looks-like-path.ts';
import { migrationHint } from './migration-hint.ts';
import { say } from './say.ts';
import { showDiagnostics } from './show-diagnostics.ts';
import { UserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

export { looksLikePath } from './looks-like-path.ts';

export interface LoadedFile {
  readonly source: Source;
  readonly document: ParsedDocument;
}

export interface LoadedAssessment {
  readonly framework: Framework;
  readonly assessment: Assessment;
  /** All files that were read, as given. */
  readonly files: readonly string[];
  readonly answersFile: AnswersFile;
  readonly document: ParsedDocument;
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

export function readDocument(path: string, context: CliContext): LoadedFile {
  const source = unwrap(readSource(resolve(context.io.cwd, path), path), `cannot read ${path}`);
  return { source, document: unwrap(parseSource(source), `${path} is not usable`, null, source) };
}

/** A framework from a file, or a bundled or neighbouring one by its id; in the words of --lang. What is odd about where it was found has been shown on stderr. */
export async function loadFrameworkBy(argument: string, context: CliContext): Promise<Framework> {
  if (looksLikePath(argument)) return inAskedLanguage(loadFrameworkFrom(argument, context), context, argument).framework;
  const found = findFramework(frameworkPlaces(context), argument);
  const { framework } = unwrap(found, `there is no usable framework "${argument}"`, findHint);
  await showWarnings(aboutThePlace(found.diagnostics), context);
  return inAskedLanguage(framework, context, null).framework;
}

export const findHint = 'revmat frameworks lists what there is; --framework FILE names a file.';

function loadFrameworkFrom(path: string, context: CliContext): Framework {
  return frameworkOf(path, readDocument(path, context), context);
}

/** The framework in a file that has been read, in its own words. */
export function frameworkOf(path: string, { source, document }: LoadedFile, context: CliContext): Framework {
  return unwrap(loadFramework(document, createLibrary(frameworkPlaces(context, path))), `${path} is not a usable framework`, null, source);
}

/** An assessment with its framework in the words of --lang, both checked; warnings have been shown on stderr. */
export async function loadAssessmentFile(path: string, context: CliContext, frameworkFile: string | null): Promise<LoadedAssessment> {
  const file = readDocument(path, context);
  const { framework, from, warnings: found } = loadFrameworkOf(path, file, context, frameworkFile);
  const outcome = loadAssessment(file.document, framework);
  const hint = migrationHint(outcome.diagnostics, path, frameworkFile, context.io);
  const assessment = unwrap(outcome, `${path} is not a usable assessment`, hint, file.source);
  await showWarnings([...found, ...outcome.diagnostics], context);
  if (hint !== null) await say(plain(hint), context);
  const spoken = inAskedLanguage(framework, context, frameworkFile !== null && looksLikePath(frameworkFile) ? frameworkFile : path);
  return { framework: spoken.framework, assessment, files: [path, from, ...spoken.files], answersFile: answersFileOf(path, file.document, context.io), document: file.document };
}

function answersFileOf(path: string, document: ParsedDocument, io: Io): AnswersFile {
  return {
    path,
    pathInRepository: pathInRepository(path, whereaboutsOf(io)),
    lineOf: (question) => (Object.hasOwn(document.data, 'answers') ? rangeOf(document, ['answers', question], 'key').start.line : null),
  };
}

/** The framework that is named beside the assessment, else the one that the assessment itself names; `from`: its file. */
export function loadFrameworkOf(
  path: string,
  { source, document }: LoadedFile,
  context: CliContext,
  named: string | null,
): { readonly framework: Framework; readonly from: string; readonly warnings: readonly Diagnostic[] } {
  if (named !== null && looksLikePath(named)) return { framework: loadFrameworkFrom(named, context), from: named, warnings: [] };
  const places = frameworkPlaces(context, path);
  const reference = frameworkReferenceOf(document);
  if (named === null && reference === null) unwrap(loadAssessment(document, null), `${path} is not a usable assessment`, null, source);
  const id = named ?? reference!.id;
  const found = named === null ? findReferencedFramework(places, document, id) : findFramework(places, id);
  const { framework, file } = unwrap(found, `there is no usable framework "${id}"`, findHint, source);
  return { framework, from: file, warnings: aboutThePlace(found.diagnostics) };
}

/** Of the warnings of a framework those that concern whoever uses it; the others are its author's. */
function aboutThePlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code === 'ambiguous-framework');
}

export async function showWarnings(warnings: readonly Diagnostic[], context: CliContext): Promise<void> {
  if (warnings.length === 0) return;
  context.told.push(...warnings);
  await writeStream(context.io.stderr, showDiagnostics(warnings, { style: context.errStyle }));
}
